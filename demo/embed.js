// @ts-check
// The iframe page: makes the one element that the address asks for, and tells the page around it how high it is.

/** The elements that may be asked for, and their attributes that may be set. Nothing else of the address is used. */
const elements = new Map([
  [
    'member-search',
    ['cluster', 'country', 'competence', 'ids', 'exclude', 'limit', 'view', 'facets', 'heading-level', 'density'],
  ],
  ['cluster-card', ['cluster', 'heading-level', 'density']],
  ['alliance-map', ['density']],
  ['need-match', ['from', 'need', 'prefer-others', 'limit', 'heading-level', 'density']],
  ['value-chain', ['clusters', 'rows', 'compare', 'heading-level', 'density']],
  [
    'consortium-builder',
    [
      'bricks',
      'countries',
      'clusters',
      'sme-share',
      'research',
      'max-size',
      'include',
      'exclude',
      'heading-level',
      'density',
    ],
  ],
  ['meeting-planner', ['participants', 'per-participant', 'date', 'heading-level', 'density']],
]);

/** Tokens that may be set, and the CSS property whose values they take. */
const tokens = new Map([
  ['accent', 'color'],
  ['highlight', 'color'],
  ['radius', 'border-top-left-radius'],
  ['font-size', 'font-size'],
  ['density', 'opacity'],
]);

const page = document.documentElement;
const parameters = new URLSearchParams(location.search);

/** @param {string} address @returns {URL | undefined} when it is a web address; empty is none */
function webAddress(address) {
  try {
    const url = new URL(address, location.href);
    return address.trim() && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} src @returns {URL | undefined} the dataset's address, where this page may read it */
function datasetAddress(src) {
  const address = webAddress(src);
  const allowed = [location.origin, ...(page.dataset['allowedOrigins'] ?? '').split(/\s+/)];
  return address && allowed.includes(address.origin) ? address : undefined;
}

function applyLook() {
  const [lang, theme] = [parameters.get('lang') ?? '', parameters.get('theme') ?? ''];
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) page.lang = lang;
  if (['light', 'dark'].includes(theme)) page.dataset['theme'] = theme;
  for (const [token, property] of tokens) {
    const value = parameters.get(`--${token}`);
    if (value && CSS.supports(property, value)) page.style.setProperty(`--alliance-${token}`, value);
  }
}

/** @param {string} sentence for the person who wrote the address */
function refuse(sentence) {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.append(sentence);
  document.body.append(paragraph);
}

/** @returns {HTMLElement | undefined} */
function makeElement() {
  const name = parameters.get('element') ?? 'member-search';
  const attributes = elements.get(name);
  const address = datasetAddress(parameters.get('src') ?? '');
  if (!attributes) return void refuse(`There is no element "${name}". Use one of: ${[...elements.keys()].join(', ')}.`);
  if (!address) return void refuse('src must be the address of a dataset on the same site as this page.');
  const element = document.createElement(name);
  element.setAttribute('src', address.href);
  for (const attribute of attributes) {
    const value = parameters.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  document.body.append(element);
  return element;
}

/**
 * @returns {string | undefined} the origin of the page around this one: what the address says, where the browser says
 *   the same. Without it nothing is sent to anyone.
 */
function parentOrigin() {
  const stated = webAddress(parameters.get('parent') ?? '')?.origin;
  const seen = location.ancestorOrigins?.[0] ?? webAddress(document.referrer)?.origin;
  return window.parent !== window && stated === seen ? stated : undefined;
}

/** @param {string} origin @param {Record<string, number>} message pixels from the top of this page */
function tell(origin, message) {
  window.parent.postMessage({ type: 'alliance-directory', ...message }, origin);
}

/** @param {string} origin */
function tellHeight(origin) {
  new ResizeObserver(() => {
    tell(origin, { height: Math.ceil(document.body.getBoundingClientRect().height) });
  }).observe(document.body);
}

/** @param {EventTarget | null} target @returns {number} the top of what the visitor has chosen, in the window */
function topOfChoice(target) {
  const root = target instanceof HTMLElement ? target.shadowRoot : null;
  return (root?.activeElement ?? page).getBoundingClientRect().top;
}

/** Opens the dialog where the visitor is, and asks the page around to bring it into view. @param {string} origin */
function followDialog(origin) {
  document.addEventListener('alliance-select', ({ target }) => {
    const room = Math.min(720, innerHeight);
    const top = Math.round(Math.max(8, Math.min(topOfChoice(target) - 120, innerHeight - room)));
    page.style.setProperty('--embed-dialog-top', `${top}px`);
    page.dataset['dialog'] = '';
    tell(origin, { show: top });
  });
}

applyLook();
const origin = parentOrigin();
if (makeElement() && origin) {
  tellHeight(origin);
  followDialog(origin);
}
