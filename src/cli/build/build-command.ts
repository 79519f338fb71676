import path from 'node:path';
import type { Command } from 'commander';
import type { Manifest } from '../../core/parse-manifest.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { isWebAddress } from '../frame/read-input.js';
import type { Terminal } from '../frame/terminal.js';
import { toJsonText } from '../frame/write-file.js';
import { buildWords } from '../messages/build.js';
import { reportWords } from '../messages/build-report.js';
import { frameWords } from '../messages/frame.js';
import { say, type Language } from '../messages/say.js';
import { assemble, type Assembly } from './assemble.js';
import type { Decisions } from './decisions.js';
import { FeedStore } from './feeds/feed-store.js';
import { loadFeed, type LoadedFeed, type LoadOptions } from './feeds/load-feed.js';
import { siteAddress, wholeNumber } from './option-values.js';
import { ownFiles, publish, refuseForeignFiles } from './outputs/output-folder.js';
import { outputsOf } from './outputs/outputs.js';
import {
  addressOfFeed,
  readDecisions,
  readEarlier,
  readManifest,
  readTaxonomy,
  type Earlier,
} from './read-materials.js';
import { buildReport, type BuildReport } from './report/build-report.js';
import { reportText } from './report/report-text.js';

interface BuildOptions extends CommonOptions {
  readonly output: string;
  readonly state?: string;
  readonly decisions?: string;
  readonly offline?: boolean;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly timeout: number;
  readonly retries: number;
  readonly siteUrl?: string;
  readonly index?: boolean;
  readonly staleAfter: number;
}

export const buildCommand = (lang: Language): Command =>
  command(lang, 'build <manifest>', buildWords.about, [
    'build alliance.json -o public',
    'build alliance.json -o public --site-url https://directory.example.org/',
    'build alliance.json -o public --check --offline',
  ])
    .requiredOption('-o, --output <folder>', say(lang, buildWords.optionOutput))
    .option('--state <folder>', say(lang, buildWords.optionState))
    .option('--decisions <file>', say(lang, buildWords.optionDecisions))
    .option('--offline', say(lang, buildWords.optionOffline))
    .option('--check', say(lang, buildWords.optionCheck))
    .option('--timeout <seconds>', say(lang, buildWords.optionTimeout), wholeNumber, 20)
    .option('--retries <count>', say(lang, buildWords.optionRetries), wholeNumber, 2)
    .option('--site-url <url>', say(lang, buildWords.optionSiteUrl), siteAddress)
    .option('--index', say(lang, buildWords.optionIndex))
    .option('--stale-after <months>', say(lang, buildWords.optionStaleAfter), wholeNumber, 24)
    .option('--force', say(lang, buildWords.optionForce))
    .action((file: string, options: BuildOptions) => run(lang, options, (terminal) => build(file, options, terminal)));

/** SOURCE_DATE_EPOCH is how reproducible builds set the clock. */
const clock = (): Date => {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
};

const isInside = (folder: string, other: string): boolean => {
  const way = path.relative(path.resolve(other), path.resolve(folder));
  return !way.startsWith('..') && !path.isAbsolute(way);
};

/** What feeds say before anything is left out must not be published with the rest. */
const stateFolder = (file: string, { state, output }: BuildOptions): string => {
  const folder = state ?? path.join(isWebAddress(file) ? '.' : path.dirname(file), '.alliance-cache');
  if (isInside(folder, output)) throw new CommandError(buildWords.stateInside, { folder: output }, 2);
  return folder;
};

const loadFeeds = async (file: string, manifest: Manifest, options: LoadOptions, terminal: Terminal) => {
  const progress = terminal.progress(buildWords.reading, manifest.feeds.length);
  let done = 0;
  const feeds = await Promise.all(
    manifest.feeds.map(async (feed) => {
      const loaded = await loadFeed(feed, addressOfFeed(file, feed), options);
      progress.update(++done);
      return loaded;
    }),
  );
  progress.stop();
  if (feeds.length > 0 && feeds.every(({ content }) => !content)) throw new CommandError(buildWords.nothingToBuild);
  return feeds;
};

interface Built {
  readonly assembly: Assembly;
  readonly report: Omit<BuildReport, 'files'>;
}

interface Context {
  readonly manifest: Manifest;
  readonly decisions: Decisions;
  readonly earlier: Earlier;
  readonly feeds: readonly LoadedFeed[];
  readonly now: Date;
}

const assembleAll = async (
  file: string,
  context: Context,
  { staleAfter }: BuildOptions,
  terminal: Terminal,
): Promise<Built> => {
  const { manifest, decisions, earlier, feeds, now } = context;
  const progress = terminal.progress(buildWords.comparing);
  const assembly = assemble({
    manifest,
    taxonomy: await readTaxonomy(manifest, file),
    feeds,
    decisions,
    published: earlier.published,
    earlierClusters: earlier.clusters,
    today: now.toISOString().slice(0, 10),
    onProgress: progress.update,
  });
  progress.stop();
  const settings = { now, staleAfterMonths: staleAfter, decisions, earlier: earlier.members };
  return { assembly, report: buildReport(assembly, feeds, settings) };
};

const build = async (file: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> => {
  const { output, check = false, offline = false } = options;
  const manifest = await readManifest(file);
  const store = new FeedStore(stateFolder(file, options));
  const decisions = await readDecisions(options.decisions, file);
  const earlier = await readEarlier(output);
  const now = clock();
  const limits = { timeoutMs: options.timeout * 1000, retries: options.retries };
  const loading = { ...limits, store, visibility: manifest.visibility, offline, readOnly: check, now };
  const feeds = await loadFeeds(file, manifest, loading, terminal);
  const built = await assembleAll(file, { manifest, decisions, earlier, feeds, now }, options, terminal);
  const files = check ? [] : await writeAll(built, options, terminal);
  tell({ ...built.report, files }, terminal);
  return check && built.report.needsPeople > 0 ? 1 : 0;
};

const writeAll = async ({ assembly, report }: Built, options: BuildOptions, terminal: Terminal) => {
  const { output, force } = options;
  const outputs = outputsOf(assembly, options);
  const paths = ['report.json', 'report.md', ...outputs.map((file) => file.path)];
  const own = await ownFiles(output);
  if (!force) refuseForeignFiles(output, paths, own);
  const files = [...new Set([...paths, ...own])].sort();
  await publish(output, [
    { path: 'report.json', pieces: [toJsonText({ ...report, files })] },
    { path: 'report.md', pieces: [reportText(report, terminal.lang)] },
    ...outputs,
  ]);
  return files;
};

const tell = (report: BuildReport, terminal: Terminal): void => {
  const { totals, feeds, needsPeople, files } = report;
  if (terminal.json) terminal.printJson(report);
  else if (files.length === 0) terminal.print(reportText(report, terminal.lang));
  terminal.note(reportWords.totals, { ...totals, feeds: feeds.length });
  if (needsPeople > 0) terminal.warn(reportWords.needsPeople, { count: needsPeople });
  for (const file of files) terminal.note(frameWords.written, { file });
};
