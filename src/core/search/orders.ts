import { countryName } from '../display-names.js';
import type { LanguageTag, Member } from '../model.js';
import { sortedIds, type Sliced } from './slices.js';

/** Per member its place in an order, from 0; exact up to 16 million. */
export type Ranks = Float32Array;

/** The rules of the language for the order of names; those of the runtime for a tag that Intl refuses. */
const collatorFor = (locale: LanguageTag): Intl.Collator => {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator(undefined, { numeric: true });
  }
};

const ranksOf = (order: Uint32Array): Ranks => {
  const ranks = new Float32Array(order.length);
  for (let place = 0; place < order.length; place++) ranks[order[place]!] = place;
  return ranks;
};

/** By name, then id. */
export function* nameRanks(members: readonly Member[], locale: LanguageTag): Sliced<Ranks> {
  const collator = collatorFor(locale);
  return ranksOf(
    yield* sortedIds(members.length, (one, other) => {
      const [{ name, id }, next] = [members[one]!, members[other]!];
      return collator.compare(name, next.name) || (id < next.id ? -1 : 1);
    }),
  );
}

/** By the country's name in the language, then city, then name, after each member's first site; without a place last. */
export function* placeRanks(members: readonly Member[], locale: LanguageTag, names: Ranks): Sliced<Ranks> {
  const countries = yield* ranked(
    members.map(({ sites: [site] }) => site?.country && countryName(site.country, locale)),
    locale,
  );
  const cities = yield* ranked(
    members.map(({ sites: [site] }) => site?.city),
    locale,
  );
  return ranksOf(
    yield* sortedIds(
      members.length,
      (one, other) =>
        countries[one]! - countries[other]! || cities[one]! - cities[other]! || names[one]! - names[other]!,
    ),
  );
}

/** Each text's rank among the different ones. */
function* ranked(texts: readonly (string | undefined)[], locale: LanguageTag): Sliced<Ranks> {
  const collator = collatorFor(locale);
  const different = [...new Set(texts)];
  const last = different.length;
  const order = yield* sortedIds(last, (one, other) => collator.compare(different[one] ?? '', different[other] ?? ''));
  const ranks = ranksOf(order);
  const rankOf = new Map(different.map((text, index) => [text, text === undefined ? last : ranks[index]!]));
  return new Float32Array(texts.map((text) => rankOf.get(text) ?? last));
}
