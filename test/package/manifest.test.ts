import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { llmsText } from '../../scripts/llms-text.mjs';
import { elementsOf, propertiesOf, readManifest } from '../../scripts/manifest.mjs';
import { referenceText } from '../../scripts/reference-text.mjs';
import * as published from '../../src/index.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';
import { openHost } from '../support/host-page.js';

const elements = elementsOf(readManifest());
const cases = elements.map((element) => [element.tagName, element] as const);

const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(elements|styles|core\/map)\/.*\.ts$/.test(file))
  .map((file) => readFileSync(`${root}src/${file}`, 'utf8').replaceAll(/\/\*\*.*?\*\//gs, ''))
  .join('\n');

/** The words that the source writes where the pattern's first group is, `${…}` left out. */
const written = (pattern: RegExp): ReadonlySet<string> =>
  new Set(
    [...sources.matchAll(pattern)]
      .flatMap(([, text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '').split(/\s+/))
      .filter(Boolean),
  );

const namesOf = (list: 'cssParts' | 'cssProperties' | 'cssStates' | 'events' | 'slots'): ReadonlySet<string> =>
  new Set(elements.flatMap((element) => element[list].map(({ name }) => name)));

const without = (all: Iterable<string>, some: ReadonlySet<string>): readonly string[] =>
  [...all].filter((name) => !some.has(name)).sort();

describe('custom-elements.json, beside the source,', () => {
  it('describes every part that is written', () => {
    expect(without(written(/\bpart="([^"]*)"/g), namesOf('cssParts'))).toEqual([]);
  });

  it('describes every slot that is written, and no other', () => {
    const names = written(/<slot\s+name="([^"]*)"/g);
    expect(without(names, namesOf('slots'))).toEqual([]);
    expect(without(namesOf('slots'), new Set(['', ...names]))).toEqual([]);
  });

  it('describes every custom property that is used, and no other', () => {
    const used = written(/var\(\s*(--alliance-[\w-]+)/g);
    expect(used.size).toBeGreaterThan(10);
    expect(without(used, namesOf('cssProperties'))).toEqual([]);
    expect(without(namesOf('cssProperties'), used)).toEqual([]);
  });

  it('describes every state that is set, and no other', () => {
    const states = written(/\bsetState\('([\w-]+)'/g);
    expect([...states].sort()).toEqual([...namesOf('cssStates')].sort());
  });

  it('describes every event, by the class that the package gives', () => {
    const types = Object.entries(published).flatMap(([name, value]) =>
      name.endsWith('Event') ? [[name, value] as const] : [],
    );
    const described = new Map(elements.flatMap(({ events }) => events.map(({ name, type }) => [type?.text, name])));
    expect(types.length).toBeGreaterThan(3);
    for (const [name, value] of types) expect(described.get(name)).toBe(Reflect.get(Object(value), 'type'));
  });

  it.each(cases)('has a sentence for everything of %s', (_tag, element) => {
    const { members, attributes, events, slots, cssParts, cssProperties, cssStates } = element;
    const described = [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates];
    expect(described.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect(element.summary).not.toBe('');
  });

  it('is what llms.txt was made from', () => {
    expect(readFileSync(`${root}llms.txt`, 'utf8')).toBe(llmsText(elements));
  });

  it('is what docs/reference.md was made from', async () => {
    expect(readFileSync(`${root}docs/reference.md`, 'utf8')).toBe(await referenceText(elements));
  });

  it('has every attribute that the README names, on the elements that it names', () => {
    const rows = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/^\| (`[^|]+) \| (all|`[^|]+?) +\|/gm)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, attributes = '', tags = ''] of rows)
      for (const [, attribute = ''] of attributes.matchAll(/`([\w-]+)[^`]*`/g))
        for (const element of elements.filter(
          ({ tagName }) => tags.startsWith('all') || tags.includes(`\`${tagName}\``),
        ))
          expect(
            element.attributes.map(({ name }) => name),
            `${attribute} of ${element.tagName}`,
          ).toContain(attribute);
  });
});

let browser: Browser;
let page: Page;

/** One page with the elements in their states: full, with a search, nothing found, an open member, and no data. */
const states = `<script type="module" src="/cdn/alliance-directory.js"></script>
  <member-search src="/demo/directory.json" sync-url></member-search>
  <member-search src="/demo/directory.json" session="empty" cluster="minalogic"></member-search>
  <member-search src="/missing.json"></member-search>
  <cluster-card src="/demo/directory.json" cluster="minalogic"></cluster-card>
  <cluster-card src="/demo/directory.json" cluster="minalogic" session="alone"></cluster-card>
  <cluster-card src="/demo/directory.json" cluster="nobody"></cluster-card>
  <cluster-card src="/missing.json"></cluster-card>
  <alliance-map src="/demo/directory.json"></alliance-map>
  <alliance-map src="/missing.json"></alliance-map>
  <need-match src="/demo/directory.json"></need-match>
  <value-chain src="/demo/directory.json" compare="minalogic micronarc"></value-chain>
  <consortium-builder src="/demo/directory.json" bricks="sensors photonics"></consortium-builder>
  <meeting-planner src="/demo/directory.json"></meeting-planner>`;

/** What an attribute of all elements of the tag says in their shadow roots, word by word. */
const shown = (tag: string, selector: string, attribute: string): Promise<readonly string[]> =>
  page.evaluate(
    ([name, css, key]) => {
      const found = [...document.querySelectorAll(name)].flatMap((element) => [
        ...(element.shadowRoot?.querySelectorAll(css) ?? []),
      ]);
      return [...new Set(found.flatMap((node) => (node.getAttribute(key) ?? '').split(/\s+/)))];
    },
    [tag, selector, attribute] as const,
  );

beforeAll(async () => {
  browser = await launchChromium();
  ({ page } = await openHost(browser, states, { lang: 'en' }));
  await page.locator('member-search .entry').first().waitFor();
  await page.getByRole('searchbox').first().fill('optics');
  await page.getByRole('searchbox').nth(1).fill('zzzzqqqq xxyyzz');
  for (const map of await page.locator('alliance-map').all()) await map.scrollIntoViewIfNeeded();
  await page.locator('alliance-map svg path').first().waitFor({ state: 'attached' });
  await page.locator('member-search [part~="empty"]').first().waitFor();
  await page.locator('[part~="error"]').nth(2).waitFor();
  await page.locator('member-search .entry .name :is(a, button)').first().click();
  await page.locator('member-search [part~="website"]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('cluster-card[session] [part~="see"]').click();
  await page.locator('cluster-card[session] .list button').first().click();
  await page.locator('cluster-card [part~="website"]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('need-match textarea').fill('a laser that welds sensors');
  await page.locator('need-match [part~="results"]').first().waitFor();
  await page.locator('value-chain table').first().waitFor();
  await page.locator('consortium-builder [part~="seat"]').first().waitFor();
  await page.locator('meeting-planner [part~="run"]').click();
  await page.locator('meeting-planner [part~="plan"]').first().waitFor();
});

afterAll(() => browser.close());

describe('custom-elements.json, beside the running elements,', () => {
  it.each(cases)('lists the attributes that %s follows, and no other', async (tag, { attributes }) => {
    const observed = await page.evaluate((name) => {
      const constructor = customElements.get(name);
      return constructor && 'observedAttributes' in constructor ? (constructor.observedAttributes as string[]) : [];
    }, tag);
    const styled = written(/:host\(\[([\w-]+)[=\]]/g);
    const read = written(/\bhasAttribute\('([\w-]+)'/g);
    const names = attributes.map(({ name }) => name);
    expect(without(observed, new Set(names))).toEqual([]);
    expect(without(names, new Set([...observed, ...styled, ...read]))).toEqual([]);
  });

  it.each(cases)('lists properties and methods that %s has', async (tag, element) => {
    const properties = propertiesOf(element).map(({ name }) => name);
    const methods = element.members.filter(({ kind }) => kind === 'method').map(({ name }) => name);
    const missing = await page.evaluate(
      ([name, fields, functions]) => {
        const { prototype } = customElements.get(name) ?? HTMLElement;
        const settable = fields.filter((field) => !(field in prototype));
        return [...settable, ...functions.filter((key) => typeof Reflect.get(prototype, key) !== 'function')];
      },
      [tag, properties, methods] as const,
    );
    expect(missing).toEqual([]);
  });

  it.each(cases)('lists every part that %s shows', async (tag, { cssParts }) => {
    const parts = await shown(tag, '[part]', 'part');
    expect(parts.length).toBeGreaterThan(5);
    expect(without(parts, new Set(cssParts.map(({ name }) => name)))).toEqual([]);
  });

  it.each(cases)('lists no part of %s that is neither shown nor written', async (tag, { cssParts }) => {
    const computed = written(/'([a-z-]+)'/g); // part="marker ${kind}"
    const parts = new Set([...(await shown(tag, '[part]', 'part')), ...written(/\bpart="([^"]*)"/g), ...computed]);
    const names = cssParts.map(({ name }) => name);
    expect(without(names, parts)).toEqual([]);
  });
});
