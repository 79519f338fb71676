import type { Directory } from '../directory.js';
import type { TextRange } from '../search/source.js';
import type { Word } from '../text.js';
import { contentWords, stemOf } from './terms.js';

/** A concept that a text speaks of: by which label, in which language, and where. */
export interface ConceptMention {
  readonly concept: string;
  readonly label: string;
  readonly lang: string;
  /** Where in the text the words of the label stand. */
  readonly ranges: readonly TextRange[];
}

interface Label {
  readonly concept: string;
  readonly label: string;
  readonly lang: string;
  readonly words: readonly string[];
}

/** Two words are forms of one when they share most of the shorter one's letters, and neither goes on much longer. */
const sharedPart = 0.75;
const longestEnding = 4;

/** Finds the concepts of a directory in a text, by their labels in every language. */
export class ConceptsInText {
  readonly #labelsByStem = new Map<string, Label[]>();

  constructor(directory: Directory) {
    for (const label of labelsOf(directory)) {
      const first = stemOf(label.words[0] ?? '');
      const labels = this.#labelsByStem.get(first);
      if (labels) labels.push(label);
      else this.#labelsByStem.set(first, [label]);
    }
  }

  /** Every concept of which some label stands whole in the text, inflected or not; per concept the longest label. */
  find(text: string): readonly ConceptMention[] {
    const places = contentWords(text);
    const found = new Map<string, ConceptMention & { readonly length: number }>();
    for (const stem of new Set(places.map(({ value }) => stemOf(value))))
      for (const { concept, label, lang, words } of this.#labelsByStem.get(stem) ?? []) {
        const parts = words.map((word) => places.filter(({ value }) => isFormOf(word, value)));
        if (parts.some((part) => part.length === 0) || words.length <= (found.get(concept)?.length ?? 0)) continue;
        found.set(concept, { concept, label, lang, ranges: rangesOf(parts.flat()), length: words.length });
      }
    return [...found.values()].map(({ concept, label, lang, ranges }) => ({ concept, label, lang, ranges }));
  }
}

const isFormOf = (word: string, other: string): boolean => {
  const shorter = Math.min(word.length, other.length);
  let shared = 0;
  while (shared < shorter && word[shared] === other[shared]) shared++;
  return shared >= Math.max(3, sharedPart * shorter) && Math.max(word.length, other.length) - shared <= longestEnding;
};

const rangesOf = (places: readonly Word[]): readonly TextRange[] =>
  places.map(({ start, end }) => [start, end] as const).sort(([one], [other]) => one - other);

const labelsOf = ({ dataset }: Directory): readonly Label[] =>
  dataset.competences.flatMap(({ id, labels }) =>
    [...labels].flatMap(([lang, { pref, alt, hidden }]) =>
      [pref, ...alt, ...hidden].flatMap((label) => {
        const words = [...new Set(contentWords(label).map(({ value }) => value))];
        return words.length > 0 ? [{ concept: id, label, lang, words }] : [];
      }),
    ),
  );
