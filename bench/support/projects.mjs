/** A language map without the texts that are blank. */
const filled = (texts = {}) => {
  const entries = Object.entries(texts).filter(([, text]) => text.trim());
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/** Companies with descriptions, as `sme-projects-*.json` has them, as a dataset of ours; a dataset stays as it is. */
export const asDataset = (json) =>
  json.schemaVersion
    ? json
    : {
        schemaVersion: '1.0',
        id: 'projects',
        name: 'Companies and their projects',
        clusters: json.clusters.map(({ id, name }) => ({ id, name })),
        competences: json.competences.map(({ id, labels }) => ({
          id,
          labels: Object.fromEntries(Object.entries(labels).map(([language, pref]) => [language, { pref }])),
        })),
        members: json.members.map(({ id, name, description, city, country, lat, lng, clusters, competences }) => ({
          id,
          name,
          type: 'sme',
          description: filled(description),
          sites: [{ city, country, lat, lng }],
          memberships: clusters.map((cluster) => ({ cluster })),
          competences: competences.map((concept) => ({ id: concept })),
        })),
      };

/** What other engines are given of each member: all the texts that ours reads. */
export const textsOf = ({ members, competences }) => {
  const labels = new Map(competences.map(({ id, labels }) => [id, Object.values(labels).map(({ pref }) => pref)]));
  return members.map(({ id, name, description = {}, competences: has = [] }) => ({
    id,
    name,
    description: Object.values(description).join(' \n'),
    competences: has.flatMap((concept) => labels.get(concept.id) ?? []).join(' \n'),
  }));
};

/** The dataset's concepts under the broader ones that a taxonomy gives them; the file itself knows no hierarchy. */
export const underTaxonomy = (dataset, concepts) => {
  const broader = new Map(concepts.flatMap((concept) => (concept.broader ? [[concept.id, [concept.broader]]] : [])));
  const competences = dataset.competences.map((own) => ({ broader: broader.get(own.id) ?? [], ...own }));
  return { ...dataset, competences };
};
