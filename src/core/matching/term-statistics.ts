/** A question or a document: how much each term weighs in it. */
export type WeightedTerms = ReadonlyMap<string, number>;

interface Posting {
  readonly document: number;
  readonly frequency: number;
}

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

/** What a collection of documents says of its own words (BM25), and which words go together in it. */
export class TermStatistics {
  readonly #documents: readonly WeightedTerms[];
  readonly #lengths: readonly number[];
  readonly #meanLength: number;
  readonly #postings = new Map<string, Posting[]>();

  constructor(documents: readonly WeightedTerms[]) {
    this.#documents = documents;
    this.#lengths = documents.map(sumOf);
    this.#meanLength = this.#lengths.reduce((sum, length) => sum + length, 0) / (documents.length || 1) || 1;
    documents.forEach((terms, document) => {
      for (const [term, frequency] of terms) this.#post(term, { document, frequency });
    });
  }

  /** How telling a term is: much where few documents have it, little where many do. */
  rarity(term: string): number {
    const having = this.#postings.get(term)?.length ?? 0;
    return Math.log(1 + (this.#documents.length - having + 0.5) / (having + 0.5));
  }

  has(term: string): boolean {
    return this.#postings.has(term);
  }

  /** About what a document scores that has every term of the question once. */
  ideal(question: WeightedTerms): number {
    let sum = 0;
    for (const [term, weight] of question) sum += weight * this.rarity(term);
    return sum;
  }

  /** One score per document; 0 where nothing matches. */
  scores(question: WeightedTerms): Float64Array {
    const scores = new Float64Array(this.#documents.length);
    for (const [term, weight] of question) this.#add(term, weight * this.rarity(term), scores);
    return scores;
  }

  /**
   * The scores for the question and, weighing less, for the words that its best documents have in common: a problem
   * is often put in other words than its answer (pseudo relevance feedback).
   */
  widenedScores(question: WeightedTerms): Float64Array {
    const first = this.scores(question);
    const best = largest(first, feedbackDocuments);
    const total = best.reduce((sum, document) => sum + (first[document] ?? 0), 0);
    if (total === 0) return first;
    const common = new Map<string, number>();
    for (const document of best) {
      const share = (first[document] ?? 0) / total / Math.max(1, this.#lengths[document] ?? 1);
      for (const [term, frequency] of this.#documents[document] ?? [])
        common.set(term, (common.get(term) ?? 0) + share * frequency * this.rarity(term));
    }
    return this.scores(widened(question, common));
  }

  #post(term: string, posting: Posting): void {
    const postings = this.#postings.get(term);
    if (postings) postings.push(posting);
    else this.#postings.set(term, [posting]);
  }

  #add(term: string, weight: number, scores: Float64Array): void {
    for (const { document, frequency } of this.#postings.get(term) ?? []) {
      const length = (this.#lengths[document] ?? 0) / this.#meanLength;
      const saturated = frequency + saturation * (1 - lengthShare + lengthShare * length);
      scores[document] = (scores[document] ?? 0) + (weight * frequency * (saturation + 1)) / saturated;
    }
  }
}

const sumOf = (terms: WeightedTerms): number => [...terms.values()].reduce((sum, frequency) => sum + frequency, 0);

const widened = (question: WeightedTerms, common: WeightedTerms): WeightedTerms => {
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
