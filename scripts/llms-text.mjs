// @ts-check
import pkg from '../package.json' with { type: 'json' };
import { propertiesOf } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').ElementEntry} ElementEntry */

/** @param {string} title @param {readonly string[]} lines @returns {string[]} nothing when there is nothing to list */
const list = (title, lines) => (lines.length > 0 ? [`### ${title}`, '', ...lines.map((line) => `- ${line}`), ''] : []);

/** @param {import('./manifest.mjs').Named} named @param {string} [shown] */
const described = ({ name, description }, shown = name) => `\`${shown}\`: ${description}`;

/** @param {import('./manifest.mjs').Named} named @returns {string} */
const typed = ({ name, type, default: initial, description }) =>
  `\`${name}\` (${type?.text}${initial ? `, default ${initial}` : ''}): ${description}`;

/** @param {ElementEntry} element @returns {string} */
function section(element) {
  const onlyProperties = propertiesOf(element).filter(({ attribute }) => !attribute);
  const methods = element.members.filter(({ kind }) => kind === 'method');
  return [
    `## \`<${element.tagName}>\``,
    '',
    element.description.replaceAll('\n', ' '),
    '',
    ...list('Attributes', element.attributes.map(typed)),
    ...list('Properties without an attribute', onlyProperties.map(typed)),
    ...list(
      'Methods',
      methods.map((method) => described(method, `${method.name}()`)),
    ),
    ...list(
      'Events',
      element.events.map((event) => `\`${event.name}\` (${event.type?.text}): ${event.description}`),
    ),
    ...list(
      'Slots',
      element.slots.map((slot) => described(slot, slot.name || '(default)')),
    ),
    ...list(
      'Parts, for `::part()`',
      element.cssParts.map((part) => described(part)),
    ),
    ...list(
      'Custom properties',
      element.cssProperties.map((property) => described(property)),
    ),
    ...list(
      'States, for `:state()`',
      element.cssStates.map((state) => described(state)),
    ),
  ].join('\n');
}

/** @param {readonly ElementEntry[]} elements @returns {string} llms.txt, as https://llmstxt.org describes it */
export const llmsText = (elements) => `# ${pkg.name}

> ${pkg.description}

A page loads one script and names one JSON dataset; elements with the same \`src\` share its directory and its search:

\`\`\`html
<script type="module" src="/cdn/alliance-directory.js"></script>
<member-search src="directory.json"></member-search>
<alliance-map src="directory.json"></alliance-map>
<cluster-card src="directory.json" cluster="minalogic"></cluster-card>
\`\`\`

- Where modules do not get through: \`<script defer src="/cdn/alliance-directory.iife.js"></script>\`.
- Where an editor strips unknown tags: \`<div data-alliance="member-search" data-src="directory.json"></div>\`.
- With a bundler: \`npm install ${pkg.name}\`, then \`import '${pkg.name}/define'\`; \`import { Directory, parseDataset } from '${pkg.name}/core'\` works in Node and workers.
- Types for templates: \`import '${pkg.name}/react'\`, \`'${pkg.name}/vue'\` or \`'${pkg.name}/svelte'\`.
- The dataset's JSON Schema: \`${pkg.name}/schema/alliance-dataset-1.schema.json\`.

${elements.map(section).join('\n')}`;
