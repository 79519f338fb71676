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

/** Few enough for one string. */
const rowsAtOnce = 1000;

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

function* listPieces(rows: readonly unknown[]): Generator<string> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    // without the brackets of the part, which is written as a list of its own
    const part = JSON.stringify(rows.slice(at, at + rowsAtOnce), null, 2).slice(1, -2);
    yield `${at > 0 ? ',' : ''}${indented(part)}`;
  }
}

function* jsonPieces(json: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(json) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(key)}: `;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) yield indented(JSON.stringify(value, null, 2));
    else {
      yield '[';
      yield* listPieces(value);
      yield '\n  ]';
    }
  }
  yield '\n}\n';
}

/** The same text as `toJsonText`, made in pieces: as one string, a large dataset would take most of the memory. */
export const toJsonBytes = (json: object): Buffer => {
  const pieces: Buffer[] = [];
  for (const piece of jsonPieces(json)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};
