import type { Finding } from './finding.js';
import { scriptAddresses } from './subjects.js';

/**
 * Why the file cannot be reached. A failed request tells scripts nothing, so this asks again in ways that do: with an
 * ear on the page's policy, and without the wish to read the answer.
 */
export const whyUnreachable = async (url: string): Promise<Finding> => {
  const values = { url };
  if (!navigator.onLine) return { key: 'offline' };
  if (location.protocol === 'https:' && url.startsWith('http:')) return { key: 'mixed', values };
  const directive = await forbiddenBy(url);
  if (directive) return { key: 'policy', values: { url, directive }, paste: policyLine(url) };
  if (isElsewhere(url) && (await answers(url)))
    return { key: 'cors', values, paste: `Access-Control-Allow-Origin: ${location.origin}` };
  return { key: 'unreachable', values };
};

const isElsewhere = (url: string): boolean => new URL(url).origin !== location.origin;

const policyLine = (url: string): string => `connect-src ${isElsewhere(url) ? new URL(url).origin : "'self'"}`;

/** The directive of the page's policy that forbids to fetch the address, if one does. */
const forbiddenBy = async (url: string): Promise<string | undefined> => {
  let directive: string | undefined;
  const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (['connect-src', 'default-src'].includes(effectiveDirective)) directive = effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', listen);
  await answers(url);
  // the event comes as a task of its own, after the request has failed
  await new Promise((resume) => setTimeout(resume, 50));
  document.removeEventListener('securitypolicyviolation', listen);
  return directive;
};

/** Whether anyone answers at all, be it an answer that this page may not read. */
const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { mode: 'no-cors', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
};

/** Where on this site the file is after all, for an address that leads nowhere: the usual mistakes, tried out. */
export const findElsewhere = async (url: string): Promise<string | undefined> => {
  for (const candidate of candidates(url)) if (await isJson(candidate)) return candidate;
  return undefined;
};

const candidates = (url: string): ReadonlySet<string> => {
  const file = new URL(url).pathname.split('/').at(-1) ?? '';
  const folders = [location.origin, location.href, ...scriptAddresses()];
  const guesses = folders.flatMap((folder) => [new URL(file, folder).href, new URL(`../${file}`, folder).href]);
  return new Set(guesses.filter((guess) => guess !== url && !isElsewhere(guess)));
};

const isJson = async (url: string): Promise<boolean> => {
  try {
    const { ok, headers } = await fetch(url, { method: 'HEAD' });
    return ok && (headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
};
