import { canonical, fold } from './text.js';

/** Saints are written in many ways; these read the same in every list. */
const saints: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sankt', 'st'],
  ['sint', 'st'],
  ['sainte', 'ste'],
]);

/** Canonical words of a name of a place: `Saint-Étienne` gives `st etienne`, `Freiburg i. Br.` gives `freiburg i br`. */
export const placeWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => canonical(word))
    .filter(Boolean)
    .map((word) => saints.get(word) ?? word);

/** The key under which a spelling is looked up: hyphens, blanks and apostrophes make no difference. */
export const placeKey = (words: readonly string[]): string => words.join('');
