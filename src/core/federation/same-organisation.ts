import { placeKey, placeWords } from '../place-words.js';
import type { Entry } from './entry.js';
import { Groups, type Identified } from './groups.js';
import { crowdedDomains, ownDomain, strongIdentifiers } from './identifiers.js';
import { namesOf, numbersOf, wordsOfName } from './names.js';

/** What is compared of a name, computed once. */
interface Name {
  readonly words: readonly string[];
  /** Its letters and numbers, without what many names have for form's sake. */
  readonly letters: string;
  /** As short as an acronym, which several organisations of a town may share. */
  readonly isShort: boolean;
}

/** What is compared of a row, computed once. */
interface Row extends Identified {
  readonly names: readonly Name[];
  readonly domain: string | undefined;
  /** Keys of its towns. */
  readonly towns: readonly string[];
}

/** Rows that share the key may be one organisation. */
interface Sign {
  readonly evidence: 'identifier' | 'domain' | 'name';
  readonly key: string;
}

const shortName = 4;

/** How much of their words two names of one domain must share: a group's companies have one site and other names. */
const alikeShare = 0.5;

const nameOf = (name: string): Name => {
  const words = wordsOfName(name);
  const letters = words.join('');
  return { words, letters: `${letters} ${numbersOf(name)}`, isShort: letters.length <= shortName };
};

/** Makes rows ready to be compared. What it has read once it knows: towns are shared, and copies of a directory too. */
class RowReader {
  readonly #names = new Map<string, Name>();
  readonly #towns = new Map<string, string>();

  read(entry: Entry): Row {
    const { member } = entry;
    return {
      entry,
      identifiers: strongIdentifiers(member),
      domain: ownDomain(member),
      names: namesOf(member).map((name) => this.#nameOf(name)),
      towns: member.sites.flatMap((site) => (site.city ? [this.#townOf(site.city, site.country)] : [])),
    };
  }

  #nameOf(name: string): Name {
    const known = this.#names.get(name) ?? nameOf(name);
    this.#names.set(name, known);
    return known;
  }

  #townOf(city: string, country = ''): string {
    const written = `${country} ${city}`;
    const known = this.#towns.get(written) ?? `${country} ${placeKey(placeWords(city))}`;
    this.#towns.set(written, known);
    return known;
  }
}

function* signsOf({ entry, identifiers, domain, names, towns }: Row, crowded: ReadonlySet<string>): Generator<Sign> {
  for (const [scheme, value] of identifiers) yield { evidence: 'identifier', key: `${scheme} ${value}` };
  if (domain !== undefined && !crowded.has(domain)) yield { evidence: 'domain', key: domain };
  for (const { letters, isShort } of names) {
    yield { evidence: 'name', key: `id ${entry.member.id} ${letters}` };
    if (!isShort) for (const town of towns) yield { evidence: 'name', key: `in ${town} ${letters}` };
  }
}

const share = (one: readonly string[], other: readonly string[]): number =>
  (2 * one.filter((word) => other.includes(word)).length) / (one.length + other.length);

const alike = (one: Row, other: Row): boolean =>
  one.names.some(({ words }) => other.names.some((name) => share(words, name.words) >= alikeShare));

/** The surest first, so that a doubtful pair never stands in the way of a sure one. */
const kinds: readonly Sign['evidence'][] = ['identifier', 'domain', 'name'];

/** Rows by what they share, for each kind of sign. */
const bySign = (
  rows: readonly Row[],
  crowded: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, Row[]>> => {
  const found = new Map(kinds.map((kind) => [kind as string, new Map<string, Row[]>()]));
  for (const row of rows)
    for (const { evidence, key } of signsOf(row, crowded)) {
      const sharing = found.get(evidence)?.get(key);
      if (sharing) sharing.push(row);
      else found.get(evidence)?.set(key, [row]);
    }
  return found;
};

/**
 * Tells which rows are surely one organisation, as a page can at once: one number in a register, one domain of their own
 * and like names, or the very same name in one town or under one id. Whether names that are only alike mean one
 * organisation, the builder finds out, and asks people.
 */
export class OrganisationFinder {
  readonly #reader = new RowReader();

  /** @returns rows of one organisation together */
  readonly group = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
    const rows = entries.map((entry) => this.#reader.read(entry));
    const groups = new Groups(rows);
    for (const [evidence, shared] of bySign(rows, crowdedDomains(entries)))
      for (const [first, ...others] of shared.values())
        for (const other of others)
          if (first && (evidence !== 'domain' || alike(first, other))) groups.join(first, other, evidence);
    return groups.all();
  };
}
