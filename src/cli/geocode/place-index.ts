import { placeKey, placeWords } from '../../core/place-words.js';
import { abbreviates, type PlaceQuery } from './place-name.js';
import type { Place } from './gazetteer.js';

/** A place that bears the name that is looked for. */
export interface Candidate {
  readonly place: Place;
  /** Its main name is the one asked for, not one of its other names. */
  readonly byMainName: boolean;
}

const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The places that some queries may mean. Only those are kept, so that a gazetteer of the world costs little memory. */
export class PlaceIndex {
  readonly #wanted = new Set<string>();
  /** First words of the queries that may hold abbreviations. */
  readonly #abbreviated = new Map<string, (readonly string[])[]>();
  readonly #latinOnly: boolean;
  /** Country and key to candidates. */
  readonly #found = new Map<string, Candidate[]>();
  /** Country and region to its largest place. */
  readonly #seats = new Map<string, Place>();

  constructor(queries: readonly PlaceQuery[], places: Iterable<Place>) {
    const spellings = queries.flatMap((query) => query.spellings);
    for (const words of spellings) this.#want(words);
    this.#latinOnly = spellings.every((words) => words.every((word) => latin.test(word)));
    for (const place of places) this.#add(place);
  }

  /** The places of the country that bear one of the names, under the fullest spelling that any bears. */
  candidates(country: string, { spellings }: PlaceQuery): readonly Candidate[] {
    for (const words of spellings) {
      const found = this.#found.get(`${country} ${placeKey(words)}`);
      if (found) return found;
    }
    return [];
  }

  /** The largest place of the place's region: names of regions are not in the gazetteer. */
  seatOf({ country, admin1 }: Place): string | undefined {
    return this.#seats.get(`${country} ${admin1}`)?.name;
  }

  #want(words: readonly string[]): void {
    this.#wanted.add(placeKey(words));
    const [first = ''] = words;
    if (words.length > 1 && words.some((word) => word.length <= 3))
      this.#abbreviated.set(first, [...(this.#abbreviated.get(first) ?? []), words]);
  }

  #add(place: Place): void {
    const region = `${place.country} ${place.admin1}`;
    if (place.population > (this.#seats.get(region)?.population ?? -1)) this.#seats.set(region, place);
    this.#addName(place, place.name, true);
    for (const name of place.otherNames) if (!this.#latinOnly || latin.test(name)) this.#addName(place, name, false);
  }

  #addName(place: Place, name: string, byMainName: boolean): void {
    const words = placeWords(name);
    const key = placeKey(words);
    if (this.#wanted.has(key)) this.#keep(key, { place, byMainName });
    for (const short of this.#abbreviated.get(words[0] ?? '') ?? [])
      if (placeKey(short) !== key && abbreviates(short, words)) this.#keep(placeKey(short), { place, byMainName });
  }

  #keep(key: string, candidate: Candidate): void {
    const slot = `${candidate.place.country} ${key}`;
    const known = this.#found.get(slot) ?? [];
    if (known.some(({ place }) => place.id === candidate.place.id)) return;
    this.#found.set(slot, [...known, candidate]);
  }
}
