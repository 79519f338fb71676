import { reportWords } from '../../messages/build-report.js';
import { say, sayNumber, type Language, type Sentence, type SentenceValues } from '../../messages/say.js';
import type { Evidence } from '../dedupe/verdict.js';
import type { Failure } from '../feeds/fetch-feed.js';
import type { BuildReport, ConflictReport, FeedReport, MatchReport, RowReport } from './build-report.js';
import { measureNames, type ClusterQuality } from './quality.js';

type Report = Omit<BuildReport, 'files'>;
type Say = (sentence: Sentence, values?: SentenceValues) => string;

/** Longer lists go on in report.json. */
const longestList = 50;

/** Names come from anyone: nothing in them is to be read as Markdown or HTML. */
const plain = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()<>#|!~&]/g, (mark) => `\\${mark}`);

const list = <T>(items: readonly T[], line: (item: T) => string, tell: Say): readonly string[] => [
  ...items.slice(0, longestList).map((item) => `- ${line(item)}`),
  ...(items.length > longestList ? [`- ${tell(reportWords.more, { count: items.length - longestList })}`] : []),
];

/** Nothing where there is nothing to say. */
const section = (heading: string, lines: readonly string[], how?: string): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, '', ...(how ? [how, ''] : []), ...lines, ''];

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const failureWords: Readonly<Partial<Record<Failure['code'], Sentence>>> = {
  timeout: reportWords.timeout,
  'too-large': reportWords.tooLarge,
  'not-json': reportWords.notJson,
  'not-dataset': reportWords.notDataset,
  empty: reportWords.empty,
  offline: reportWords.offline,
};

const reasonOf = (failure: Failure | undefined, tell: Say): string => {
  const words = failure && failureWords[failure.code];
  if (words) return tell(words);
  return failure?.code === 'http' ? `HTTP ${failure.detail ?? ''}` : plain(failure?.detail ?? '');
};

const feedRow = (feed: FeedReport, tell: Say, lang: Language): readonly string[] => [
  plain(feed.cluster),
  tell(reportWords[feed.status], { reason: reasonOf(feed.failure, tell) }),
  sayNumber(lang, feed.rows),
  feed.ageDays === undefined ? '' : tell(reportWords.days, { count: feed.ageDays }),
];

const rowText = ({ row, name, city }: RowReport): string =>
  `${plain(name)}${city ? `, ${plain(city)}` : ''} (\`${plain(row)}\`)`;

const evidenceText = (evidence: Evidence, tell: Say): string => {
  if (evidence.kind === 'decision') return tell(reportWords.byDecision);
  if (evidence.kind === 'identifier') return plain(evidence.identifier);
  if (evidence.kind === 'domain') return plain(evidence.domain);
  return tell(reportWords.byName, { percent: Math.floor(evidence.score * 100) });
};

const matchText = ({ rows: [one, other], evidence }: MatchReport, tell: Say): string =>
  `${rowText(one)} = ${rowText(other)}: ${evidenceText(evidence, tell)}`;

const conflictText = ({ name, field, values }: ConflictReport): string => {
  const said = values.map(({ from, value }) => `${plain(value)} (\`${plain(from)}\`)`);
  return `${plain(name)}, ${field}: ${said.join(' ≠ ')}`;
};

