import type { LanguageTag, Text } from '../../model.js';
import type { Directory } from '../../directory.js';
import { clusterName } from '../../cluster-identity.js';
import { preferredLabel } from '../../concept-label.js';
import { countryName } from '../../display-names.js';
import { localise } from '../../localised-text.js';
import type { Seat, SeatBrick, Team } from './team.js';

/** How to say things in a table. */
export interface RowWords {
  readonly directory: Directory;
  readonly lang: LanguageTag;
  /** Languages for what the data says, best first. */
  readonly preferred: readonly LanguageTag[];
}

/**
 * A team as rows of a table, one per seat and brick, for people who calculate: seat, id, member, type, town, country,
 * clusters, brick, concept, offer, alternatives. A seat that covers nothing has one row.
 */
export const teamRows = ({ seats }: Team, words: RowWords): readonly (readonly (string | number)[])[] =>
  seats.flatMap((seat, index) => {
    const bricks: readonly (SeatBrick | undefined)[] = seat.bricks.length > 0 ? seat.bricks : [undefined];
    return bricks.map((brick) => [index + 1, ...who(seat, words), ...what(brick, words), others(seat)]);
  });

const who = ({ member, country, clusters }: Seat, { directory, lang, preferred }: RowWords): readonly string[] => [
  member.id,
  member.name,
  member.type,
  member.sites[0]?.city ?? '',
  country === undefined ? '' : countryName(country, lang),
  clusters.map((id) => clusterName(directory, id, preferred)).join(', '),
];

const what = (brick: SeatBrick | undefined, words: RowWords): readonly string[] =>
  brick
    ? [conceptName(brick.brick, words), conceptName(brick.concept, words), textIn(brick.offer?.text, words)]
    : ['', '', ''];

const others = ({ alternatives }: Seat): string => alternatives.map(({ name }) => name).join(', ');

const textIn = (text: Text | undefined, { preferred }: RowWords): string => localise(text, preferred)?.value ?? '';

/** The concept's preferred label, or its id where it has none. */
export const conceptName = (id: string, { directory, preferred }: RowWords): string =>
  preferredLabel(directory, id, preferred).value;
