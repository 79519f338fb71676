import { analyse } from 'chardet';
import iconv from 'iconv-lite';

export interface DecodedText {
  readonly text: string;
  /** As iconv names it: `utf-8`, `utf-16le`, `windows-1252`, … */
  readonly encoding: string;
  /** The file began with a byte order mark, which `text` no longer has. */
  readonly bom: boolean;
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A guess must be this much better than Windows-1252, which is what Excel writes in Western Europe, to be believed. */
const clearlyBetter = 25;

/** How much of a file is looked at to tell its encoding. */
const sampleSize = 256 * 1024;

/** The text of the bytes, whichever of the usual encodings they are in. */
export const decodeText = (bytes: Buffer, encoding?: string): DecodedText => {
  const mark = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const found = encoding ?? mark?.[0] ?? unmarked(bytes);
  return { text: iconv.decode(bytes, found), encoding: found, bom: mark !== undefined };
};

const unmarked = (bytes: Buffer): string => {
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  return isUtf8(bytes) ? 'utf-8' : guess(bytes.subarray(0, sampleSize));
};

/** UTF-16 without a mark: in Latin text every second byte is zero, in other encodings none. */
const wideEncoding = (bytes: Buffer): string | undefined => {
  const sample = bytes.subarray(0, 2000);
  if (!sample.includes(0)) return undefined;
  const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  if (odd + even < sample.length / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** ISO 8859-1 is read as its superset. */
const guess = (bytes: Buffer): string => {
  const candidates = analyse(bytes).filter(({ name }) => iconv.encodingExists(name));
  const western = candidates.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1');
  const best = candidates[0];
  if (!best || best.confidence - (western?.confidence ?? 0) < clearlyBetter) return 'windows-1252';
  return best.name === 'ISO-8859-1' ? 'windows-1252' : best.name.toLowerCase();
};

export const knowsEncoding = (encoding: string): boolean => iconv.encodingExists(encoding);
