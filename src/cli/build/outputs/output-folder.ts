import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isObject } from '../../../core/parse/shapes.js';
import { CommandError, reasonOf } from '../../frame/command-error.js';
import { buildWords } from '../../messages/build.js';
import { frameWords } from '../../messages/frame.js';

/** A file of the published folder; a large one comes in pieces. */
export interface OutputFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly pieces: Iterable<string> | AsyncIterable<Uint8Array>;
}

const staging = '.alliance-directory-';

/** Left behind by a build that was killed long ago. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * The files that earlier runs wrote into the folder.
 *
 * @param listing the file that names them
 */
export const ownFiles = async (folder: string, listing = 'report.json'): Promise<readonly string[]> => {
  try {
    const report: unknown = JSON.parse(await readFile(path.join(folder, listing), 'utf8'));
    const isOurs = isObject(report) && report['generator'] === 'alliance-directory' && Array.isArray(report['files']);
    return isOurs ? (report['files'] as unknown[]).filter((file) => typeof file === 'string') : [];
  } catch {
    return []; // no report, or somebody else's
  }
};

/** @throws {CommandError} when one of the files is there and no build wrote it */
export const refuseForeignFiles = (folder: string, paths: readonly string[], own: readonly string[]): void => {
  const foreign = paths.find((file) => !own.includes(file) && existsSync(path.join(folder, file)));
  if (foreign !== undefined) throw new CommandError(buildWords.foreignFile, { file: path.join(folder, foreign) });
};

const removeAbandoned = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(staging)) continue;
    const place = path.join(folder, name);
    const { mtimeMs } = await stat(place);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(place, { recursive: true, force: true });
  }
};

const stage = async (folder: string, { path: name, pieces }: OutputFile): Promise<void> => {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  const content = Symbol.asyncIterator in pieces ? pieces : inChunks(pieces);
  await pipeline(Readable.from(content), createWriteStream(file, { flush: true }));
};

const chunkLength = 256 * 1024;

/** Small pieces together, since each write costs. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

/**
 * Writes all files or none: they are made in a folder beside the old ones and take their places when the last is
 * complete. Whoever kills the work in the middle finds the old files.
 *
 * @param files the one that names the others first, so that a next build knows them as its own
 */
export const publish = async (folder: string, files: readonly OutputFile[]): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await removeAbandoned(folder);
    const place = await mkdtemp(path.join(folder, staging));
    try {
      for (const file of files) await stage(place, file);
      for (const file of files) {
        await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true });
        await rename(path.join(place, file.path), path.join(folder, file.path));
      }
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  } catch (error) {
    throw new CommandError(frameWords.fileNotWritten, { file: folder, reason: reasonOf(error) });
  }
};
