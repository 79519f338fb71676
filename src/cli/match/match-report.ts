import { clusterName } from '../../core/cluster-identity.js';
import { preferredLabel } from '../../core/concept-label.js';
import type { Directory } from '../../core/directory.js';
import { languageName } from '../../core/display-names.js';
import type { NeedAnswer, MatchedMember, NeedReason } from '../../core/matching/need-matcher.js';
import type { LanguageTag } from '../../core/model.js';
import type { Report } from '../frame/report.js';
import { matchWords } from '../messages/match.js';
import { say, type Language } from '../messages/say.js';
import type { AskedNeed } from './asked-need.js';

/** A need and who answers it. */
export interface AnsweredNeed {
  readonly asked: AskedNeed;
  readonly answer: NeedAnswer;
}

interface Context {
  readonly directory: Directory;
  readonly lang: Language;
  readonly preferred: readonly LanguageTag[];
}

export const matchReport = (answered: readonly AnsweredNeed[], directory: Directory, lang: Language): Report => {
  const context = { directory, lang, preferred: [lang, directory.dataset.defaultLanguage] };
  return {
    text: () => answered.flatMap((each) => [...linesOf(each, context), '']).slice(0, -1),
    cells: () => [
      columns.map((column) => say(lang, matchWords[column])),
      ...answered.flatMap((each) => rowsOf(each, context)),
    ],
    json: () => answered.map((each) => plain(each, context)),
  };
};

const columns = ['need', 'asker', 'rank', 'member', 'clusters', 'reasons', 'score', 'missing'] as const;

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const linesOf = ({ asked, answer }: AnsweredNeed, context: Context): readonly string[] => {
  const { lang } = context;
  const missing = say(lang, matchWords.missingLine, { names: answer.missing.join(', ') });
  return [
    asked.asker ? `${asked.need.text} (${asked.asker})` : asked.need.text,
    ...(answer.members.length === 0 ? [`  ${say(lang, matchWords.nobody)}`] : []),
    ...answer.members.flatMap((match, index) => matchLines(match, index, context)),
    ...(answer.missing.length > 0 ? [`  ${missing}`] : []),
  ];
};

const matchLines = (match: MatchedMember, index: number, context: Context): readonly string[] => {
  const clusters = clustersOf(match, context);
  const rank = `${String(index + 1).padStart(3)}.`;
  return [
    `${rank} ${match.member.name}${clusters ? ` (${clusters})` : ''}  ${String(rounded(match.score))}`,
    ...match.reasons.map((reason) => `     ${reasonText(reason, context)}`),
  ];
};

/** A row per need and answer; a need that nobody answers has one row that says so. */
const rowsOf = ({ asked, answer }: AnsweredNeed, context: Context): readonly (readonly (string | number)[])[] => {
  const { need, asker = '' } = asked;
  const missing = answer.missing.join(', ');
  if (answer.members.length === 0) return [[need.text, asker, '', '', '', '', '', missing]];
  return answer.members.map((match, index) => [
    need.text,
    asker,
    index + 1,
    match.member.name,
    clustersOf(match, context),
    match.reasons.map((reason) => reasonText(reason, context)).join(' | '),
    rounded(match.score),
    missing,
  ]);
};

const plain = ({ asked, answer }: AnsweredNeed, context: Context): object => ({
  need: asked.need.text,
  asker: asked.asker,
  understood: answer.understood.map(({ concept, label, lang }) => ({ concept, label, lang })),
  members: answer.members.map((match, index) => ({
    rank: index + 1,
    id: match.member.id,
    name: match.member.name,
    clusters: clusterIds(match),
    score: rounded(match.score),
    distanceKm: match.distanceKm === undefined ? undefined : Math.round(match.distanceKm),
    reasons: match.reasons.map((reason) => reasonText(reason, context)),
  })),
  clusters: answer.clusters.map(({ cluster, members }) => ({ id: cluster.id, members: members.map(({ id }) => id) })),
  missing: answer.missing,
});

const clusterIds = ({ member }: MatchedMember): readonly string[] => [
  ...new Set(member.memberships.map(({ cluster }) => cluster)),
];

const clustersOf = (match: MatchedMember, { directory, preferred }: Context): string =>
  clusterIds(match)
    .map((id) => clusterName(directory, id, preferred))
    .join(', ');

const reasonText = (reason: NeedReason, context: Context): string => {
  const field = say(context.lang, matchWords[reason.field]);
  return `${field}: ${reason.kind === 'concept' ? conceptText(reason, context) : reason.text}`;
};

/** The label that matched, with its language where it is another, and what the reader knows the concept as. */
const conceptText = ({ text, lang, concept = '', narrower }: NeedReason, context: Context): string => {
  const own = preferredLabel(context.directory, narrower ?? concept, context.preferred).value;
  if (own.toLowerCase() === text.toLowerCase()) return text;
  return `${text}${lang && lang !== context.lang ? ` (${languageName(lang, context.lang)})` : ''} = ${own}`;
};
