/** Longer than any address a person publishes; more is a mistake or an attack. */
const longestUrl = 2048;

/** In a normalised address an `@` before the first slash can only end a user name, which serves nobody but phishers. */
const plainWebAddress = /^https?:\/\/[^/@]+\//;

/**
 * The address ready for `href` or `src`, or undefined when it is not a plain web address. Data may come from anyone,
 * so every address in it passes here: only http and https remain, whatever a scheme hides behind.
 *
 * @param base the dataset's own address, so that relative ones lead beside the file and not into the host page.
 *   Without it, only absolute ones are accepted.
 */
export const safeUrl = (value: string | undefined, base: string): string | undefined => {
  if (!value?.trim() || value.length > longestUrl) return undefined;
  const href = absolute(value, base);
  return href && plainWebAddress.test(href) ? href : undefined;
};

const absolute = (value: string, base: string): string | undefined => {
  try {
    return new URL(value, base || undefined).href;
  } catch {
    return undefined;
  }
};

/** The characters of HTML's own e-mail rule, and letters of every alphabet. */
const emailShape = /^([\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64})@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u;
const phoneShape = /^\+?[\d\s()./-]+$/;

/** A `mailto:` or `tel:` address for exactly the one mailbox or number in the value, or undefined when it is neither. */
export const safeContactUrl = (kind: 'email' | 'phone', value: string): string | undefined =>
  kind === 'email' ? mailto(value.trim()) : tel(value.trim());

const mailto = (value: string): string | undefined => {
  const [, mailbox, domain] = emailShape.exec(value) ?? [];
  if (!mailbox || !domain) return undefined;
  // Mail programs know a domain of other alphabets by its ASCII form, which the parser of web addresses gives.
  const host = absolute(`https://${domain}/`, '')?.slice('https://'.length, -1);
  return host && `mailto:${encodeURIComponent(mailbox)}@${host}`;
};

const tel = (value: string): string | undefined => {
  if (!phoneShape.test(value)) return undefined;
  // In +33 (0)4 the zero is for callers inside the country.
  const digits = (value.startsWith('+') ? value.replace(/\(\s*0\s*\)/, '') : value).replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return undefined;
  return `tel:${value.startsWith('+') ? '+' : ''}${digits}`;
};
