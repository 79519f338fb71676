import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { frameWords } from '../messages/frame.js';
import { CommandError, reasonOf } from './command-error.js';

const timeoutInMs = 30_000;

export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * The bytes of a file or of an http(s) address, unpacked when they are gzipped.
 *
 * @throws {CommandError} that says in the keeper's words why it cannot be had
 */
export const readInput = async (address: string): Promise<Buffer> => {
  const bytes = isWebAddress(address) ? await fetchBytes(address) : await readBytes(address);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes, address) : bytes;
};

const unpack = (bytes: Buffer, file: string): Buffer => {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new CommandError(frameWords.fileUnreadable, { file, reason: reasonOf(error) });
  }
};

const readBytes = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError(frameWords.fileMissing, { file });
    if (code === 'EISDIR') throw new CommandError(frameWords.fileIsFolder, { file });
    throw new CommandError(frameWords.fileUnreadable, { file, reason: reasonOf(error) });
  }
};

const fetchBytes = async (address: string): Promise<Buffer> => {
  const response = await fetchOrExplain(address);
  if (!response.ok) {
    const reason = `HTTP ${String(response.status)} ${response.statusText}`.trim();
    throw new CommandError(frameWords.addressFailed, { address, reason });
  }
  return Buffer.from(await response.arrayBuffer());
};

const fetchOrExplain = async (address: string): Promise<Response> => {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(timeoutInMs) });
  } catch (error) {
    // fetch says no more than "fetch failed"; why is in the cause
    const reason = reasonOf(error instanceof Error && error.cause ? error.cause : error);
    throw new CommandError(frameWords.addressFailed, { address, reason });
  }
};
