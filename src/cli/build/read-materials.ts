import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedIds } from '../../core/federation/ids.js';
import type { Cluster } from '../../core/model.js';
import { ManifestError, parseManifest, type Feed, type Manifest, type Taxonomy } from '../../core/parse-manifest.js';
import { parseDataset } from '../../core/parse-dataset.js';
import { isObject } from '../../core/parse/shapes.js';
import { CommandError } from '../frame/command-error.js';
import { readDatasetFile, readJsonFile } from '../frame/read-dataset.js';
import { isWebAddress } from '../frame/read-input.js';
import { buildWords } from '../messages/build.js';
import { noDecisions, parseDecisions, type Decisions } from './decisions.js';
import { pastMember, type PastMember } from './report/changes.js';

/** An address as a file beside the manifest sees it. */
export const resolveBeside = (manifest: string, address: string): string => {
  if (isWebAddress(address)) return address;
  if (isWebAddress(manifest)) return new URL(address, manifest).href;
  return path.resolve(path.dirname(manifest), address);
};

/** A path is for the builder alone, so it goes before an address. */
export const addressOfFeed = (manifest: string, { path: file, url = '' }: Feed): string =>
  resolveBeside(manifest, file ?? url);

/**
 * @throws {CommandError} for any problem: a rule about what stays private must not be passed over, and what an
 *   alliance says of itself is short enough to be put right
 */
export const readManifest = async (file: string): Promise<Manifest> => {
  const { json } = await readJsonFile(file);
  const { manifest, problems } = parseOrExplain(json, file);
  const places = problems.slice(0, 5).map(({ pointer, expected }) => `${pointer}: ${expected}`);
  if (places.length > 0) throw new CommandError(buildWords.manifestProblem, { file, places: places.join('; ') }, 2);
  const clusters = manifest.feeds.map(({ cluster }) => cluster);
  const twice = clusters.find((cluster, at) => clusters.indexOf(cluster) !== at);
  if (twice !== undefined) throw new CommandError(buildWords.twoFeeds, { file, cluster: twice }, 2);
  return manifest;
};

const parseOrExplain = (json: unknown, file: string): ReturnType<typeof parseManifest> => {
  try {
    return parseManifest(json);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    const sentence = error.code === 'newer-version' ? buildWords.newerManifest : buildWords.notManifest;
    throw new CommandError(sentence, { file }, 2);
  }
};

export const readTaxonomy = async ({ taxonomy }: Manifest, manifestFile: string): Promise<Taxonomy> => {
  if (taxonomy === undefined) return { competences: [], stages: [] };
  if (typeof taxonomy !== 'string') return taxonomy;
  const { json } = await readJsonFile(resolveBeside(manifestFile, taxonomy));
  const { dataset } = parseDataset({ schemaVersion: '1.0', members: [], ...(isObject(json) ? json : {}) });
  return { competences: dataset.competences, stages: dataset.stages };
};

const textOrUndefined = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** @param given the file the keeper named, which must be there; else the usual one, which may be */
export const readDecisions = async (given: string | undefined, manifestFile: string): Promise<Decisions> => {
  const file = given ?? (isWebAddress(manifestFile) ? undefined : resolveBeside(manifestFile, 'decisions.yml'));
  if (file === undefined) return noDecisions;
  const text = given === undefined ? await textOrUndefined(file) : await readFile(file, 'utf8');
  return text === undefined ? noDecisions : parseDecisions(text, file);
};

/** What the folder holds of the last build. */
export interface Earlier {
  /** Undefined where there was none. */
  readonly members?: readonly PastMember[] | undefined;
  readonly clusters: readonly Cluster[];
  readonly published: PublishedIds;
}

const idsIn = (json: unknown): PublishedIds => {
  const ofRows = new Map<string, string>();
  const { members, formerIds } = isObject(json) ? json : {};
  for (const member of Array.isArray(members) ? (members as unknown[]) : []) {
    const { id, rows } = isObject(member) ? member : {};
    if (typeof id !== 'string' || !Array.isArray(rows)) continue;
    for (const row of rows as unknown[]) if (typeof row === 'string') ofRows.set(row, id);
  }
  const former = Object.entries(isObject(formerIds) ? formerIds : {}).filter(([, id]) => typeof id === 'string');
  return { ofRows, former: new Map(former as [string, string][]) };
};

/** Under which ids the rows were published; a folder without an earlier build knows none. */
export const readPublishedIds = async (folder: string): Promise<PublishedIds> => {
  const text = await textOrUndefined(path.join(folder, 'provenance.json'));
  return idsIn(text === undefined ? undefined : JSON.parse(text));
};

export const readEarlier = async (folder: string): Promise<Earlier> => {
  const file = path.join(folder, 'directory.json');
  const dataset = existsSync(file) ? (await readDatasetFile(file)).dataset : undefined;
  const { clusters = [], members } = dataset ?? {};
  return { members: members?.map(pastMember), clusters, published: await readPublishedIds(folder) };
};
