/**
 * The lines for the webmaster's console; visitors read the message table instead. They are longer than the loader
 * itself, and most pages never need them.
 */
import type { LoadedDirectory } from './load-directory.js';
import { LoadError, type LoadErrorCode } from './load-error.js';

const explanations: Readonly<Record<LoadErrorCode, string>> = {
  'missing-src': 'an element has no src. Say where the dataset is: src="directory.json".',
  'invalid-src': 'not an http(s) address, or one with a user name. A page opened as file: must be served.',
  'not-found': 'no such file. Check src and where the file was uploaded.',
  forbidden: 'the server refuses it. Make the file readable without a login.',
  'rate-limited': 'the server asks for fewer requests. Raise its limit, or move the file to a static host.',
  'server-error': 'the server failed. See its error log.',
  'http-error': 'the server sent no file. Open the address to see its answer.',
  unreachable:
    'no answer, or it broke off: the server is down, or does not allow this site (Access-Control-Allow-Origin), or a ' +
    'content security policy (connect-src) or blocker forbids the request. Browsers do not tell these apart.',
  timeout: 'not loaded in time. Compress the file (gzip) or move it to a faster host.',
  'too-large': 'larger than the limit. Shorten the file, or raise max-bytes on the elements that show it.',
  empty: 'the file is empty. Upload it again.',
  'wrong-encoding': 'not UTF-8, probably Windows-1252 or ISO-8859-1. Save the file as UTF-8.',
  'html-instead-of-json': 'a web page instead of JSON, often an error or login page. Open the address to see it.',
  'invalid-json': 'damaged or cut short. Export and upload the file again.',
};

/** What happened and how to mend it. */
export const explain = (error: Error): string =>
  error instanceof LoadError ? `${error.message}: ${explanations[error.code]}` : error.message;

/** @param about what the error is about, where it is not the directory as a whole */
export const tellError = (error: Error, about = ''): void => {
  console.error(`alliance-directory: ${about}${explain(error)}`);
};

/** What of a directory could not be read. */
export const tellProblems = ({ directory, problems }: LoadedDirectory): void => {
  const first = problems.slice(0, 10).map(({ pointer, expected }) => `  ${pointer}: expected ${expected}`);
  console.warn(`alliance-directory: ${directory.url} has ${String(problems.length)} problems.\n${first.join('\n')}`);
};
