import type { Entry } from '../../../core/federation/entry.js';
import { contradict, type Identified } from '../../../core/federation/groups.js';
import { crowdedDomains, ownDomain, strongIdentifiers } from '../../../core/federation/identifiers.js';
import { namesOf, wordsOfName } from '../../../core/federation/names.js';
import { NameScorer } from './name-score.js';
import { nameForm, Vocabulary, type NameForm } from './names.js';
import { PlaceForms, relatePlaces, type PlaceForm, type PlaceRelation } from './places.js';
import type { Evidence, Likeness, Verdict } from './verdict.js';

/** All that is compared of a row, computed once. */
export interface Profile extends Identified {
  /** Undefined also where several rows of one list share it. */
  readonly domain?: string | undefined;
  readonly names: readonly NameForm[];
  readonly town: readonly number[];
  readonly place: PlaceForm;
}

/**
 * What names must reach, from the labelled set of test/cli/dedupe.test.ts. In the same place `same` merges; above
 * `likely` people are asked; in another town of the country, or where a town is missing, only names as good as equal
 * are worth a question.
 */
export const thresholds = { same: 0.95, likely: 0.75, elsewhere: 0.95, domain: 0.5 } as const;

export interface Comparison {
  readonly profiles: readonly Profile[];
  readonly vocabulary: Vocabulary;
  readonly compare: (one: Profile, other: Profile) => Verdict;
}

/** Prepares rows for comparison: what a word or a domain is worth shows only in view of all of them. */
export const prepareComparison = (entries: readonly Entry[]): Comparison => {
  const vocabulary = new Vocabulary(wordLists(entries));
  const crowded = crowdedDomains(entries);
  const scorer = new NameScorer(vocabulary);
  const places = new PlaceForms();
  const profiles = entries.map((entry) => profileOf(entry, { vocabulary, crowded, places }));
  return { profiles, vocabulary, compare: (one, other) => compare(one, other, scorer) };
};

function* wordLists(entries: readonly Entry[]): Generator<readonly string[]> {
  for (const { member } of entries) for (const name of namesOf(member)) yield wordsOfName(name);
}

/** What is known in view of all rows. */
interface Overview {
  readonly vocabulary: Vocabulary;
  readonly crowded: ReadonlySet<string>;
  readonly places: PlaceForms;
}

const profileOf = (entry: Entry, { vocabulary, crowded, places }: Overview): Profile => {
  const { member } = entry;
  const town = member.sites.flatMap(({ city }) => (city ? vocabulary.numbersOf(wordsOfName(city)) : []));
  const domain = ownDomain(member);
  return {
    entry,
    identifiers: strongIdentifiers(member),
    domain: domain && !crowded.has(domain) ? domain : undefined,
    names: namesOf(member).map((name) => nameForm(name, vocabulary, town)),
    town,
    place: places.of(member),
  };
};

/** An identifier both have: shared, or one of a scheme in which they differ. */
const sharedIdentifier = (one: Profile, other: Profile): string | undefined => {
  for (const [scheme, value] of one.identifiers)
    if (other.identifiers.get(scheme) === value) return `${scheme}:${value}`;
  return undefined;
};

const bestScore = (one: Profile, other: Profile, scorer: NameScorer, least: number): number => {
  let best = 0;
  for (const name of one.names)
    for (const otherName of other.names)
      best = Math.max(best, scorer.score(name, otherName, one.town, Math.max(least, best)));
  return best;
};

/** Below it, names in places so related prove nothing. */
const leastScore = (place: PlaceRelation): number => (place === 'same' ? thresholds.likely : thresholds.elsewhere);

/** Names merge in one place only: a name in another town of the country may well be a branch, or somebody else. */
const byName = (score: number, place: PlaceRelation): Likeness =>
  place === 'same' && score >= thresholds.same ? 'same' : 'likely';

/** One step less sure. */
const weaker: Readonly<Record<Likeness, Likeness>> = { same: 'likely', likely: 'different', different: 'different' };

const verdict = (likeness: Likeness, evidence: Evidence, doubted: boolean): Verdict => ({
  likeness: doubted ? weaker[likeness] : likeness,
  evidence,
});

const different: Verdict = { likeness: 'different', evidence: { kind: 'name', score: 0 } };

const compare = (one: Profile, other: Profile, scorer: NameScorer): Verdict => {
  const identifier = sharedIdentifier(one, other);
  if (identifier) return verdict('same', { kind: 'identifier', identifier }, contradict(one, other));
  const place = relatePlaces(one.place, other.place);
  if (one.domain !== undefined && one.domain === other.domain) {
    const score = bestScore(one, other, scorer, thresholds.domain);
    const sure = score >= thresholds.domain && place !== 'other-country';
    return verdict(sure ? 'same' : 'likely', { kind: 'domain', domain: one.domain }, contradict(one, other));
  }
  if (place === 'other-country') return different;
  const score = bestScore(one, other, scorer, leastScore(place));
  if (score < leastScore(place)) return different;
  return verdict(byName(score, place), { kind: 'name', score }, contradict(one, other));
};
