import type { Dataset } from '../../core/model.js';
import { frameWords } from '../messages/frame.js';
import { CommandError } from './command-error.js';

/** @throws {CommandError} on an id that no cluster of the dataset has */
export const refuseUnknownClusters = (wanted: readonly string[], { clusters }: Dataset): void => {
  const known = new Set(clusters.map(({ id }) => id));
  const unknown = wanted.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new CommandError(frameWords.unknownCluster, { id: unknown, ids: [...known].join(' ') }, 2);
};
