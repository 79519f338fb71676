// @ts-check
import { choicesOf } from './dataset-choices.js';
import { recipes } from './recipes.js';
import { notes, snippet } from './snippets.js';

/** @typedef {import('./snippets.js').Settings} Settings */
/** @typedef {import('./snippets.js').Variant} Variant */

/** @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
function byId(id, type) {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${id}.`);
  return element;
}

const form = byId('form', HTMLFormElement);
const frame = byId('preview', HTMLIFrameElement);
const code = byId('snippet', HTMLElement);
const system = byId('cms', HTMLSelectElement);
const card = byId('card', HTMLSelectElement);
const datasetStatus = byId('dataset-status', HTMLElement);

/** An element that nobody sees: it reads the dataset, and says what is in it or why it cannot be read. */
const reader = Object.assign(document.createElement('member-search'), { hidden: true, noShortcut: true });
const scopes = ['cluster', 'country', 'competence'];
const facets = ['cluster', 'country', 'competence', 'type'];

// --- what was chosen

/** @param {string} name @returns {string} */
const chosen = (name) => String(new FormData(form).get(name) ?? '').trim();

/** @param {string} name @returns {string[]} */
const allChosen = (name) => new FormData(form).getAll(name).map(String);

/** @param {string} address @returns {string} absolute; as it was written when it is none */
const absolute = (address) => (URL.canParse(address, location.href) ? new URL(address, location.href).href : address);

/** @returns {[string, string][]} what differs from what the element does untold */
function searchAttributes() {
  /** @type {[string, string][]} */
  const scope = scopes.map((name) => [name, allChosen(name).join(' ')]);
  const offered = allChosen('facets');
  /** @type {[string, string][]} */
  const others = [
    ['view', chosen('view') === 'cards' ? 'cards' : ''],
    ['facets', offered.length === facets.length ? '' : offered.join(' ') || 'none'],
    ['limit', ['', '20'].includes(chosen('limit')) ? '' : chosen('limit')],
  ];
  return [...scope, ...others].filter(([, value]) => value !== '');
}

/** @returns {Settings} */
function settings() {
  const element = /** @type {Settings['element']} */ (chosen('element'));
  const attributes = new Map(element === 'member-search' ? searchAttributes() : []);
  if (element === 'cluster-card') attributes.set('cluster', chosen('card'));
  if (element === 'need-match') attributes.set('from', chosen('card'));
  if (element === 'member-search' && chosen('sync-url')) attributes.set('sync-url', '');
  return {
    element,
    attributes,
    tokens: tokens(),
    dataset: absolute(chosen('dataset')),
    script: absolute(chosen('script')),
    lang: chosen('lang'),
  };
}

function tokens() {
  const look = new Map();
  if (chosen('own-accent')) look.set('accent', chosen('accent'));
  if (chosen('radius') !== '0.5') look.set('radius', `${chosen('radius')}em`);
  if (chosen('density') !== '1') look.set('density', chosen('density'));
  return look;
}

/** @returns {Variant} */
const variant = () =>
  /** @type {Variant} */ (document.querySelector('[name=variant]:checked')?.getAttribute('value') ?? 'tag');

// --- what is shown of it

const ownScript = absolute('../../cdn/alliance-directory.js');

/** @param {string} name @returns {string} of the pressed button of a switch */
const pressed = (name) =>
  document.querySelector(`[data-${name}][aria-pressed=true]`)?.getAttribute(`data-${name}`) ?? '';

/** The preview is the very snippet, in a bare page, with the script that is here. */
function showPreview() {
  const shown = settings();
  const attributes = new Map([...shown.attributes].filter(([name]) => name !== 'sync-url')); // it has no address
  const scheme = pressed('scheme');
  const html = `<!doctype html><html lang="${shown.lang || 'en'}"><meta name="viewport" content="width=device-width">
    <style>:root { color-scheme: ${scheme} } body { margin: 16px; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText }</style>
    ${snippet({ ...shown, attributes, script: ownScript }, 'tag')}`;
  frame.style.width = pressed('width') ? `${pressed('width')}px` : '100%';
  frame.style.colorScheme = scheme;
  if (frame.srcdoc !== html) frame.srcdoc = html;
}

function showSnippet() {
  code.textContent = snippet(settings(), variant());
  byId('variant-note', HTMLElement).textContent = notes[variant()];
  byId('copied', HTMLElement).textContent = '';
}

