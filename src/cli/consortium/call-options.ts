import type { Directory } from '../../core/directory.js';
import { idList } from '../../core/id-list.js';
import { mostBricks, type ConsortiumCall } from '../../core/matching/consortium.js';
import { CommandError } from '../frame/command-error.js';
import { consortiumWords } from '../messages/consortium.js';

/** The call as it stands on the line. */
export interface CallOptions {
  readonly bricks: string;
  readonly countries?: string;
  readonly clusters?: string;
  readonly smeShare?: string;
  readonly research?: string;
  readonly maxSize?: string;
  readonly include?: string;
  readonly exclude?: string;
}

/** The options by what they ask for, as the keeper writes them. */
export const optionNames = {
  brick: '--bricks',
  countries: '--countries',
  clusters: '--clusters',
  smeShare: '--sme-share',
  research: '--research',
  size: '--max-size',
  include: '--include',
  exclude: '--exclude',
} as const;

/** @throws {CommandError} on what the directory does not know, and on what is no number */
export const readCall = (options: CallOptions, directory: Directory): ConsortiumCall => {
  const bricks = idList(options.bricks);
  if (new Set(bricks).size > mostBricks) throw new CommandError(consortiumWords.tooManyBricks, {}, 2);
  const unknown = bricks.find((id) => !directory.competence(id));
  if (unknown !== undefined) {
    const ids = directory.dataset.competences.map(({ id }) => id).join(' ');
    throw new CommandError(consortiumWords.unknownBrick, { id: unknown, ids }, 2);
  }
  return {
    bricks,
    minimumCountries: count(options.countries),
    minimumClusters: count(options.clusters),
    minimumSmeShare: number(options.smeShare, (value) => value <= 1),
    minimumResearch: count(options.research),
    maximumSize: number(options.maxSize, (value) => Number.isInteger(value) && value > 0),
    mustInclude: members(options.include, directory),
    mustNotInclude: members(options.exclude, directory),
  };
};

const members = (list: string | undefined, directory: Directory): readonly string[] => {
  const ids = idList(list);
  const unknown = ids.find((id) => !directory.member(id));
  if (unknown === undefined) return ids;
  throw new CommandError(consortiumWords.unknownMember, { id: unknown }, 2);
};

const count = (value: string | undefined): number | undefined => number(value, Number.isInteger);

const number = (value: string | undefined, fits: (value: number) => boolean): number | undefined => {
  if (value === undefined) return undefined;
  const found = Number(value);
  if (value.trim() !== '' && found >= 0 && fits(found)) return found;
  throw new CommandError(consortiumWords.noNumber, { value }, 2);
};
