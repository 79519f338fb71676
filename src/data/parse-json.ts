/**
 * The JSON value in the bytes of a file: UTF-8, or UTF-16, with or without byte order mark.
 * `JSON.parse` cannot be interrupted, so a very large file blocks the page here; the byte limit is what bounds it.
 *
 * @param contentType what the server calls the file; only believed when the file is no JSON.
 * @throws LoadError `empty`, `wrong-encoding`, `html-instead-of-json`, `invalid-json`
 */
export const parseJson = async (bytes: Uint8Array, contentType: string, url: string): Promise<unknown> => {
  const encoding = encodingOf(bytes);
  try {
    return JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    // What is wrong with a file takes longer to find out than to read a good one, and most pages never need it.
    throw (await import('./diagnose-json.js')).diagnoseJson({ bytes, encoding, contentType, url, cause });
  }
};

/** JSON begins with an ASCII character, so a zero among the first two bytes gives UTF-16 away without its mark. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (second === 0 || (first === 0xff && second === 0xfe)) return 'utf-16le';
  if (first === 0 || (first === 0xfe && second === 0xff)) return 'utf-16be';
  return 'utf-8';
};
