import { LoadError } from './load-error.js';

/** A file that could not be read as JSON. */
export interface BrokenFile {
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** What the server calls the file. */
  readonly contentType: string;
  readonly url: string;
  /** What the engine says. */
  readonly cause: unknown;
}

/** Why a file could not be read as JSON. */
export const diagnoseJson = ({ bytes, encoding, contentType, url, cause }: BrokenFile): LoadError => {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return new LoadError('empty', url);
  if (/^\s*</.test(text) || /html/i.test(contentType)) return new LoadError('html-instead-of-json', url, { cause });
  const damaged = damagedPlace(bytes, encoding, text);
  if (damaged !== undefined) return new LoadError('wrong-encoding', url, { detail: `near "${damaged}"`, cause });
  const reason = cause instanceof SyntaxError ? cause.message : '';
  return new LoadError('invalid-json', url, { detail: `${reason}; the file has ${text.length} characters`, cause });
};

/** The words around the first letter that the encoding does not have, so that an editor's search finds the place. */
const damagedPlace = (bytes: Uint8Array, encoding: string, text: string): string | undefined => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const at = text.indexOf('\ufffd');
    // A file cut short in the middle of a letter is damaged at its very end only.
    return at === text.length - 1 ? undefined : text.slice(Math.max(0, at - 20), at + 20);
  }
};
