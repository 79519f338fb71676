// @ts-check
// From what was chosen to what is pasted. Pure: no document here.

/**
 * @typedef {object} Settings
 * @property {'member-search' | 'cluster-card' | 'alliance-map' | 'need-match' | 'value-chain' | 'consortium-builder' | 'meeting-planner'} element
 * @property {string} dataset absolute address
 * @property {string} script absolute address of alliance-directory.js
 * @property {string} lang empty for the page's own
 * @property {ReadonlyMap<string, string>} attributes name to value; an empty value for a boolean attribute
 * @property {ReadonlyMap<string, string>} tokens name without `--alliance-`, to value
 */

/** Shown until the element is there, and where its script never comes: only the page itself can say so then. */
const fallbacks = new Map([
  ['de', 'Hier erscheint das Mitgliederverzeichnis, sobald Skripte erlaubt sind.'],
  ['es', 'El directorio de miembros aparece aquí cuando se permiten los scripts.'],
  ['fr', 'L’annuaire des membres s’affiche ici lorsque les scripts sont autorisés.'],
  ['it', 'L’elenco dei membri appare qui quando gli script sono consentiti.'],
  ['nl', 'De ledenlijst verschijnt hier zodra scripts zijn toegestaan.'],
]);
const english = 'The directory of members appears here once scripts are allowed.';

/** @param {string} text @returns {string} ready for a double-quoted attribute */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {Iterable<readonly [string, string]>} attributes */
const written = (attributes) =>
  [...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');

/** @param {Settings} settings @returns {[string, string][]} without the language, which every form writes its own way */
const attributesOf = ({ dataset, attributes }) => [['src', dataset], ...attributes];

/** @param {Settings} settings */
const fallback = ({ lang }) => `  <p>${fallbacks.get(lang) ?? english}</p>`;

/** @param {Settings} settings @param {string} selector */
const style = ({ tokens }, selector) => {
  if (tokens.size === 0) return [];
  const rules = [...tokens].map(([name, value]) => `    --alliance-${name}: ${value};`);
  return ['<style>', `  ${selector} {`, ...rules, '  }', '</style>'];
};

/** @param {Settings} settings @returns {[string, string][]} */
const languageOf = ({ lang }) => (lang ? [['lang', lang]] : []);

/** @param {Settings} settings */
const moduleTag = ({ script }) => `<script type="module" src="${escaped(script)}"></script>`;

/** @param {Settings} settings */
const placeholder = (settings) => {
  const data = attributesOf(settings).map(([name, value]) => /** @type {const} */ ([`data-${name}`, value]));
  const open = written([['data-alliance', settings.element], ...data, ...languageOf(settings)]);
  return [`<div${open}>`, fallback(settings), '</div>'];
};

/** @param {Settings} settings */
const tag = (settings) => {
  const open = written([...attributesOf(settings), ...languageOf(settings)]);
  return [
    moduleTag(settings),
    ...style(settings, settings.element),
    `<${settings.element}${open}>`,
    fallback(settings),
    `</${settings.element}>`,
  ];
};

/** @param {Settings} settings */
const div = (settings) => [moduleTag(settings), ...style(settings, '[data-alliance]'), ...placeholder(settings)];

/** @param {Settings} settings */
const iife = (settings) => [
  `<script defer src="${escaped(settings.script.replace(/\.js(?=\?|$)/, '.iife.js'))}"></script>`,
  ...style(settings, '[data-alliance]'),
  ...placeholder(settings),
];

/** What the iframe page takes; it has no address bar of its own to keep a search in. */
const notInIframe = new Set(['sync-url', 'no-shortcut']);

/** @param {Settings} settings */
const iframe = (settings) => {
  const { element, tokens, script } = settings;
  const page = new URL('embed.html', script);
  const kept = attributesOf(settings).filter(([name]) => !notInIframe.has(name));
  const looks = [...tokens].map(([name, value]) => [`--${name}`, value]);
  for (const [name = '', value = ''] of [['element', element], ...kept, ...languageOf(settings), ...looks])
    page.searchParams.set(name, value);
  page.searchParams.set('parent', 'https://www.your-site.example');
  return [
    `<iframe id="alliance-directory" title="Directory of members" width="100%" height="640" style="border: 0"`,
    `  src="${escaped(page.href)}"></iframe>`,
    '<script>',
    "  addEventListener('message', ({ data, origin, source }) => {",
    "    const frame = document.getElementById('alliance-directory');",
    `    if (origin !== '${page.origin}' || source !== frame.contentWindow) return;`,
    "    if (data.type !== 'alliance-directory') return;",
    '    if (data.height) frame.height = Math.min(data.height, 30000);',
    '    const top = frame.getBoundingClientRect().top + data.show;',
    '    if (top < 0 || top > innerHeight - 400) scrollBy(0, top - 60);',
    '  });',
    '</script>',
  ];
};

const variants = { tag, div, iife, iframe };

/** @typedef {keyof typeof variants} Variant */

/** @param {Settings} settings @param {Variant} variant @returns {string} HTML to paste */
export const snippet = (settings, variant) => variants[variant](settings).join('\n');

/** What each form is for. @type {Readonly<Record<Variant, string>>} */
export const notes = {
  tag: 'The shortest. For pages where tags of your own are left alone.',
  div: 'For editors that strip tags they do not know: WordPress, TYPO3, Drupal. The script turns the div into the element.',
  iife: 'For sites whose optimiser joins scripts or strips type="module": Autoptimize, WP Rocket, SiteGround.',
  iframe:
    'The last resort, where no script of yours is allowed. Write your site’s address in parent; without the script below it the frame keeps its height and scrolls.',
};
