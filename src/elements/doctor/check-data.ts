import type { DatasetError } from '../../core/dataset-error.js';
import { loadDirectory, type LoadedDirectory } from '../../data/load-directory.js';
import type { LoadError } from '../../data/load-error.js';
import { findElsewhere, whyUnreachable } from './check-reach.js';
import { checkScope } from './check-scope.js';
import type { Finding } from './finding.js';
import { addressOf, versionInCharge, type Subject } from './subjects.js';

/** Above this, an uncompressed file is worth a word. */
const largeBytes = 100_000;

/** What there is to say about the datasets that the elements name, each once. */
export const checkData = async (subjects: readonly Subject[]): Promise<readonly Finding[]> => {
  const byAddress = new Map<string, Subject[]>();
  const without: Finding[] = [];
  for (const subject of subjects.filter(({ directory }) => directory === undefined)) {
    const url = addressOf(subject);
    if (url) byAddress.set(url, [...(byAddress.get(url) ?? []), subject]);
    else without.push(withoutAddress(subject));
  }
  const checked = await Promise.all([...byAddress].map(([url, readers]) => checkDataset(url, readers)));
  return [...without, ...checked.flat()];
};

const withoutAddress = ({ src, localName }: Subject): Finding =>
  src?.trim()
    ? { key: 'invalid-src', values: { url: src } }
    : { key: 'missing-src', paste: `<div data-alliance="${localName}" data-src="/directory.json"></div>` };

const checkDataset = async (url: string, readers: readonly Subject[]): Promise<readonly Finding[]> => {
  const maxBytes = Math.max(0, ...readers.map((reader) => reader.maxBytes ?? 0)) || undefined;
  try {
    const loaded = await loadDirectory(url, { maxBytes, retryDelaysMs: [] });
    return [...checkLoaded(url, loaded), ...checkScope(loaded.directory, readers)];
  } catch (error) {
    return [await explain(error, url)];
  }
};

const checkLoaded = (url: string, { directory, problems }: LoadedDirectory): readonly Finding[] => {
  const { members, clusters } = directory.dataset;
  const transfer = transferOf(directory.url || url);
  const size = kilobytes(transfer?.decodedBodySize ?? 0);
  const values = {
    url,
    size,
    members: members.length,
    clusters: clusters.length,
    ms: Math.round(transfer?.responseEnd ?? 0),
  };
  return [
    members.length > 0 ? { key: 'fine', values } : { key: 'no-members', values },
    ...(isBulky(transfer) ? [{ key: 'uncompressed', values } as const] : []),
    ...(problems.length > 0
      ? [{ key: 'skipped', values: { url, count: problems.length }, problems: problems.slice(0, 10) } as const]
      : []),
  ];
};

/** The last time the page fetched the address; sizes are 0 where another site does not let them be seen. */
const transferOf = (url: string): PerformanceResourceTiming | undefined =>
  performance
    .getEntriesByName(url, 'resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ decodedBodySize }) => decodedBodySize > 0)
    .at(-1);

const isBulky = (transfer: PerformanceResourceTiming | undefined): boolean =>
  transfer !== undefined &&
  transfer.decodedBodySize > largeBytes &&
  transfer.encodedBodySize >= transfer.decodedBodySize &&
  !/\.(gz|br)$/.test(new URL(transfer.name).pathname);

const kilobytes = (bytes: number): string => (bytes > 0 ? `${Math.ceil(bytes / 1000)} kB` : '? kB');

/** By its shape: naming the classes here would make the script larger for everyone. */
const isNamed = (error: unknown): error is LoadError | DatasetError => error instanceof Error && 'code' in error;

const explain = async (error: unknown, url: string): Promise<Finding> => {
  if (!isNamed(error)) return { key: 'chunk', lines: [String(error)] };
  if ('problems' in error)
    return { key: error.code, values: { url, version: versionInCharge() ?? '?' }, problems: error.problems };
  const { code, status = '', message } = error;
  if (code === 'unreachable') return whyUnreachable(url);
  const found = code === 'not-found' ? await findElsewhere(url) : undefined;
  return {
    key: code,
    values: { url, status },
    ...(found ? { paste: `src="${found}"` } : {}),
    ...(['wrong-encoding', 'invalid-json'].includes(code) ? { lines: [message] } : {}),
  };
};
