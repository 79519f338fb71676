import { placeKey, placeWords } from '../../core/place-words.js';

/** A place as a list gives it, taken apart. */
export interface PlaceQuery {
  /** Spellings to try, the fullest first, each as canonical words. */
  readonly spellings: readonly (readonly string[])[];
  /** A postcode that stood in the same cell. */
  readonly postcode?: string;
}

const cedex = /\bcedex\b\s*\d*/giu;
const leadingPostcode = /^\s*(?:[a-z]{1,3}\s*-\s*)?(\d{4,6})(?:\s*(?!st\b)[a-z]{2}\b)?[\s,]+(?=\p{L})/iu;
const trailingPostcode = /[\s,]+\(?(?:[a-z]{1,3}-)?(\d{4,6})\)?\s*$/iu;
/** `Lyon 3e`, `Paris 15ème arrondissement`, `Marseille 08`, `Wien 3. Bezirk` */
const district =
  /[\s,]+\(?\d{1,2}\s*(?:er|ere|e|eme|nd|è|ème|ᵉ|°|\.)?(?:\s*(?:arr(?:ondissement|dt)?\.?|bezirk))?\)?\s*$/iu;

const withoutPostcode = (text: string): { readonly name: string; readonly postcode?: string } => {
  const found = leadingPostcode.exec(text) ?? trailingPostcode.exec(text);
  if (!found?.[1]) return { name: text };
  return { name: text.replace(found[0], ' '), postcode: found[1] };
};

/** The spellings of one cell: as a whole, without what stands in brackets or after a comma, each side of a slash. */
const spellingsOf = (name: string): readonly string[] => [
  name,
  name.replace(/\(.*?\)/g, ' '),
  name.split(',', 1)[0] ?? '',
  ...(name.includes('/') ? name.split('/') : []),
  ...[...name.matchAll(/\((.*?)\)/g)].map(([, inner]) => inner ?? ''),
];

/** Reads a cell such as `F-69003 LYON CEDEX 03` or `Biel/Bienne`. */
export const parsePlace = (city: string): PlaceQuery => {
  const { name, postcode } = withoutPostcode(city.normalize('NFC').replace(cedex, ' ').trim());
  const town = name.replace(district, '').trim() || name;
  const unique = new Map(spellingsOf(town).map((spelling) => [placeKey(placeWords(spelling)), placeWords(spelling)]));
  unique.delete('');
  return { spellings: [...unique.values()], postcode };
};

/** `freiburg i br` abbreviates `freiburg im breisgau`: as many words, the same first, each the beginning of the other. */
export const abbreviates = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  short.length === long.length &&
  short[0] === long[0] &&
  short.every((word, at) => long[at]?.startsWith(word));
