import { fold } from '../../../core/text.js';
import { cellText } from '../../fields/cell.js';
import { memberType } from '../../fields/member-types.js';
import { parseTarget, takesSeveral } from '../../fields/target.js';
import { headerWords } from './header-words.js';
import { fit, listSeparator, shapeTarget, type ColumnSample } from './value-shapes.js';

/** What a column is taken for. */
export interface Guess {
  readonly sample: ColumnSample;
  readonly target?: string;
  readonly split?: string;
  readonly values?: ReadonlyMap<string, string>;
  /** What it would have been, had not another column been better. */
  readonly second?: string;
}

interface Candidate {
  readonly sample: ColumnSample;
  readonly target: string;
  readonly score: number;
}

const bare = (heading: string): string =>
  fold(heading)
    .replace(/[^\p{L}\p{N}._]+/gu, ' ')
    .trim();

/** A target's words are sorted, the most telling first. */
const targetsByWord: ReadonlyMap<string, { readonly target: string; readonly rank: number }> = new Map(
  headerWords.flatMap(([target, words]) =>
    words.split('|').map((word, rank) => [word, { target, rank: rank * 0.002 }] as const),
  ),
);

/** How well a heading's words say the target: the phrase itself, or the phrase at the heading's beginning or end. */
const headingScores = (heading: string): ReadonlyMap<string, number> => {
  const text = bare(heading);
  const spaced = text.replace(/[._]+/g, ' ');
  const scores = new Map<string, number>();
  const rate = (target: string, score: number): void => {
    if (score > (scores.get(target) ?? 0)) scores.set(target, score);
  };
  if (parseTarget(heading)) rate(heading, 3);
  const label = /^(?:labels?|names?)\.([a-z]{2,3})$/.exec(heading)?.[1];
  if (label) rate(`names.label.${label}`, 2);
  for (const [word, { target, rank }] of targetsByWord) {
    const share = word.length / spaced.length;
    if (text === word || spaced === word) rate(target, 2 - rank);
    else if (word.length > 2 && spaced.startsWith(`${word} `)) rate(target, 0.2 + share);
    else if (word.length > 3 && spaced.endsWith(` ${word}`)) rate(target, 0.1 + share);
  }
  return scores;
};

/** The field that a name most probably means, where somebody wrote `ville` or `web`. */
export const likelyTarget = (heading: string): string | undefined => {
  const [best] = [...headingScores(heading)].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 ? best[0] : undefined;
};

/** `Beschreibung (EN)`, `description_fr`: a text of which there is one per language. */
const languageSuffix = /[\s_.(-]+(en|fr|de|nl|it|es)\)?$/i;

const withLanguage = (target: string, heading: string): string => {
  const lang = languageSuffix.exec(heading)?.[1]?.toLowerCase();
  if (!lang) return target;
  if (target === 'description') return `description.${lang}`;
  return target === 'name' ? `names.label.${lang}` : target;
};

/** Below this share of readable cells, a heading is not believed. */
const believable = 0.6;

const candidatesOf = (sample: ColumnSample): readonly Candidate[] => {
  if (sample.filled === 0) return [];
  const scores = new Map(headingScores(sample.heading));
  for (const [target, score] of headingScores(sample.heading.replace(languageSuffix, '')))
    scores.set(withLanguage(target, sample.heading), Math.max(score - 0.1, scores.get(target) ?? 0));
  const shape = shapeTarget(sample);
  if (shape) scores.set(shape, (scores.get(shape) ?? 0) + 1);
  const density = sample.filled / sample.rows;
  return [...scores].flatMap(([target, score]) => {
    const share = fit(sample, target);
    return share < believable ? [] : [{ sample, target, score: score * share * (0.5 + density / 2) }];
  });
};

/** An id that repeats or is missing here and there is none. */
const isUnique = ({ texts, filled, rows }: ColumnSample): boolean =>
  filled >= rows * 0.99 && new Set(texts).size >= texts.length * 0.98;

const isPossible = ({ target, sample, score }: Candidate): boolean =>
  score > 0.55 && (target !== 'id' || isUnique(sample));

/** Codes and words of one column of a type, as the keeper should see and correct them. */
const typeValues = (sample: ColumnSample): ReadonlyMap<string, string> | undefined => {
  const texts = [...new Set(sample.texts)];
  return texts.length > 40 ? undefined : new Map(texts.map((text) => [text, memberType(text) ?? 'other']));
};

const details = (sample: ColumnSample, target: string): Partial<Guess> => {
  const parsed = parseTarget(target);
  if (target === 'type') return { values: typeValues(sample) };
  const isList = parsed && takesSeveral(parsed) && parsed.kind !== 'prose-list' && parsed.kind !== 'names';
  const split = isList ? listSeparator(sample.texts) : undefined;
  return split ? { split } : {};
};

/** The longest-filled column of different texts serves as the name where no heading says so. */
const fallbackName = (samples: readonly ColumnSample[], taken: ReadonlySet<number>): ColumnSample | undefined =>
  samples.find(
    (sample) =>
      !taken.has(sample.index) &&
      isUnique(sample) &&
      sample.texts.every((text) => /\p{L}{2}/u.test(text) && text.length < 200) &&
      fit(sample, 'website') < 0.5,
  );

/** Targets for which one column is enough, although several may go there. */
const alwaysOne = new Set(['languages', 'memberships']);

/** What each column most probably holds: every target goes to its best column, every column to its best free target. */
export const guessColumns = (samples: readonly ColumnSample[]): readonly Guess[] => {
  const chosen = new Map<number, string>();
  const used = new Set<string>();
  const seconds = new Map<number, string>();
  const candidates = samples.flatMap(candidatesOf).filter(isPossible);
  for (const { sample, target } of candidates.sort((a, b) => b.score - a.score)) {
    const parsed = parseTarget(target);
    const several = parsed !== undefined && takesSeveral(parsed) && !alwaysOne.has(target);
    if (chosen.has(sample.index)) continue;
    if (used.has(target) && !several) seconds.set(sample.index, target);
    else {
      chosen.set(sample.index, target);
      used.add(target);
    }
  }
  const name = used.has('name') ? undefined : fallbackName(samples, new Set(chosen.keys()));
  if (name) chosen.set(name.index, 'name');
  return samples.map((sample) => {
    const target = chosen.get(sample.index);
    if (target) return { sample, target, ...details(sample, target) };
    const second = seconds.get(sample.index);
    return second ? { sample, second } : { sample };
  });
};

/** A text of the column for the keeper to recognise it by, on one line. */
export const exampleOf = ({ cells }: ColumnSample): string => {
  const text = cellText(cells[0]).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
