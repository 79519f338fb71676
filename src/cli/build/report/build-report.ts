import { version } from '../../../core/version.js';
import type { DatasetProblem } from '../../../core/dataset-error.js';
import type { Entry } from '../../../core/federation/entry.js';
import { isPast, lostClusters } from '../../../core/federation/memberships.js';
import type { Member } from '../../../core/model.js';
import type { Assembly } from '../assemble.js';
import { staleKeys, type Decisions } from '../decisions.js';
import type { Match } from '../dedupe/group.js';
import type { Evidence } from '../dedupe/verdict.js';
import type { Failure } from '../feeds/fetch-feed.js';
import type { LoadedFeed } from '../feeds/load-feed.js';
import { changesBetween, type Changes, type NamedMember, type PastMember } from './changes.js';
import { isStale, monthsBefore, qualityByCluster, type ClusterQuality } from './quality.js';

export interface FeedReport {
  readonly cluster: string;
  /** As the manifest names it, without what follows a `?`, where some addresses carry a key. */
  readonly address: string;
  readonly status: LoadedFeed['status'];
  readonly failure?: Failure | undefined;
  readonly fetched?: string | undefined;
  /** Whole days since `fetched`. */
  readonly ageDays?: number | undefined;
  /** The cluster has left the alliance: its feed no longer matters. */
  readonly ended: boolean;
  readonly rows: number;
  /** The first fifty. */
  readonly problems: readonly DatasetProblem[];
  readonly problemCount: number;
  readonly withheldRows: number;
  readonly unclear: readonly string[];
}

export interface RowReport {
  readonly row: string;
  readonly name: string;
  readonly city?: string | undefined;
}

export interface MatchReport {
  readonly rows: readonly [RowReport, RowReport];
  readonly evidence: Evidence;
}

export interface ConflictReport extends NamedMember {
  readonly field: string;
  readonly values: readonly { readonly from: string; readonly value: string }[];
  readonly settled: boolean;
}

/** All that people may want to know of a build: `report.json`. */
export interface BuildReport {
  readonly generator: 'alliance-directory';
  readonly version: string;
  readonly built: string;
  /** The files that the builds wrote into the folder, which the next one may replace. */
  readonly files: readonly string[];
  readonly totals: { readonly members: number; readonly clusters: number; readonly rows: number };
  /** How many things wait for a decision or a repair. */
  readonly needsPeople: number;
  readonly feeds: readonly FeedReport[];
  readonly likely: readonly MatchReport[];
  readonly conflicts: readonly ConflictReport[];
  readonly lostClusters: readonly string[];
  readonly forgottenClusters: readonly string[];
  readonly staleDecisions: readonly string[];
  readonly merged: readonly MatchReport[];
  readonly changes: Changes;
  readonly staleSince: string;
  readonly stale: readonly (NamedMember & { readonly updated?: string | undefined })[];
  readonly quality: readonly ClusterQuality[];
}

export interface ReportOptions {
  readonly now: Date;
  readonly staleAfterMonths: number;
  readonly decisions: Decisions;
  /** The members as they were published last. */
  readonly earlier?: readonly PastMember[] | undefined;
}

const dayInMs = 24 * 60 * 60 * 1000;
const shownProblems = 50;

const ageOf = (fetched: string | undefined, now: Date): number | undefined =>
  fetched === undefined ? undefined : Math.max(0, Math.floor((now.getTime() - Date.parse(fetched)) / dayInMs));

const feedReport = ({ feed, status, failure, fetched, content }: LoadedFeed, now: Date): FeedReport => ({
  cluster: feed.cluster,
  address: (feed.url ?? feed.path ?? '').split('?', 1)[0] ?? '',
  status,
  failure,
  fetched,
  ageDays: ageOf(fetched, now),
  ended: feed.until !== undefined && isPast(feed.until, now.toISOString()),
  rows: content?.dataset.members.length ?? 0,
  problems: content?.problems.slice(0, shownProblems) ?? [],
  problemCount: content?.problemCount ?? 0,
  withheldRows: content?.withheldRows ?? 0,
  unclear: content?.unclear ?? [],
});

const rowReport = ({ key, member }: Entry): RowReport => ({ row: key, name: member.name, city: member.sites[0]?.city });

const matchReport = ({ one, other, evidence }: Match): MatchReport => ({
  rows: [rowReport(one), rowReport(other)],
  evidence: evidence.kind === 'name' ? { ...evidence, score: Math.round(evidence.score * 1000) / 1000 } : evidence,
});

const strength = ({ evidence }: MatchReport): number => (evidence.kind === 'name' ? evidence.score : 2);

const conflictReports = ({ provenance, dataset }: Assembly): readonly ConflictReport[] => {
  const names = new Map(dataset.members.map(({ id, name }) => [id, name]));
  return provenance.flatMap(({ id, conflicts }) =>
    conflicts.map((conflict) => ({ id, name: names.get(id) ?? '', ...conflict })),
  );
};

const isBroken = ({ status, ended, problems, unclear }: FeedReport): boolean =>
  (!ended && (status === 'kept' || status === 'missing')) ||
  problems.some(({ skipped }) => skipped === 'row') ||
  unclear.length > 0;

const oldest = (one: Member, other: Member): number => ((one.updated ?? '') < (other.updated ?? '') ? -1 : 1);

/** The report of a build, without the list of files, which is known when they are written. */
export const buildReport = (
  assembly: Assembly,
  feeds: readonly LoadedFeed[],
  { now, staleAfterMonths, decisions, earlier }: ReportOptions,
): Omit<BuildReport, 'files'> => {
  const { dataset } = assembly;
  const feedReports = feeds.map((feed) => feedReport(feed, now));
  const conflicts = conflictReports(assembly);
  const limit = monthsBefore(now.toISOString().slice(0, 10), staleAfterMonths);
  const open = {
    likely: assembly.likely.map(matchReport).sort((one, other) => strength(other) - strength(one)),
    lostClusters: lostClusters(dataset),
    forgottenClusters: assembly.forgottenClusters,
    staleDecisions: staleKeys(decisions, assembly.rowKeys),
  };
  const unsettled = conflicts.filter(({ settled }) => !settled).length;
  const stale = dataset.members.filter((member) => isStale(member, limit)).sort(oldest);
  return {
    generator: 'alliance-directory',
    version,
    built: now.toISOString(),
    totals: { members: dataset.members.length, clusters: dataset.clusters.length, rows: assembly.rowKeys.size },
    needsPeople: Object.values(open).flat().length + unsettled + feedReports.filter(isBroken).length,
    feeds: feedReports,
    ...open,
    conflicts,
    merged: assembly.merged.map(matchReport),
    changes: changesBetween(earlier, dataset, assembly.formerIds),
    staleSince: limit,
    stale: stale.map(({ id, name, updated }) => ({ id, name, updated })),
    quality: qualityByCluster(dataset, limit),
  };
};
