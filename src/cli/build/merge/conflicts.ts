import type { Entry } from '../../../core/federation/entry.js';
import { namesOf, wordsOfName } from '../../../core/federation/names.js';
import type { Identifiers, Member } from '../../../core/model.js';
import { fold } from '../../../core/text.js';
import { placeKey, placeWords } from '../../../core/place-words.js';

/** A field on which rows of one organisation disagree. */
export interface Conflict {
  readonly field: string;
  /** What each row says, that of the row which stands first. */
  readonly values: readonly { readonly from: string; readonly value: string }[];
}

/** How one field is looked at: what a row says, and when two say the same. */
interface Question {
  readonly field: string;
  readonly say: (member: Member) => string | undefined;
  /** Values with one key agree. Default: the value without case and accents. */
  readonly keyOf?: (value: string) => string;
}

const addressKey = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '');

const identifier = (scheme: keyof Identifiers): Question => ({
  field: `identifiers.${scheme}`,
  say: ({ identifiers }) => identifiers[scheme],
  keyOf: (value) => value.toUpperCase().replace(/[^A-Z0-9.]/g, ''),
});

/** A year and a day of that year do not contradict each other. */
const year = (value: string): string => value.slice(0, 4);

const questions: readonly Question[] = [
  { field: 'website', say: ({ website }) => website, keyOf: addressKey },
  { field: 'type', say: ({ type }) => (type === 'other' ? undefined : type) },
  { field: 'sizeBand', say: ({ sizeBand }) => sizeBand },
  { field: 'founded', say: ({ founded }) => founded, keyOf: year },
  ...(['lei', 'vat', 'siren', 'ror', 'wikidata', 'domain'] as const).map(identifier),
];

const nameKey = (name: string): string => wordsOfName(name).join('');

/** Another name is a conflict unless one of the rows knows both. */
const nameConflict = (entries: readonly Entry[]): Conflict | undefined => {
  const differing = entries.filter(
    ({ member }) =>
      !entries.some(({ member: other }) => {
        const keys = new Set(namesOf(other).map(nameKey));
        return other !== member && keys.has(nameKey(member.name));
      }),
  );
  const keys = new Set(entries.map(({ member }) => nameKey(member.name)));
  if (keys.size < 2 || differing.length === 0) return undefined;
  return { field: 'name', values: entries.map(({ key, member }) => ({ from: key, value: member.name })) };
};

const cities = ({ sites }: Member): readonly string[] => sites.flatMap(({ city }) => city ?? []);

/** Lists of towns disagree only when they share none: a second site is no contradiction. */
const cityConflict = (entries: readonly Entry[]): Conflict | undefined => {
  const said = entries.filter(({ member }) => cities(member).length > 0);
  const keySets = said.map(({ member }) => new Set(cities(member).map((city) => placeKey(placeWords(city)))));
  const disjoint = keySets.some((one, at) =>
    keySets.slice(at + 1).some((other) => [...one].every((city) => !other.has(city))),
  );
  if (!disjoint) return undefined;
  return { field: 'city', values: said.map(({ key, member }) => ({ from: key, value: cities(member).join(', ') })) };
};

const ask = ({ field, say, keyOf = fold }: Question, entries: readonly Entry[]): Conflict | undefined => {
  const values = entries.flatMap(({ key, member }) => {
    const value = say(member);
    return value === undefined ? [] : [{ from: key, value }];
  });
  return new Set(values.map(({ value }) => keyOf(value))).size > 1 ? { field, values } : undefined;
};

/** @param entries rows of one organisation, the one that goes before the others first */
export const conflictsIn = (entries: readonly Entry[]): readonly Conflict[] =>
  entries.length < 2
    ? []
    : [nameConflict(entries), cityConflict(entries), ...questions.map((question) => ask(question, entries))].filter(
        (conflict) => conflict !== undefined,
      );
