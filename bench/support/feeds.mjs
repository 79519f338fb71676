import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { syntheticDataset } from './synthetic.mjs';

/** One row in so many tells once more of the organisation in the row before it, which is in another feed. */
const repeats = 20;

/** A row with a web address and contacts of its own: those of its pattern would make hundreds of rows one member. */
const rowOf = (member, number) => ({
  ...member,
  id: `row-${number}`,
  website: `https://${member.id}.example/`,
  contacts: member.contacts?.map((contact) => ({ ...contact, email: `office@${member.id}.example` })),
  memberships: undefined,
});

/**
 * Writes an alliance whose members are made up, as a manifest and feeds with a row each in turn.
 *
 * @param {object} dataset the real one, in our shape
 * @param {{ rows: number, feeds: number, seed: number, folder: string }} options
 * @returns {string} the manifest's path
 */
export const writeAlliance = (dataset, { rows, feeds, seed, folder }) => {
  const { schemaVersion, competences, stages, members } = syntheticDataset(dataset, rows, seed);
  const lists = [...Array(feeds)].map(() => []);
  for (const [number, member] of members.entries()) {
    const told = number % repeats === repeats - 1 ? members[number - 1] : member;
    lists[number % feeds].push(rowOf(told, number));
  }
  const clusters = lists.map((_, at) => ({ id: `cluster-${at + 1}`, name: `Cluster ${at + 1}` }));
  mkdirSync(folder, { recursive: true });
  const write = (file, json) => {
    writeFileSync(path.join(folder, file), JSON.stringify(json));
    return path.join(folder, file);
  };
  for (const [at, { id, name }] of clusters.entries())
    write(`${id}.json`, { schemaVersion, id, name, members: lists[at] });
  return write('alliance.json', {
    schemaVersion,
    id: 'made-up',
    name: 'Made-up alliance',
    feeds: clusters.map(({ id }) => ({ cluster: id, path: `${id}.json` })),
    clusters,
    taxonomy: { competences, stages },
  });
};
