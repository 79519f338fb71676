/** What an attacker, a broken export or an odd keyboard may put into a field: our own collection. */
import { completeDataset } from './complete-dataset.js';

export interface Payload {
  readonly value: unknown;
  /** What is shown of it, where that is not the value itself. */
  readonly shown?: string;
}

/** `here` is the address of a server that logs who asks, of another origin than page and data. */
const markup = (here: string): readonly string[] => [
  '<script>window.hacked=1</script>',
  `<script src="${here}/script.js"></script>`,
  '<img src=x onerror="window.hacked=1">',
  `<img src="${here}/pixel.gif">`,
  '"><svg onload="window.hacked=1">',
  "' onmouseover='window.hacked=1' x='",
  '" autofocus onfocus="window.hacked=1" x="',
  '<svg><animate onbegin=window.hacked=1 attributeName=x dur=1s>',
  '<details open ontoggle=window.hacked=1>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  `<iframe src="${here}/frame"></iframe>`,
  `<link rel=stylesheet href="${here}/style.css">`,
  `<object data="${here}/object"></object>`,
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hacked=1>',
  '</style><script>window.hacked=1</script>',
  '</template><script>window.hacked=1</script>',
  '--><script>window.hacked=1</script>',
  '<!--?lit$1$--><?lit$2$>',
  ']]><script>window.hacked=1</script>',
  '&lt;script&gt;window.hacked=1&lt;/script&gt;',
  '&#60;script&#62;window.hacked=1&#60;/script&#62;',
  '<base href="//elsewhere.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:window.hacked=1">',
  '<form action=javascript:window.hacked=1><button>x</button></form>',
  '<slot name="error"></slot>',
];

const templates: readonly string[] = [
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  '#{window.hacked=1}',
  '<%= window.hacked=1 %>',
  '{count} {query} {label}',
  '$& $1 $` \\u003cscript\\u003e',
  "');window.hacked=1;('",
  '`;window.hacked=1;`',
  '%s%n%x%d',
  "' OR 1=1; DROP TABLE members; --",
  '=HYPERLINK("http://elsewhere.example")',
  '../../../../etc/passwd',
];

const addresses = (here: string): readonly string[] => [
  'javascript:window.hacked=1',
  'JaVaScRiPt:window.hacked=1',
  'javascript://ok.example/%0Awindow.hacked=1',
  ' javascript:window.hacked=1',
  'data:text/html,<script>parent.hacked=1</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked=1"/>',
  'vbscript:msgbox(1)',
  'blob:http://elsewhere.example/1b2c',
  'file:///etc/passwd',
  'view-source:http://elsewhere.example/',
  'https://user:secret@ok.example/',
  `${here}/logo.svg`,
  `${here.replace('http:', '')}/logo.svg`,
  `/\\${here.replace('http://', '')}/logo.svg`,
  'http://[::1',
  'https://ok.example/?q="><script>window.hacked=1</script>',
  'mailto:a@b.example?bcc=c@d.example',
  'tel:+33%2000',
];

const styles = (here: string): readonly string[] => [
  `red;background:url(${here}/css.png)`,
  `url("${here}/css2.png")`,
  `}*{background:url(${here}/css3.png)}`,
  `@import url(${here}/css4.css);`,
  'expression(window.hacked=1)',
  'position:fixed;inset:0;z-index:2147483647',
  'var(--alliance-accent)',
];

const keys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
];

const letters: readonly (string | Payload)[] = [
  { value: 'safe\u202Egnp.exe', shown: 'safegnp.exe' },
  { value: '\u2066left\u2069 \u2067right\u2069', shown: 'left right' },
  { value: 'nul\u0000in the middle', shown: 'nulin the middle' },
  { value: 'bell\u0007 escape\u001B[31m', shown: 'bell escape[31m' },
  { value: 'lone \uD800 high', shown: 'lone \uFFFD high' },
  { value: 'lone \uDC00 low', shown: 'lone \uFFFD low' },
  { value: '\uFEFFmark first', shown: 'mark first' },
  'zero\u200Bwidth\u200Dspace\u2060s',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324alg\u0317\u0332o',
  'שלום עולם',
  'مصنع البصريات الدقيقة',
  'نص mixed עם 123 English',
  '👩‍🔬👨‍👩‍👧‍👦🏴‍☠️🇫🇷',
  '光学株式会社精密機器製作所',
  'ﬁ ﬂ Ǆ ẞ ß İ ı',
  'line\nbreak\ttab',
  'e\u0301 \u00E9 \u212B \u00C5',
  'W'.repeat(500),
  'unbrechbar'.repeat(48),
  '\u00A0x\u00A0'.repeat(100).trim(),
  '\u0E01\u0E49'.repeat(100),
];

const plainly = (value: string): Payload => ({ value, shown: value.trim() });

/** Every payload that is a text. */
export const textPayloads = (here: string): readonly Payload[] => [
  ...[...markup(here), ...templates, ...addresses(here), ...styles(here), ...keys].map(plainly),
  ...letters.map((letter) => (typeof letter === 'string' ? plainly(letter) : letter)),
];

const deep = (levels: number): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
};

/** What no text field may hold. `1e999` comes as the number that JSON makes of it. */
export const oddPayloads: readonly unknown[] = [
  Infinity,
  -Infinity,
  -0,
  2 ** 53,
  1e-320,
  null,
  true,
  [],
  {},
  [[['x']]],
  deep(2000),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  { then: 'x', toString: 'x', valueOf: 'x' },
  'x'.repeat(1_000_000),
];

/** Where in the dataset a text or an address stands: `members.0.names.0.value`. */
export const textFields: readonly string[] = ((): readonly string[] => {
  const paths: string[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') paths.push(path.join('.'));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(completeDataset, []);
  return paths.filter((path) => !['$schema', 'schemaVersion', 'index'].includes(path));
})();

/** The complete dataset with other values in some of its fields. */
export const spoiltDataset = (valueOf: (path: string, at: number) => unknown): unknown => {
  const copy: Record<string, unknown> = structuredClone({ ...completeDataset, index: undefined });
  for (const [at, path] of textFields.entries()) {
    const keysTo = path.split('.');
    const last = keysTo.pop() ?? '';
    let container: unknown = copy;
    for (const key of keysTo) container = (container as Record<string, unknown>)[key];
    const value = valueOf(path, at);
    if (value !== undefined) (container as Record<string, unknown>)[last] = value;
  }
  return copy;
};
