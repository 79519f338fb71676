import type { Directory } from '../directory.js';
import type { Sliced } from '../search/slices.js';
import { fieldWeights, textsOf, type MemberText } from './member-texts.js';
import { TermCollection, weigh, type TermStatistics } from './term-statistics.js';
import { termsOf } from './terms.js';

/** How much each view of the text counts; they were weighed on judged needs (docs/matching.md). */
const viewWeights = { words: 0.3, stems: 0.3, grams: 0.4 } as const;
type View = keyof typeof viewWeights;
const views: readonly View[] = ['words', 'stems', 'grams'];

/** The statistics of what members say of themselves, under each view. */
export type NeedStatistics = Readonly<Record<View, TermStatistics>>;

export function* readStatistics(directory: Directory, today: string): Sliced<NeedStatistics> {
  const collections = { words: new TermCollection(), stems: new TermCollection(), grams: new TermCollection() };
  for (const member of directory.dataset.members) {
    addDocument(collections, textsOf(member, directory, today));
    yield;
  }
  return {
    words: yield* collections.words.statistics(),
    stems: yield* collections.stems.statistics(),
    grams: yield* collections.grams.statistics(),
  };
}

const addDocument = (collections: Readonly<Record<View, TermCollection>>, texts: readonly MemberText[]): void => {
  const documents = {
    words: new Map<string, number>(),
    stems: new Map<string, number>(),
    grams: new Map<string, number>(),
  };
  for (const { field, value } of texts) {
    const terms = termsOf(value);
    for (const view of views) weigh(terms[view], fieldWeights[field], documents[view]);
  }
  for (const view of views) collections[view].add(documents[view]);
};

/**
 * How well each member's words match the need, in whichever of its wordings they match best. About 1 for a member that
 * has all of them.
 */
export function* wordScores(
  statistics: NeedStatistics,
  wordings: readonly string[],
  size: number,
): Sliced<Float64Array> {
  const scores = new Float64Array(size);
  const terms = wordings.map(termsOf);
  for (const view of views) {
    const best = new Float64Array(size);
    for (const wording of terms) {
      const found = yield* viewScores(statistics[view], view, weigh(wording[view]));
      found.forEach((score, index) => (best[index] = Math.max(score, best[index] ?? 0)));
    }
    best.forEach((score, index) => (scores[index] = (scores[index] ?? 0) + score));
    yield;
  }
  return scores;
}

/** Whole words are taken as they are; the forgiving views are widened by what goes with them. */
function* viewScores(statistics: TermStatistics, view: View, question: Map<string, number>): Sliced<Float64Array> {
  const found = yield* view === 'words' ? statistics.scores(question) : statistics.widenedScores(question);
  const factor = viewWeights[view] / (statistics.ideal(question) || 1);
  return found.map((score) => factor * score);
}
