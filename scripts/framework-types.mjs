// @ts-check
// The elements' types for the templates of React, Vue and Svelte, made from custom-elements.json. What a property or an
// event is comes from the classes themselves, so it cannot differ from them.
import { propertiesOf } from './manifest.mjs';

/**
 * @typedef {import('./manifest.mjs').ElementEntry} ElementEntry
 * @typedef {import('./manifest.mjs').Named} Named
 */

/**
 * @typedef {object} Framework
 * @property {string} imports what its module gives
 * @property {(attribute: Named) => boolean} writes whether its templates have this attribute under its own name
 * @property {(event: string) => string} handler what a listener is called in its templates
 * @property {(name: string, own: string) => string} tag the type of a tag, from the class's name and what is our own
 * @property {(entries: string) => string} declaration
 */

/** @param {readonly string[]} words @returns {string} */
const joined = (words) => words.join('\n');

/** @param {string} name `alliance-select` @returns {string} `AllianceSelect` */
const pascalCase = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The type of an attribute in a template, where numbers and booleans may be written as text. @param {Named} attribute */
function attributeType({ type }) {
  const types = (type?.text ?? 'string').split(' | ').filter((text) => text !== 'undefined');
  return [...types, ...(types.some((text) => text === 'number' || text === 'boolean') ? ['string'] : [])].join(' | ');
}

/** @param {ElementEntry} element @param {Framework} framework @returns {string} what its tag takes besides its properties */
function ownTypes(element, { writes, handler }) {
  const properties = new Set(propertiesOf(element).map(({ name }) => name));
  const attributes = element.attributes.filter((attribute) => !properties.has(attribute.name) && writes(attribute));
  return joined([
    `interface ${element.name}Own {`,
    ...attributes.map(
      (attribute) =>
        `  /** ${attribute.description} */\n  '${attribute.name}'?: ${attributeType(attribute)} | undefined;`,
    ),
    ...element.events.map(
      ({ name, type, description }) =>
        `  /** ${description} */\n  '${handler(name)}'?: ((event: ${type?.text}) => void) | undefined;`,
    ),
    '}',
  ]);
}

/** @param {ElementEntry} element @param {Framework} framework @returns {string} */
function entry(element, { tag }) {
  const settable = propertiesOf(element).map(({ name }) => `'${name}'`);
  const own = `Partial<Pick<${element.name}, ${settable.join(' | ')}>> & ${element.name}Own`;
  return `      '${element.tagName}': ${tag(element.name, own)};`;
}

/** @param {readonly ElementEntry[]} elements @returns {string} */
function classes(elements) {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type?.text ?? ''));
  const names = [...new Set([...elements.map(({ name }) => name), ...events])].sort();
  return `import type { ${names.join(', ')} } from '../index.js';`;
}

/** @type {Readonly<Record<string, Framework>>} */
const frameworks = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    writes: () => true,
    handler: (event) => `on${event}`,
    tag: (name, own) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${own}`,
    declaration: (entries) =>
      joined([
        `declare module 'react' {`,
        '  namespace JSX {',
        '    interface IntrinsicElements {',
        entries,
        '    }',
        '  }',
        '}',
      ]),
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    writes: () => true,
    handler: (event) => `on${event}`,
    tag: (name, own) => `HTMLAttributes<${name}> & ${own}`,
    declaration: (entries) =>
      joined([`declare module 'svelte/elements' {`, '  interface SvelteHTMLElements {', entries, '  }', '}']),
  },
  vue: {
    imports: `import type { HTMLAttributes, PublicProps } from 'vue';`,
    writes: ({ fieldName }) => !fieldName, // a property's name in kebab case is Vue's own way of writing it
    handler: (event) => `on${pascalCase(event)}`,
    tag: (_name, own) => `new () => { $props: HTMLAttributes & PublicProps & ${own} }`,
    declaration: (entries) => joined([`declare module 'vue' {`, '  interface GlobalComponents {', entries, '  }', '}']),
  },
};

/** @param {readonly ElementEntry[]} elements @returns {ReadonlyMap<string, string>} a module of types for each framework */
export const frameworkTypes = (elements) =>
  new Map(
    Object.entries(frameworks).map(([name, framework]) => [
      name,
      joined([
        '// Made from custom-elements.json by scripts/metadata.mjs.',
        classes(elements),
        framework.imports,
        ...elements.map((element) => ownTypes(element, framework)),
        framework.declaration(joined(elements.map((element) => entry(element, framework)))),
        '',
      ]),
    ]),
  );
