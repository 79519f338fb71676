import type { Directory } from '../directory.js';
import type { Competence } from '../model.js';
import type { Sliced } from '../search/slices.js';
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

  /** Reads the labels of one concept after the other. */
  static *inSteps({ dataset }: Directory): Sliced<ConceptsInText> {
    const concepts = new ConceptsInText();
    for (const competence of dataset.competences) {
      for (const label of labelsOf(competence)) concepts.#add(label);
      yield;
    }
    return concepts;
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

  #add(label: Label): void {
    const first = stemOf(label.words[0] ?? '');
    const labels = this.#labelsByStem.get(first);
    if (labels) labels.push(label);
    else this.#labelsByStem.set(first, [label]);
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

const labelsOf = ({ id, labels }: Competence): readonly Label[] =>
  [...labels].flatMap(([lang, { pref, alt, hidden }]) =>
    [pref, ...alt, ...hidden].flatMap((label) => {
      const words = [...new Set(contentWords(label).map(({ value }) => value))];
      return words.length > 0 ? [{ concept: id, label, lang, words }] : [];
    }),
  );
