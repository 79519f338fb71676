import type { Directory } from '../../core/directory.js';
import { idList } from '../../core/id-list.js';
import type { Finding } from './finding.js';
import type { Subject } from './subjects.js';

/** The attributes that name something of the dataset, and what there is to be named. */
const vocabularies = ({ dataset }: Directory): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([
    ['cluster', new Set(dataset.clusters.map(({ id }) => id))],
    ['competence', new Set(dataset.competences.map(({ id }) => id))],
    ['country', new Set(dataset.members.flatMap(({ sites }) => sites.flatMap(({ country }) => country ?? [])))],
  ]);

/** Attributes that name a cluster, country or competence which the dataset does not have: nothing would be found. */
export const checkScope = (directory: Directory, readers: readonly Subject[]): readonly Finding[] =>
  [...vocabularies(directory)].flatMap(([attribute, known]) =>
    [...new Set(readers.flatMap((reader) => idList(reader.getAttribute(attribute) ?? '')))]
      .filter((id) => !known.has(attribute === 'country' ? id.toUpperCase() : id))
      .map((id): Finding => ({ key: 'unknown-id', values: { attribute, id }, lines: nearestIds(id, known) })),
  );

/** Ten of the known ids, those first that begin most like the wanted one. */
const nearestIds = (id: string, known: ReadonlySet<string>): readonly string[] =>
  [...known].sort((one, other) => sharedStart(id, other) - sharedStart(id, one)).slice(0, 10);

const sharedStart = (one: string, other: string): number => {
  const differs = [...one.toLowerCase()].findIndex((letter, at) => other.toLowerCase()[at] !== letter);
  return differs < 0 ? one.length : differs;
};
