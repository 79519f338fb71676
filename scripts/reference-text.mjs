// @ts-check
import { format, resolveConfig } from 'prettier';
import { propertiesOf } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').ElementEntry} ElementEntry */
/** @typedef {import('./manifest.mjs').Named} Named */
/** @typedef {{ title: string, columns: readonly string[], of: (element: ElementEntry) => readonly Named[], cells: (item: Named) => readonly string[] }} Table */

/** @param {string | undefined} text @returns {string} on one line, with nothing that would end a cell */
const cell = (text = '') => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** @param {string | undefined} text @returns {string} */
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** @param {Named} item */
const typedCells = ({ name, type, default: initial, description }) => [
  code(name),
  code(type?.text.replace(' | undefined', '')),
  code(initial),
  cell(description),
];

/** @param {Named} item */
const plainCells = ({ name, description }) => [code(name) || '(the content)', cell(description)];

/** @type {readonly Table[]} */
const tables = [
  {
    title: 'Attributes',
    columns: ['attribute', 'value', 'default', 'what it does'],
    of: ({ attributes }) => attributes,
    cells: typedCells,
  },
  {
    title: 'Properties without an attribute',
    columns: ['property', 'type', 'default', 'what it does'],
    of: (element) => propertiesOf(element).filter(({ attribute }) => !attribute),
    cells: typedCells,
  },
  {
    title: 'Methods',
    columns: ['method', 'what it does'],
    of: ({ members }) => members.filter(({ kind }) => kind === 'method'),
    cells: ({ name, description }) => [code(`${name}()`), cell(description)],
  },
  {
    title: 'Events',
    columns: ['event', 'class', 'when'],
    of: ({ events }) => events,
    cells: ({ name, type, description }) => [code(name), code(type?.text), cell(description)],
  },
  { title: 'Slots', columns: ['slot', 'what it holds'], of: ({ slots }) => slots, cells: plainCells },
  {
    title: 'Parts, for `::part()`',
    columns: ['part', 'what it is'],
    of: ({ cssParts }) => cssParts,
    cells: plainCells,
  },
  {
    title: 'Tokens',
    columns: ['custom property', 'default', 'what it sets'],
    of: ({ cssProperties }) => cssProperties,
    cells: ({ name, default: initial, description }) => [code(name), code(initial), cell(description)],
  },
  { title: 'States, for `:state()`', columns: ['state', 'when'], of: ({ cssStates }) => cssStates, cells: plainCells },
];

/** @param {Named} item @returns {string} what makes it the same in two elements */
const identity = ({ name, description }) => `${name}\n${description ?? ''}`;

/** @param {Table} table @param {readonly Named[]} items @returns {readonly string[]} nothing when there is nothing to list */
const written = ({ title, columns, cells }, items) => {
  if (items.length === 0) return [];
  const rows = [columns, columns.map(() => '---'), ...items.map(cells)];
  return [`### ${title}`, '', ...rows.map((row) => `| ${row.join(' | ')} |`), ''];
};

/**
 * @param {readonly ElementEntry[]} elements
 * @returns {Promise<string>} docs/reference.md: what all elements share is listed once, before what each has of its own
 */
export async function referenceText(elements) {
  /** @param {Table} table @param {Named} item */
  const isShared = (table, item) =>
    elements.every((element) => table.of(element).some((other) => identity(other) === identity(item)));
  /** @param {ElementEntry} element @param {boolean} shared */
  const tablesOf = (element, shared) =>
    tables.flatMap((table) =>
      written(
        table,
        table.of(element).filter((item) => isShared(table, item) === shared),
      ),
    );
  const [first] = elements;
  const text = [
    '# Reference',
    '',
    'Everything that the elements take, tell and show, from `custom-elements.json`. `npm run analyze` writes this page.',
    '',
    '## All elements',
    '',
    ...(first ? tablesOf(first, true) : []),
    ...elements.flatMap((element) => [
      `## \`<${element.tagName}>\``,
      '',
      cell(element.description),
      '',
      ...tablesOf(element, false),
    ]),
  ].join('\n');
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
}
