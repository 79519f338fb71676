import { LoadError } from './load-error.js';

/**
 * The JSON value in the bytes of a file: UTF-8, or UTF-16, with or without byte order mark.
 * `JSON.parse` cannot be interrupted, so a very large file blocks the page here; the byte limit is what bounds it.
 *
 * @param contentType what the server calls the file; only believed when the file is no JSON.
 * @throws LoadError `empty`, `wrong-encoding`, `html-instead-of-json`, `invalid-json`
 */
export const parseJson = (bytes: Uint8Array, contentType: string, url: string): unknown => {
  const text = decode(bytes, contentType, url);
  if (text.trim() === '') throw new LoadError('empty', url);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (isHtml(text, contentType)) throw new LoadError('html-instead-of-json', url, { cause });
    const detail = `${cause instanceof Error ? cause.message : ''}; the file has ${text.length} characters`;
    throw new LoadError('invalid-json', url, { detail, cause });
  }
};

const decode = (bytes: Uint8Array, contentType: string, url: string): string => {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (isHtml(text, contentType)) throw new LoadError('html-instead-of-json', url, { cause });
    const at = text.indexOf('\ufffd');
    // A file cut short in the middle of a letter is damaged at its very end only.
    if (at === text.length - 1) return text;
    // The words around the first damage, so that an editor's search finds the place.
    const detail = `near "${text.slice(Math.max(0, at - 20), at + 20)}"`;
    throw new LoadError('wrong-encoding', url, { detail, cause });
  }
};

/** JSON begins with an ASCII character, so a zero among the first two bytes gives UTF-16 away without its mark. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (second === 0 || (first === 0xff && second === 0xfe)) return 'utf-16le';
  if (first === 0 || (first === 0xfe && second === 0xff)) return 'utf-16be';
  return 'utf-8';
};

const isHtml = (text: string, contentType: string): boolean => /^\s*</.test(text) || /html/i.test(contentType);
