import type { Directory } from '../../directory.js';
import type { Member, Membership } from '../../model.js';
import { currentOffers } from '../member-texts.js';
import { stride, type Sliced } from '../../search/slices.js';
import type { Terms } from './call.js';

/** A member as the search sees it: what it brings to this call, in numbers. */
export interface Candidate {
  readonly member: Member;
  /** Bit b is set where it covers brick b. */
  readonly bricks: number;
  /** Those of them that it has an offer for. */
  readonly offered: number;
  /** Number of its country, -1 where it names none. */
  readonly country: number;
  /** Numbers of its clusters. */
  readonly clusters: readonly number[];
  readonly isSme: boolean;
  readonly isResearch: boolean;
  /** How many of the claims that count here come with evidence or a level. */
  readonly evidence: number;
}

/** A directory seen with the eyes of a call. */
export interface Field {
  readonly directory: Directory;
  readonly terms: Terms;
  readonly today: string;
  /** Concept id to the bricks that having it covers, as bits. */
  readonly bricksOf: ReadonlyMap<string, number>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly countries: readonly string[];
  readonly clusters: readonly string[];
}

/** Gives each text a number, in the order they come. */
class Numbers {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Reads what every member brings to the call. */
export function* fieldOf(directory: Directory, terms: Terms, today: string): Sliced<Field> {
  const bricksOf = bricksByConcept(directory, terms.bricks);
  const countries = new Numbers();
  const clusters = new Numbers();
  const current = currentClusters(directory, today);
  const candidates = new Map<string, Candidate>();
  for (const member of directory.dataset.members) {
    const country = countryOf(member);
    candidates.set(member.id, {
      member,
      ...brought(member, bricksOf, today),
      country: country === undefined ? -1 : countries.of(country),
      clusters: current(member).map((id) => clusters.of(id)),
      isSme: member.type === 'sme',
      isResearch: member.type === 'research' || member.type === 'education',
    });
    if (candidates.size % (stride / 16) === 0) yield;
  }
  return { directory, terms, today, bricksOf, candidates, countries: countries.values, clusters: clusters.values };
}

const bricksByConcept = (directory: Directory, bricks: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  bricks.forEach((brick, bit) => {
    for (const concept of directory.conceptAndNarrower(brick))
      found.set(concept, (found.get(concept) ?? 0) | (1 << bit));
  });
  return found;
};

const brought = (
  member: Member,
  bricksOf: ReadonlyMap<string, number>,
  today: string,
): Pick<Candidate, 'bricks' | 'offered' | 'evidence'> => {
  let [bricks, offered, evidence] = [0, 0, 0];
  for (const { id, level, evidence: proof } of member.competences) {
    const covered = bricksOf.get(id) ?? 0;
    bricks |= covered;
    if (covered !== 0 && (proof ?? level) !== undefined) evidence++;
  }
  for (const { competences } of currentOffers(member, today))
    for (const id of competences) offered |= bricksOf.get(id) ?? 0;
  return { bricks: bricks | offered, offered, evidence };
};

/** A legal body is established in one country, however many sites it has. */
const countryOf = ({ sites }: Member): string | undefined => sites.find(({ country }) => country)?.country;

/** The clusters that a member belongs to today, those that carry on in place of the former ones. */
const currentClusters = (directory: Directory, today: string): ((member: Member) => readonly string[]) => {
  const now = new Map<string, readonly string[]>();
  const carriedOnBy = (id: string): readonly string[] => {
    const known = now.get(id);
    if (known) return known;
    const successors = directory.successorsOf(id).map((cluster) => cluster.id);
    const found = successors.length > 0 ? successors : [id];
    now.set(id, found);
    return found;
  };
  const stands = ({ until }: Membership): boolean => until === undefined || until >= today.slice(0, until.length);
  return ({ memberships }) => [...new Set(memberships.filter(stands).flatMap(({ cluster }) => carriedOnBy(cluster)))];
};
