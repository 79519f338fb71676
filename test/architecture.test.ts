import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches } from './support/floors.js';

const src = fileURLToPath(new URL('../src/', import.meta.url));

const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

describe('the house', () => {
  it('has no import that leads to a floor above', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap((file) => breaches(file, readFileSync(`${src}${file}`, 'utf8')))).toEqual([]);
  });
});

describe('a breach is named when', () => {
  const cases: readonly (readonly [situation: string, file: string, text: string, breach: string])[] = [
    [
      'the core imports from a floor above',
      'core/geo.ts',
      `import { load } from '../data/load-directory.js';`,
      '../data/load-directory.js',
    ],
    [
      'a type comes from a floor above',
      'data/x.ts',
      `import type { A } from '../state/search-session.js';`,
      '../state/search-session.js',
    ],
    [
      'something is passed on from a floor above',
      'state/x.ts',
      `export * from '../elements/events.js';`,
      '../elements/events.js',
    ],
    [
      'something is loaded later from a floor above',
      'core/x.ts',
      `const x = () => import('../i18n/fr.js');`,
      '../i18n/fr.js',
    ],
    ['an element imports what registers it', 'elements/x.ts', `import '../define.js';`, '../define.js'],
    ['Fuse is used outside the search', 'core/x.ts', `import Fuse from 'fuse.js/basic';`, 'fuse.js/basic'],
    ['the core uses Lit', 'core/search/x.ts', `import { html } from 'lit';`, 'lit'],
    ['the state uses Lit', 'state/x.ts', `import { Task } from '@lit/task';`, '@lit/task'],
    [
      'a program of the command line reaches an element',
      'cli/x.ts',
      `import { a } from '../elements/a.js';`,
      '../elements/a.js',
    ],
    ['an element uses Node', 'elements/x.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    [
      'a message table uses code of the core',
      'i18n/x.ts',
      `import { fold } from '../core/text.js';`,
      '../core/text.js',
    ],
    [
      'an address is computed',
      'i18n/x.ts',
      'const x = (lang: string) => import(`./${lang}.js`);',
      '(a computed address)',
    ],
    ['a folder is no room of the house', 'attic/x.ts', `import { a } from '../core/a.js';`, '../core/a.js'],
  ];

  it.each(cases)('%s', (_situation, file, text, breach) => {
    expect(breaches(file, text)).toEqual([`src/${file} must not import ${breach}`]);
  });

  it('a module other than define.ts registers an element', () => {
    const call = `customElements.define('x-y', class extends HTMLElement {});`;
    expect(breaches('elements/x.ts', `\n${call}`)).toEqual([
      'src/elements/x.ts:2 has an effect when it is loaded; only define.ts may',
    ]);
    expect(breaches('elements/x.ts', `@customElement('x-y') class X {}`)).toHaveLength(1);
    expect(breaches('define.ts', call)).toEqual([]);
  });
});

describe('nothing is said when', () => {
  it.each([
    [
      'an element imports from the floors below it',
      'elements/x.ts',
      `import { html } from 'lit';\nimport '../core/text.js';`,
    ],
    ['a leaf takes a type of the core', 'i18n/x.ts', `import type { Member } from '../core/model.js';`],
    ['the core reads its own search', 'core/facets.ts', `import { a } from './search/source.js';`],
    ['a room imports from itself', 'elements/map/x.ts', `import { a } from '../events.js';`],
  ])('%s', (_situation, file, text) => {
    expect(breaches(file, text)).toEqual([]);
  });
});