const problemLines = (feeds: readonly FeedReport[], tell: Say): readonly string[] =>
  feeds.flatMap(({ cluster, problems, withheldRows, unclear }) => {
    const skipped = problems.filter((problem) => problem.skipped === 'row');
    return [
      ...list(skipped, ({ pointer, expected }) => `${plain(cluster)} \`${plain(pointer)}\`: ${expected}`, tell),
      ...unclear.map(
        (pointer) => `- ${tell(reportWords.unclear, { cluster: plain(cluster), pointer: `\`${pointer}\`` })}`,
      ),
      ...(withheldRows > 0
        ? [`- ${tell(reportWords.withheld, { cluster: plain(cluster), count: withheldRows })}`]
        : []),
    ];
  });

const lifecycleLines = ({ lostClusters, forgottenClusters, staleDecisions }: Report, tell: Say): readonly string[] => [
  ...lostClusters.map((cluster) => `- ${tell(reportWords.lost, { cluster: plain(cluster) })}`),
  ...forgottenClusters.map((cluster) => `- ${tell(reportWords.forgotten, { cluster: plain(cluster) })}`),
  ...staleDecisions.map((row) => `- ${tell(reportWords.staleDecision, { row: `\`${plain(row)}\`` })}`),
];

const changeLines = ({ changes }: Report, tell: Say): readonly string[] => {
  const part = (word: Sentence, lines: readonly string[]) =>
    lines.length > 0 ? [`### ${tell(word)}`, '', ...lines, ''] : [];
  const named = ({ name, id }: { name: string; id: string }): string => `${plain(name)} (\`${plain(id)}\`)`;
  const changed = ({ from, to, id }: { from: string; to: string; id: string }): string =>
    `${plain(from)} → ${plain(to)} (\`${plain(id)}\`)`;
  const moved = (change: { name: string; from: string; to: string; id: string }): string =>
    `${plain(change.name)}: ${changed(change)}`;
  return [
    ...part(reportWords.added, list(changes.added, named, tell)),
    ...part(reportWords.gone, list(changes.gone, named, tell)),
    ...part(reportWords.moved, list(changes.moved, moved, tell)),
    ...part(reportWords.renamed, list(changes.renamed, changed, tell)),
  ];
};

const qualityRow = ({ cluster, members, complete }: ClusterQuality, lang: Language): readonly string[] => [
  plain(cluster),
  sayNumber(lang, members),
  ...measureNames.map((name) => `${String(Math.floor(complete[name] * 100))} %`),
];

const staleLines = ({ quality, stale }: Report, tell: Say): readonly string[] => [
  ...quality
    .filter((cluster) => cluster.stale > 0)
    .map((cluster) => `- ${tell(reportWords.staleCounts, { ...counts(cluster), cluster: plain(cluster.cluster) })}`),
  ...(stale.length > 0 ? [''] : []),
  ...list(stale, ({ name, id, updated = '' }) => `${plain(name)} (\`${plain(id)}\`): ${updated}`, tell),
];

const counts = ({ stale, members, undated }: ClusterQuality) => ({ stale, members, undated });

/** The report for people, in Markdown: first what waits for them, then what happened. */
export const reportText = (report: Report, lang: Language): string => {
  const tell: Say = (sentence, values) => say(lang, sentence, values);
  const { totals, feeds, needsPeople } = report;
  const feedHeadings = [reportWords.cluster, reportWords.state, reportWords.rows, reportWords.age].map((word) =>
    tell(word),
  );
  const qualityHeadings = [reportWords.cluster, reportWords.members, ...measureNames.map((name) => reportWords[name])];
  return [
    `# ${tell(reportWords.title)}, ${report.built.slice(0, 10)}`,
    '',
    tell(reportWords.totals, { ...totals, feeds: feeds.length }),
    '',
    needsPeople === 0 ? tell(reportWords.quiet) : tell(reportWords.needsPeople, { count: needsPeople }),
    '',
    ...section(
      tell(reportWords.feeds),
      table(
        feedHeadings,
        feeds.map((feed) => feedRow(feed, tell, lang)),
      ),
    ),
    ...section(tell(reportWords.problems), problemLines(feeds, tell)),
    ...section(
      tell(reportWords.likely),
      list(report.likely, (match) => matchText(match, tell), tell),
      tell(reportWords.likelyHow),
    ),
    ...section(
      tell(reportWords.conflicts),
      list(
        report.conflicts.filter(({ settled }) => !settled),
        conflictText,
        tell,
      ),
      tell(reportWords.conflictsHow),
    ),
    ...section(tell(reportWords.lifecycle), lifecycleLines(report, tell)),
    ...section(
      tell(reportWords.merged),
      list(report.merged, (match) => matchText(match, tell), tell),
    ),
    ...section(tell(reportWords.changes), changeLines(report, tell)),
    ...section(tell(reportWords.stale, { date: report.staleSince }), staleLines(report, tell)),
    ...section(
      tell(reportWords.completeness),
      table(
        qualityHeadings.map((word) => tell(word)),
        report.quality.map((cluster) => qualityRow(cluster, lang)),
      ),
    ),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
};
