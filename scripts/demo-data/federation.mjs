/**
 * The demonstration as its clusters would publish it: a manifest, and a feed of each of three clusters. A fourth has a
 * feed that is missing, to show what a page does then.
 */
const withFeeds = ['minalogic', 'microtec-suedwest', 'silicon-saxony'];
const withoutFile = 'high-tech-nl';

const feedOf = (cluster, { heading, clusters, members }) => ({
  schemaVersion: '1.0',
  id: cluster,
  defaultLanguage: heading.defaultLanguage,
  updated: heading.updated,
  clusters: clusters.filter(({ id }) => id === cluster),
  members: members.flatMap((member) => {
    const memberships = member.memberships.filter((membership) => membership.cluster === cluster);
    return memberships.length > 0 ? [{ ...member, memberships }] : [];
  }),
});

const fileOf = (cluster) => `federated-${cluster}.json`;

/** Each file's name in demo/ and its content. */
export const federation = (dataset) => {
  const { heading, stages, competences, clusters } = dataset;
  const { schemaVersion, name, defaultLanguage, updated, licence, attributions, notice } = heading;
  const manifest = {
    schemaVersion,
    id: 'federated-demo',
    name,
    defaultLanguage,
    updated,
    licence,
    attributions,
    notice,
    feeds: [...withFeeds, withoutFile].map((cluster) => ({ cluster, url: fileOf(cluster) })),
    taxonomy: 'federated-taxonomy.json',
    clusters: clusters.filter(({ id }) => id === withoutFile),
  };
  return [
    ['federated.json', manifest],
    ['federated-taxonomy.json', { schemaVersion, stages, competences }],
    ...withFeeds.map((cluster) => [fileOf(cluster), feedOf(cluster, dataset)]),
  ];
};
