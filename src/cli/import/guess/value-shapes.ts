import { cellItems, cellText, type Cell } from '../../fields/cell.js';
import { converters } from '../../fields/convert.js';
import { parseTarget, type Kind } from '../../fields/target.js';

/** What a column's cells look like. */
export interface ColumnSample {
  readonly index: number;
  readonly heading: string;
  /** How many rows were looked at, and how many of them had something here. */
  readonly rows: number;
  readonly filled: number;
  /** The first cells that are not empty. */
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
}

export const sampleOf = (index: number, heading: string, rows: number, cells: readonly Cell[]): ColumnSample => {
  const used = cells.filter((cell) => cellText(cell) !== '');
  const some = used.slice(0, 500);
  return { index, heading, rows, filled: used.length, cells: some, texts: some.map(cellText) };
};

const share = (texts: readonly string[], fits: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/|^www\.|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text);
const isEmail = (text: string): boolean => converters.email(text) !== undefined && /\.[a-z]{2,}$/i.test(text);

/** How a kind's cells are told; kinds without an entry take any text. */
const tests: Readonly<Partial<Record<Kind, (text: string) => boolean>>> = {
  coordinates: (text) => converters.coordinates(text) !== undefined && /[.,]\d/.test(text),
  number: (text) => converters.number(text) !== undefined,
  employees: (text) => converters.employees(text) !== undefined,
  date: (text) => converters.date(text) !== undefined,
  country: (text) => converters.country(text) !== undefined,
  url: (text) => isWebAddress(text),
  email: (text) => isEmail(text),
  siren: (text) => converters.siren(text) !== undefined,
  ror: (text) => converters.ror(text) !== undefined,
  wikidata: (text) => converters.wikidata(text) !== undefined,
  type: (text) => text.length < 120,
  languages: (text) => cellItems(text, ',').every((item) => converters.language(item) !== undefined),
};

const patterns: Readonly<Record<string, RegExp>> = {
  'identifiers.lei': /^[A-Z0-9]{18}\d{2}$/,
  'identifiers.vat': /^[A-Z]{2}[\s.]?[A-Z0-9][A-Z0-9 .-]{5,14}$/i,
  'site.postcode': /^[A-Z0-9][A-Z0-9 -]{1,9}$/i,
  'contact.phone': /^[+(]?[\d\s()./+-]{6,}/,
};

/** Words of a list come again and are short; in a column of sentences or names, hardly any does. */
const isVocabulary = (texts: readonly string[]): boolean => {
  const items = texts.flatMap((text) => text.split(/[;|,\n]/).map((item) => item.trim()));
  const different = new Set(items).size;
  return share(items, (item) => item.length < 60) > 0.8 && (different < 20 || different < items.length * 0.8);
};

/** How many of a column's cells could be read as the target, from 0 to 1. */
export const fit = ({ texts }: ColumnSample, target: string): number => {
  const pattern = patterns[target];
  if (pattern) return share(texts, (text) => pattern.test(text));
  const test = tests[parseTarget(target)?.kind ?? 'text'];
  if (target === 'competences') return isVocabulary(texts) ? 1 : 0.3;
  return test ? share(texts, test) : 1;
};

/** What the cells alone say, whatever the heading: only shapes that nothing else has. */
export const shapeTarget = (sample: ColumnSample): string | undefined =>
  ['contact.email', 'site.coordinates', 'identifiers.ror', 'identifiers.wikidata', 'identifiers.lei'].find(
    (target) => fit(sample, target) > 0.9,
  );

/** What separates the items in the cells of a list; undefined where the usual ones do, or where nothing does. */
export const listSeparator = (texts: readonly string[]): string | undefined => {
  if (share(texts, (text) => /[;|\n]/.test(text)) > 0.02) return undefined;
  for (const [separator, pattern] of [
    [',', /,\s?[^\s\d]/],
    [' / ', / \/ /],
    [' • ', / • /],
    ['>', />/],
  ] as const)
    if (share(texts, (text) => pattern.test(text)) > 0.1) return separator;
  return undefined;
};
