import { isStopWord, words, type Word } from '../text.js';

/** A text under three views, from exact to forgiving; each catches what the others miss. */
export interface Terms {
  readonly words: readonly string[];
  /** The first letters of each word: one form for inflections, and often for a word's forms in related languages. */
  readonly stems: readonly string[];
  /** Overlapping pieces of each word: finds the parts of compounds, wherever in the word they stand. */
  readonly grams: readonly string[];
}

const stemLength = 5;
const gramLength = 4;

/**
 * Words that needs are written with and that say nothing of what is needed, in FR EN DE NL IT ES, folded. They come on
 * top of the articles and prepositions that the search leaves out.
 */
const fillers: ReadonlySet<string> = new Set(
  (
    'une un avec par dans que qui dont ou son sa ses leur leurs nous notre nos vous votre vos est sont plus cette ces ce se il elle ainsi afin comme entre sans tout tous recherche recherchons cherche cherchons besoin souhaitons solution solutions projet ' +
    'is are be we our us you your they it this that with from which who as or not more than into looking need needs wanted seek seeking project ' +
    'ein eine einen einem einer eines und oder wir unser unsere sie ihr ist sind wird werden mit ohne nach bei als auch nicht mehr aus uber suchen suche sucht gesucht bedarf losung losungen projekt ' +
    'een het wij onze zijn wordt met zonder naar bij als ook niet meer uit over zoeken zoekt gezocht nodig oplossing oplossingen ' +
    'un uno una con senza che chi cui suo sua suoi nostro nostra come sono piu questo questa nel nella cerchiamo cerca ricerca bisogno soluzione soluzioni progetto ' +
    'unos unas sin que quien cuyo su sus nuestro nuestra como es son mas este esta buscamos busca necesidad solucion soluciones proyecto'
  ).split(' '),
);

/** The words of a text that carry its meaning, in order, with their places; joins of hyphenated words are left out. */
export const contentWords = (text: string): readonly Word[] =>
  words(text).filter(({ value, joined }) => !joined && value.length > 1 && !isStopWord(value) && !fillers.has(value));

export const stemOf = (word: string): string => word.slice(0, stemLength);

/** Shorter beginnings and parts are found in words by accident. */
const leastBeginning = 4;
const leastPart = 5;

/** Whether a reader sees one word in the other: forms of one word, or one as a part of the other, as compounds have it. */
export const isRelated = (word: string, other: string): boolean => {
  if (stemOf(word) === stemOf(other)) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length >= leastPart) return long.includes(short);
  return short.length >= leastBeginning && long.startsWith(short);
};

export const gramsOf = (word: string): readonly string[] => {
  const bounded = `^${word}$`;
  const grams = [];
  for (let start = 0; start + gramLength <= bounded.length; start++)
    grams.push(bounded.slice(start, start + gramLength));
  return grams.length > 0 ? grams : [bounded];
};

export const termsOf = (text: string): Terms => {
  const values = contentWords(text).map(({ value }) => value);
  return { words: values, stems: values.map(stemOf), grams: values.flatMap(gramsOf) };
};
