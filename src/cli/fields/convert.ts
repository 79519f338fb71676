import { sitePrecisions } from '../../core/model.js';
import { countryCode, languageTag } from './names-of.js';
import { memberType, sizeBand } from './member-types.js';

/** A number as people write it: thousands blanks and apostrophes, decimal comma or point; undefined for other text. */
export const readNumber = (text: string): number | undefined => {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/°$/, '');
  if (/^[+-]?\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return undefined;
};

const decimal = '[+-]?\\d{1,3}(?:[.,]\\d+)?';
const pair = new RegExp(
  `^[([]?\\s*(${decimal})°?\\s*(?:[;|/]|,\\s|\\s|,(?=[+-]?\\d+\\.))\\s*(${decimal})°?\\s*[)\\]]?$`,
);
const tightPair = /^([+-]?\d{1,3}\.\d+),([+-]?\d{1,3}\.\d+)$/;
const wellKnownText = new RegExp(`^POINT\\s*\\(\\s*(${decimal})\\s+(${decimal})\\s*\\)$`, 'i');

/** `48.85, 2.34`, `48,85 ; 2,34`, `(48.85 2.34)`, and `POINT(2.34 48.85)`, whose longitude comes first. */
export const readCoordinates = (text: string): { lat: number; lng: number } | undefined => {
  const [, lng, lat] = wellKnownText.exec(text) ?? [];
  if (lat && lng) return within(lat, lng);
  const [, first, second] = tightPair.exec(text) ?? pair.exec(text) ?? [];
  return first && second ? within(first, second) : undefined;
};

const within = (north: string, east: string): { lat: number; lng: number } | undefined => {
  const lat = readNumber(north);
  const lng = readNumber(east);
  if (lat === undefined || lng === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
};

const isoDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ].*)?$/;
const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s.*)?$/;
const monthYear = /^(\d{1,2})[./-](\d{4})$/;

const dateOf = (year: string, month?: string, day?: string): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');

/** `2026`, `2026-11`, `22/11/2026`, `22.11.2026`, `11/2026`, `2026-11-22T08:00:00Z`. */
export const readDate = (text: string): string | undefined => {
  const iso = isoDate.exec(text);
  if (iso) return dateOf(iso[1] ?? '', iso[2], iso[3]);
  const [, first, second, year] = dayFirst.exec(text) ?? [];
  // only where it cannot be a month does the second number count as the day
  if (year) return Number(second) > 12 ? dateOf(year, first, second) : dateOf(year, second, first);
  const [, month, ofYear] = monthYear.exec(text) ?? [];
  return ofYear ? dateOf(ofYear, month) : undefined;
};

const picture = /^[^\s:]+\.(?:svg|png|jpe?g|gif|webp|avif)$/i;
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u;

/** An address with its scheme; a relative path, such as a logo's, stays one. */
export const readUrl = (text: string): string | undefined => {
  if (/^https?:\/\/\S+$/i.test(text)) return text;
  if (/^https?:\/?[^/\s]\S*$/i.test(text)) return text.replace(/^(https?):\/?/i, '$1://');
  if (picture.test(text) && !/^www\./i.test(text)) return text;
  if (host.test(text)) return `https://${text}`;
  return /^[^\s:]+$/.test(text) && /[/.]/.test(text) ? text : undefined;
};

export const readEmail = (text: string): string | undefined => {
  const address = text.replace(/^mailto:/i, '');
  return /^[^\s@<>,;:]+@[^\s@<>,;:]+$/.test(address) ? address : undefined;
};

/** The nine digits of a SIREN, also out of a SIRET's fourteen. */
const readSiren = (text: string): string | undefined => {
  const digits = text.replace(/[\s\u00a0\u202f.]/g, '');
  return /^\d{9}(\d{5})?$/.test(digits) ? digits.slice(0, 9) : undefined;
};

const lastPart = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[1];
const readDomain = lastPart(/^(?:https?:\/\/)?(?:www\.)?([^/\s:?#]+\.[^/\s:?#]+)(?:[/:?#].*)?$/i);

/** Text to value, or undefined when the text is not one of the kind. */
export const converters = {
  number: readNumber,
  coordinates: readCoordinates,
  date: readDate,
  day: (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(readDate(text) ?? '') ? readDate(text) : undefined),
  url: readUrl,
  email: readEmail,
  siren: readSiren,
  ror: lastPart(/^(?:https?:\/\/ror\.org\/)?(0[a-z0-9]{8})\/?$/i),
  wikidata: lastPart(/^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q\d+)$/i),
  domain: readDomain,
  country: countryCode,
  language: languageTag,
  type: memberType,
  employees: (text: string) =>
    sizeBand(readNumber(text) ?? NaN) ?? (/^\d+\s*(-|–|à|to|bis)\s*\d+$/.test(text) ? text : undefined),
  precision: (text: string) => sitePrecisions.find((precision) => precision === text.toLowerCase()),
} as const;
