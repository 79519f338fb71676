import type { Expected } from '../dataset-error.js';
import type { Read } from './report.js';

/** White space, control and formatting characters: a text of nothing else shows nothing. */
const unseen = '\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f';
const visible = `[^${unseen}]`;
const solid = (without: string): string => `[^${unseen}\\ud800-\\udfff${without}]+`;

/** JSON Schema counts code points; counting them is worth the while only where the code units leave a doubt. */
const isLonger = (value: string, most: number): boolean =>
  value.length > most && (value.length > 2 * most || [...value].length > most);

const harmful = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu;
const loneSurrogate = /\p{Cs}/gu;

/** As most texts are: Latin letters and signs, one blank between words. Nothing in them is to be cleaned away. */
const plain = /^[!-~\xa1-\xac\xae-\u024f]+(?: [!-~\xa1-\xac\xae-\u024f]+)*$/;

/** Without control characters, bidi overrides, half characters and outer blanks: what could upset its neighbours. */
const clean = (value: string): string =>
  plain.test(value) ? value : value.replace(harmful, '').replace(loneSurrogate, '\ufffd').trim();

/** The same patterns and lengths (in code points) stand in the JSON Schema, which reads patterns as Unicode too. */
const string = (expected: Expected, mostLength: number, pattern: string): Read<string> => {
  const shape = new RegExp(pattern, 'u');
  return (value, report) => {
    if (typeof value !== 'string') return report.fail(expected);
    if (isLonger(value, mostLength)) return report.fail('shorter-text');
    return shape.test(value) ? clean(value) : report.fail(expected);
  };
};

/** A name, a city, a label. */
export const line: Read<string> = string('text', 500, visible);
/** A description, an offer. */
export const prose: Read<string> = string('text', 20_000, visible);
/** Where something was read: an address or the title of a document. */
export const source: Read<string> = string('text', 2000, visible);
export const language: Read<string> = string('language', 100, '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$');
export const version: Read<string> = string('version', 100, '^1\\.[0-9]{1,6}$');
/**
 * http, https or relative, kept as written: whoever makes it a link resolves it and checks its scheme again. `www.`
 * without a scheme would resolve to a page of the dataset's own site, so it is told to the keeper instead.
 */
export const url: Read<string> = string(
  'url',
  2000,
  `^([Hh][Tt][Tt][Pp][Ss]?://|(?![Ww]{3}\\.|[A-Za-z][A-Za-z0-9+.-]*:))${solid('')}$`,
);
/** No character that could add a recipient or a header to a mailto link. */
const mailWord = solid('@<>,;:?&#%"/\\\\');
export const email: Read<string> = string('email', 254, `^${mailWord}@${mailWord}$`);

const stringId = string('id', 200, visible);
/** Strings, or integers small enough to have kept all their digits. */
export const id: Read<string> = (value, report) =>
  Number.isSafeInteger(value) ? String(value) : stringId(value, report);

const month = '-(0[1-9]|1[0-2])';
const dayOfMonth = '-(0[1-9]|[12][0-9]|3[01])';
export const day: Read<string> = string('day', 100, `^[0-9]{4}${month}${dayOfMonth}$`);
const writtenDate = string('date', 100, `^[0-9]{4}(${month}(${dayOfMonth})?)?$`);
const isYear = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0 && Number(value) < 10_000;
/** A year may be a number, since that is how most people write it. */
export const partialDate: Read<string> = (value, report) =>
  isYear(value) ? String(value).padStart(4, '0') : writtenDate(value, report);

const countryCode = string('country', 100, '^[A-Za-z]{2}$');
export const country: Read<string> = (value, report) => countryCode(value, report)?.toUpperCase() ?? null;

const numberBetween =
  (expected: Expected, least: number, most: number): Read<number> =>
  (value, report) =>
    typeof value === 'number' && value >= least && value <= most ? value : report.fail(expected);

export const latitude: Read<number> = numberBetween('latitude', -90, 90);
export const longitude: Read<number> = numberBetween('longitude', -180, 180);
export const count: Read<number> = numberBetween('number', 0, Number.MAX_VALUE);

export const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (value, report) =>
    words.find((word) => word === value) ?? report.fail('known-word');
