import {
  complementarityOf,
  type Complementarity,
  type ComplementSide,
  type ComplementarityParts,
} from '../../core/matching/complementarity.js';
import type { AnsweredNeed } from '../../core/matching/complementarity-needs.js';
import { localise } from '../../core/localised-text.js';
import type { Report } from '../frame/report.js';
import { coverageWords } from '../messages/coverage.js';
import type { CoverageContext } from './coverage-context.js';

/** What two clusters have for each other. */
export const compareReport = (one: string, other: string, today: string, context: CoverageContext): Report => {
  const found = complementarityOf(context.directory, one, other, { today });
  return {
    text: () => textOf(found, context),
    cells: () => cellsOf(found, context),
    json: () => plain(found),
  };
};

const percent = (value: number): number => Math.round(value * 100);

const partNames = ['different', 'related', 'chain', 'needs'] as const satisfies readonly (keyof ComplementarityParts)[];

const textOf = ({ sides, shared, score, parts }: Complementarity, context: CoverageContext): readonly string[] => {
  const { tell, competence, cluster } = context;
  const names = shared.map(({ id, members }) => `${competence(id)} ${members.join('/')}`);
  return [
    sides.map((side) => cluster(side.cluster)).join(' ↔ '),
    '',
    tell(coverageWords.score, { score: percent(score) }),
    ...partNames.map((name) => `${partFigure(parts[name], context)}  ${tell(coverageWords[name])}`),
    '',
    ...sides.map((side) => bringsLine(side, context)),
    tell(coverageWords.both, { number: shared.length, names: names.join(', ') || '–' }),
    '',
    ...needLines(sides[0], sides[1], context),
    ...needLines(sides[1], sides[0], context),
  ];
};

const partFigure = (value: number | undefined, { tell }: CoverageContext): string =>
  (value === undefined ? tell(coverageWords.unknownPart) : String(percent(value))).padStart(5);

const bringsLine = ({ cluster: id, brings }: ComplementSide, { tell, competence, cluster }: CoverageContext): string =>
  tell(coverageWords.brings, {
    cluster: cluster(id),
    number: brings.length,
    names: brings.map((strength) => `${competence(strength.id)} ${String(strength.members)}`).join(', ') || '–',
  });

const needLines = (asking: ComplementSide, other: ComplementSide, context: CoverageContext): readonly string[] => [
  context.tell(coverageWords.answered, {
    asker: context.cluster(asking.cluster),
    other: context.cluster(other.cluster),
    answered: asking.answered.length,
    number: asking.needs,
  }),
  ...asking.answered.map((answered) => `  – ${needLine(answered, context)}`),
];

const needLine = ({ need, answerers }: AnsweredNeed, { tell, preferred }: CoverageContext): string =>
  tell(coverageWords.needOf, {
    text: localise(need.text, preferred)?.value ?? need.id,
    asker: need.asker.name,
    names: answerers.map(({ name }) => name).join(', '),
  });

const cellsOf = (
  { sides, shared }: Complementarity,
  { tell, competence, cluster }: CoverageContext,
): readonly (readonly (string | number)[])[] => {
  const [one, other] = sides;
  return [
    [tell(coverageWords.competence), tell(coverageWords.id), cluster(one.cluster), cluster(other.cluster)],
    ...one.brings.map(({ id, members }) => [competence(id), id, members, 0]),
    ...other.brings.map(({ id, members }) => [competence(id), id, 0, members]),
    ...shared.map(({ id, members }) => [competence(id), id, ...members]),
  ];
};

const plain = ({ sides, shared, score, parts }: Complementarity): object => ({
  score,
  parts,
  clusters: sides.map(({ cluster, brings, needs, answered }) => ({
    id: cluster,
    brings,
    needs,
    answered: answered.map(({ need, share, answerers }) => ({
      need: need.id,
      asker: need.asker.id,
      share,
      answerers: answerers.map(({ id }) => id),
    })),
  })),
  shared,
});