function showForm() {
  const { element } = settings();
  for (const part of form.querySelectorAll('[data-for]'))
    if (part instanceof HTMLElement) part.hidden = !part.dataset['for']?.split(' ').includes(element);
  for (const count of form.querySelectorAll('[data-count]')) {
    const number = allChosen(count.getAttribute('data-count') ?? '').length;
    count.textContent = number > 0 ? `(${number})` : '';
  }
  byId('accent', HTMLInputElement).hidden = !chosen('own-accent');
  byId('contrast', HTMLElement).textContent = chosen('own-accent') ? contrastHint(chosen('accent')) : '';
}

/** @param {string} colour `#rrggbb` @returns {number} relative luminance, as WCAG defines it */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The grounds of the preview, which are those of browsers. */
const grounds = { white: luminance('#ffffff'), dark: luminance('#121212') };

/** @param {string} colour @returns {string} */
function contrastHint(colour) {
  const own = luminance(colour);
  const onWhite = (grounds.white + 0.05) / (own + 0.05);
  const onDark = (own + 0.05) / (grounds.dark + 0.05);
  return `Contrast on white ${onWhite.toFixed(1)}:1, on a dark page ${onDark.toFixed(1)}:1. Links need 4.5:1.`;
}

function show() {
  showForm();
  showSnippet();
  showPreview();
}

// --- the dataset's own lists

/** @param {string} attribute @param {readonly import('./dataset-choices.js').Choice[]} choices */
function fillScope(attribute, choices) {
  const boxes = choices.map(({ value, label }) => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: attribute, value });
    const line = document.createElement('label');
    line.append(box, ' ', label);
    return line;
  });
  byId(attribute, HTMLElement).replaceChildren(...boxes);
}

/** @param {import('../../src/elements/events.js').AllianceLoadEvent} event */
function onLoad({ directory, problems }) {
  const choices = choicesOf(directory, 'en');
  for (const attribute of scopes) fillScope(attribute, choices.get(attribute) ?? []);
  card.replaceChildren(...(choices.get('cluster') ?? []).map(({ value, label }) => new Option(label, value)));
  const { members, clusters } = directory.dataset;
  const skipped = problems.length > 0 ? `, ${problems.length} unreadable places` : '';
  datasetStatus.textContent = `${members.length} members, ${clusters.length} clusters${skipped}.`;
  show();
}

/** @param {import('../../src/elements/events.js').AllianceErrorEvent} event */
function onError({ error, code: reason }) {
  datasetStatus.textContent = `It cannot be read: ${error instanceof Error ? error.message : reason}`;
}

function readDataset() {
  datasetStatus.textContent = 'Reading…';
  reader.setAttribute('src', absolute(chosen('dataset')));
  document.body.append(reader);
}

// --- the systems

function showSteps() {
  const recipe = recipes.get(system.value);
  const steps = (recipe?.steps ?? []).map((step) => Object.assign(document.createElement('li'), { textContent: step }));
  byId('steps', HTMLElement).replaceChildren(...steps);
  const radio = document.querySelector(`[name=variant][value=${recipe?.variant ?? 'tag'}]`);
  if (radio instanceof HTMLInputElement) radio.checked = true;
  showSnippet();
}

/** @param {Event} event */
function onSwitch({ currentTarget }) {
  if (!(currentTarget instanceof HTMLElement)) return;
  for (const button of currentTarget.parentElement?.children ?? [])
    button.setAttribute('aria-pressed', String(button === currentTarget));
  showPreview();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    byId('copied', HTMLElement).textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(code);
    byId('copied', HTMLElement).textContent = 'Selected: press Ctrl+C.';
  }
}

byId('script', HTMLInputElement).value = ownScript;
byId('dataset', HTMLInputElement).value = absolute('../directory.json');
system.replaceChildren(...[...recipes].map(([value, { name }]) => new Option(name, value)));
for (const button of document.querySelectorAll('.switch button')) button.addEventListener('click', onSwitch);
reader.addEventListener('alliance-load', onLoad);
reader.addEventListener('alliance-error', onError);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target }) =>
  target === form.elements.namedItem('dataset') ? readDataset() : show(),
);
byId('variants', HTMLElement).addEventListener('change', showSnippet);
byId('copy', HTMLButtonElement).addEventListener('click', () => void copy());
system.addEventListener('change', showSteps);
showSteps();
readDataset();
show();
