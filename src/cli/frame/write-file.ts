import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { frameWords } from '../messages/frame.js';
import { CommandError, reasonOf } from './command-error.js';

export interface WriteOptions {
  /** Replace a file that is already there. */
  readonly force?: boolean | undefined;
}

/** @throws {CommandError} when the file is there and may not be replaced: ask before the work, so as not to waste it */
export const refuseToReplace = (file: string, { force }: WriteOptions): void => {
  if (!force && existsSync(file)) throw new CommandError(frameWords.fileExists, { file });
};

/**
 * Writes a whole file or nothing: the data goes into a file beside it, which takes its place at the end. Folders on the
 * way are made.
 *
 * @throws {CommandError} when the file is there already and `force` is not given, or cannot be written
 */
export const writeFile = async (file: string, data: string | Buffer, options: WriteOptions = {}): Promise<void> => {
  refuseToReplace(file, options);
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFileAtomic(file, data);
  } catch (error) {
    throw new CommandError(frameWords.fileNotWritten, { file, reason: reasonOf(error) });
  }
};

/** JSON as people read and compare it: two spaces, a line per field, a newline at the end. */
export const toJsonText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;
