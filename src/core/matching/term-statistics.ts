import { listsByKey, NumberList, type Lists, type Sliced } from '../search/slices.js';

/** A question or a document: how much each term weighs in it. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** The same with the collection's numbers for its terms; those it has never seen lead nowhere and are left out. */
type NumberedTerms = ReadonlyMap<number, number>;

/** The usual saturation and length normalisation of BM25. */
const saturation = 1.2;
const lengthShare = 0.6;

/** How many of the best documents, and of their terms, widen a question, and how much the best of those terms weighs. */
const feedbackDocuments = 8;
const feedbackTerms = 25;
const feedbackWeight = 0.2;

export const weigh = (
  terms: Iterable<string>,
  weight = 1,
  into: Map<string, number> = new Map(),
): Map<string, number> => {
  for (const term of terms) into.set(term, (into.get(term) ?? 0) + weight);
  return into;
};

/** Every occurrence of a term in a document, the documents' own one after the other. */
interface Occurrences {
  readonly numbers: ReadonlyMap<string, number>;
  readonly terms: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Float64Array;
  /** The sum of the frequencies in each document. */
  readonly lengths: Float64Array;
  /** Those of document `d` are from `first[d]` to `first[d + 1]`. */
  readonly first: Uint32Array;
}

/** Takes documents one by one, and makes the statistics of them all. */
export class TermCollection {
  readonly #numbers = new Map<string, number>();
  readonly #terms = new NumberList();
  readonly #documents = new NumberList();
  readonly #frequencies: number[] = [];
  readonly #lengths: number[] = [];
  readonly #first: number[] = [0];

  add(document: WeightedTerms): void {
    let length = 0;
    for (const [term, frequency] of document) {
      this.#terms.push(this.#numberOf(term));
      this.#documents.push(this.#lengths.length);
      this.#frequencies.push(frequency);
      length += frequency;
    }
    this.#lengths.push(length);
    this.#first.push(this.#terms.length);
  }

  *statistics(): Sliced<TermStatistics> {
    const terms = this.#terms.numbers.slice();
    const positions = terms.map((_, position) => position);
    yield;
    const postings = yield* listsByKey(terms, positions, this.#numbers.size);
    const occurrences: Occurrences = {
      numbers: this.#numbers,
      terms,
      documents: this.#documents.numbers.slice(),
      frequencies: new Float64Array(this.#frequencies),
      lengths: new Float64Array(this.#lengths),
      first: new Uint32Array(this.#first),
    };
    return new TermStatistics(occurrences, postings);
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term) ?? this.#numbers.size;
    if (known === this.#numbers.size) this.#numbers.set(term, known);
    return known;
  }
}

/** What a collection of documents says of its own words (BM25), and which words go together in it. */
export class TermStatistics {
  readonly #all: Occurrences;
  readonly #postings: Lists;
  readonly #meanLength: number;

  /** @param postings the occurrences of each term */
  constructor(all: Occurrences, postings: Lists) {
    this.#all = all;
    this.#postings = postings;
    this.#meanLength = all.lengths.reduce((sum, length) => sum + length, 0) / (all.lengths.length || 1) || 1;
  }

  /** The terms of all documents, each once. */
  terms(): Iterable<string> {
    return this.#all.numbers.keys();
  }

  /** About what a document scores that has every term of the question once. */
  ideal(question: WeightedTerms): number {
    let sum = 0;
    for (const [term, weight] of question) sum += weight * this.#rarity(this.#all.numbers.get(term));
    return sum;
  }

  /** One score per document; 0 where nothing matches. */
  scores(question: WeightedTerms): Sliced<Float64Array> {
    return this.#scores(this.#numbered(question));
  }

  /**
   * The scores for the question and, weighing less, for the words that its best documents have in common: a problem
   * is often put in other words than its answer (pseudo relevance feedback).
   */
  *widenedScores(question: WeightedTerms): Sliced<Float64Array> {
    const numbered = this.#numbered(question);
    const first = yield* this.#scores(numbered);
    const best = largest(first, feedbackDocuments);
    if (best.length === 0) return first;
    return yield* this.#scores(widened(numbered, this.#common(best, first)));
  }

  /** How telling a term is: much where few documents have it, little where many do. */
  #rarity(term: number | undefined): number {
    const { offsets } = this.#postings;
    const having = term === undefined ? 0 : (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
    return Math.log(1 + (this.#all.lengths.length - having + 0.5) / (having + 0.5));
  }

  #numbered(question: WeightedTerms): NumberedTerms {
    const numbered = new Map<number, number>();
    for (const [term, weight] of question) {
      const number = this.#all.numbers.get(term);
      if (number !== undefined) numbered.set(number, weight);
    }
    return numbered;
  }

  *#scores(question: NumberedTerms): Sliced<Float64Array> {
    const scores = new Float64Array(this.#all.lengths.length);
    for (const [term, weight] of question) {
      this.#add(term, weight * this.#rarity(term), scores);
      yield;
    }
    return scores;
  }

  #add(term: number, weight: number, scores: Float64Array): void {
    const { offsets, values } = this.#postings;
    const { documents, frequencies, lengths } = this.#all;
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at++) {
      const position = values[at] ?? 0;
      const document = documents[position] ?? 0;
      const frequency = frequencies[position] ?? 0;
      const length = (lengths[document] ?? 0) / this.#meanLength;
      const saturated = frequency + saturation * (1 - lengthShare + lengthShare * length);
      scores[document] = (scores[document] ?? 0) + (weight * frequency * (saturation + 1)) / saturated;
    }
  }

  /** The terms that the documents share, those of the better ones counting more. */
  #common(documents: readonly number[], scores: Float64Array): NumberedTerms {
    const { first, lengths, terms, frequencies } = this.#all;
    const total = documents.reduce((sum, document) => sum + (scores[document] ?? 0), 0);
    const common = new Map<number, number>();
    for (const document of documents) {
      const share = (scores[document] ?? 0) / total / Math.max(1, lengths[document] ?? 1);
      for (let at = first[document] ?? 0; at < (first[document + 1] ?? 0); at++) {
        const term = terms[at] ?? 0;
        common.set(term, (common.get(term) ?? 0) + share * (frequencies[at] ?? 0) * this.#rarity(term));
      }
    }
    return common;
  }
}

const widened = (question: NumberedTerms, common: NumberedTerms): NumberedTerms => {
  const terms = [...common].sort(([, one], [, other]) => other - one).slice(0, feedbackTerms);
  const top = terms[0]?.[1] ?? 1;
  const wide = new Map(question);
  for (const [term, weight] of terms) wide.set(term, (wide.get(term) ?? 0) + (feedbackWeight * weight) / top);
  return wide;
};

/** Indices of the largest positive scores, best first. */
const largest = (scores: Float64Array, count: number): readonly number[] =>
  [...scores.keys()]
    .filter((index) => (scores[index] ?? 0) > 0)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
    .slice(0, count);
