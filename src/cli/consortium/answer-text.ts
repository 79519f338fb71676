import { clusterName } from '../../core/cluster-identity.js';
import { placeName } from '../../core/display-names.js';
import { localise } from '../../core/localised-text.js';
import { conceptName, type RowWords } from '../../core/matching/consortium/rows.js';
import type {
  ConsortiumAnswer,
  ConsortiumCall,
  Constraint,
  Loosening,
  Obstacles,
  Seat,
  SeatBrick,
  Team,
} from '../../core/matching/consortium.js';
import { consortiumWords } from '../messages/consortium.js';
import { say, type Language, type Sentence, type SentenceValues } from '../messages/say.js';
import { optionNames } from './call-options.js';

/** Alternatives named per seat; the table and the JSON have more. */
const namedAlternatives = 3;

interface AnswerWords extends RowWords {
  readonly lang: Language;
}

/** The answer in sentences. */
export class AnswerText {
  readonly #words: AnswerWords;

  constructor(words: AnswerWords) {
    this.#words = words;
  }

  lines(answer: ConsortiumAnswer, call: ConsortiumCall): readonly string[] {
    const { teams, obstacles } = answer;
    const [first] = teams;
    if (first) return [this.#verdict(answer, first), ...teams.flatMap((team, at) => this.#team(team, at + 1))];
    if (!obstacles) return [this.#say(consortiumWords.unknown)];
    return [this.#say(consortiumWords.none), ...this.#obstacles(obstacles, call)];
  }

  #say(sentence: Sentence, values?: SentenceValues): string {
    return say(this.#words.lang, sentence, values);
  }

  #verdict({ proven, atLeast }: ConsortiumAnswer, { seats }: Team): string {
    if (proven) return this.#say(consortiumWords.proven, { count: seats.length });
    return this.#say(consortiumWords.unproven, { count: seats.length, least: atLeast });
  }

  #team(team: Team, number: number): readonly string[] {
    const { countries, clusters, smes, research } = team;
    const counts = { countries: countries.length, clusters: clusters.length, smes, research };
    return [
      '',
      this.#say(consortiumWords.team, { number }),
      ...team.seats.flatMap((seat, at) => this.#seat(seat, at + 1)),
      `  ${this.#say(consortiumWords.summary, counts)}`,
    ];
  }

  #seat(seat: Seat, number: number): readonly string[] {
    const { member, country, clusters, alternatives, alternativeCount } = seat;
    const { directory, lang, preferred } = this.#words;
    const place = placeName({ city: member.sites[0]?.city, country }, lang);
    const badges = clusters.map((id) => clusterName(directory, id, preferred)).join(', ');
    const names = alternatives.slice(0, namedAlternatives).map(({ name }) => name);
    const more = alternativeCount - names.length;
    return [
      `  ${String(number)}. ${[member.name, place, badges].filter(Boolean).join(' · ')}`,
      ...seat.bricks.map((brick) => `     - ${this.#reason(brick)}`),
      ...(names.length > 0 ? [`     ${this.#say(consortiumWords.instead, { names: joined(names, more) })}`] : []),
    ];
  }

  #reason({ brick, concept, offer }: SeatBrick): string {
    const name = conceptName(brick, this.#words);
    const through = { brick: name, concept: conceptName(concept, this.#words) };
    const reason = concept === brick ? name : this.#say(consortiumWords.through, through);
    const text = localise(offer?.text, this.#words.preferred)?.value;
    return text === undefined ? reason : this.#say(consortiumWords.offers, { reason, text });
  }

  #obstacles({ uncovered, loosen, conflict }: Obstacles, call: ConsortiumCall): readonly string[] {
    const missing = uncovered.map((id) => conceptName(id, this.#words)).join(', ');
    const together = conflict.map((constraint) => this.#constraint(constraint, call)).join(', ');
    return [
      ...(missing ? [this.#say(consortiumWords.uncovered, { names: missing })] : []),
      ...(conflict.length > 1 ? [this.#say(consortiumWords.conflict, { names: together })] : []),
      ...(loosen.length > 0 ? [this.#say(consortiumWords.loosen)] : []),
      ...loosen.map((loosening) => `  - ${this.#loosening(loosening, call)}`),
    ];
  }

  #constraint({ kind, id }: Constraint, call: ConsortiumCall): string {
    return `${optionNames[kind]} ${id === undefined ? wanted(kind, call) : this.#name(kind, id)}`;
  }

  #loosening({ constraint: { kind, id }, to, size }: Loosening, call: ConsortiumCall): string {
    const option = optionNames[kind];
    if (id !== undefined) return this.#say(consortiumWords.loosenWithout, { option, name: this.#name(kind, id), size });
    return this.#say(consortiumWords.loosenTo, { option, to: to ?? 0, wanted: wanted(kind, call), size });
  }

  #name(kind: Constraint['kind'], id: string): string {
    return kind === 'brick' ? conceptName(id, this.#words) : (this.#words.directory.member(id)?.name ?? id);
  }
}

const joined = (names: readonly string[], more: number): string =>
  `${names.join(', ')}${more > 0 ? ` +${String(more)}` : ''}`;

const wanted = (kind: Constraint['kind'], call: ConsortiumCall): string => {
  const numbers: Partial<Record<Constraint['kind'], number | undefined>> = {
    countries: call.minimumCountries,
    clusters: call.minimumClusters,
    smeShare: call.minimumSmeShare,
    research: call.minimumResearch,
    size: call.maximumSize,
  };
  return String(numbers[kind] ?? '');
};
