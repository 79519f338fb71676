import type { Directory } from '../../directory.js';
import { allTexts } from '../../localised-text.js';
import type { NamedParticipant } from './wish-table.js';

/** Everybody of a directory who may be named in a table: clusters in every language and by aliases, members too. */
export const participantNames = ({ dataset: { clusters, members } }: Directory): readonly NamedParticipant[] => [
  ...clusters.flatMap(({ id, name, aliases }) => named(id, [...allTexts(name).map(({ value }) => value), ...aliases])),
  ...members.flatMap(({ id, name, names }) => named(id, [name, ...names.map(({ value }) => value)])),
];

const named = (id: string, names: readonly string[]): readonly NamedParticipant[] =>
  names.map((name) => ({ id, name }));
