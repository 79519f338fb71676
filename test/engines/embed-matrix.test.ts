/**
 * Every way to embed the directory, on every kind of page, in three engines: it shows its members, or leaves everything
 * to the other version and says so.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { engineNames, hasEngine, launchEngine, type EngineBrowser } from '../support/engines.js';
import { olderVersion, serveHostSite, type HostDocument, type HostSite } from '../support/host-site.js';
import { root } from '../support/site.js';

let site: HostSite;
let elsewhere: HostSite;

beforeAll(async () => {
  site = await serveHostSite();
  elsewhere = await serveHostSite();
});

afterAll(() => Promise.all([site.close(), elsewhere.close()]));

const elements = {
  tags: `<member-search src="/demo/directory.json"></member-search><alliance-map src="/demo/directory.json"></alliance-map>`,
  placeholders: `<div data-alliance="member-search" data-src="/demo/directory.json"></div>
    <div data-alliance="alliance-map" data-src="/demo/directory.json"></div>`,
} as const;

const scripts = {
  module: (from: string): string => `<script type="module" src="${from}/alliance-directory.js"></script>`,
  classic: (from: string): string => `<script defer src="${from}/alliance-directory.iife.js"></script>`,
} as const;

const snippets = {
  module: (): string => readFileSync(`${root}cdn/snippet.html`, 'utf8'),
  classic: (): string => readFileSync(`${root}cdn/snippet.iife.html`, 'utf8'),
} as const;

const iframe =
  '<iframe title="Directory" width="800" height="900" src="/cdn/embed.html?src=/demo/directory.json"></iframe>';

const iframeDocument = "document.querySelector('iframe').contentDocument";

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html";
const importMapSource = (): string => /script-src 'self' 'sha256-[^']+'/.exec(snippets.module())?.[0] ?? '';

type Kind = keyof typeof scripts;
type Page = () => HostDocument;

/** The kinds of pages, each for one way to load the script and one way to write the elements. */
const pages = (kind: Kind, written: string): readonly (readonly [string, Page])[] => [
  ['a plain page', () => ({ body: scripts[kind]('/cdn') + written })],
  ['a page with a strict policy', () => ({ body: scripts[kind]('/cdn') + written, policy: strict })],
  [
    'a page under Trusted Types',
    () => ({ body: scripts[kind]('/cdn') + written, policy: `${strict}; ${trustedTypes}` }),
  ],
  ['a page with hashes', () => ({ body: snippets[kind]() + written })],
  ['a page whose script lies on another origin', () => ({ body: scripts[kind](`${elsewhere.url}/cdn`) + written })],
  [
    'a page that loads it twice',
    () => ({ body: scripts[kind]('/cdn') + scripts[kind]('/cdn').replace('.js"', '.js?ver=6.5"') + written }),
  ],
];

const kinds = ['module', 'classic'] as const;

const cases: readonly (readonly [string, Page])[] = [
  ...kinds.flatMap((kind) =>
    (['tags', 'placeholders'] as const).flatMap((form) =>
      pages(kind, elements[form]).map(([name, page]) => [`${kind} script and ${form} on ${name}`, page] as const),
    ),
  ),
  [
    'module script with hashes under a strict policy that names its import map',
    () => ({
      body: snippets.module() + elements.tags,
      policy: `${strict.replace("script-src 'self'", importMapSource())}; ${trustedTypes}`,
    }),
  ],
];

/** What a visitor sees in a document: members, their words in the page's language, land on the map. */
const sightOf = (from: string): string => `(() => {
  const page = ${from};
  const inside = (tag, selector) => page?.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [];
  page?.querySelector('alliance-map')?.scrollIntoView();
  return {
    members: inside('member-search', '.entry').length > 0,
    inFrench: [...inside('member-search', 'label')].some((label) => label.textContent.includes('Rechercher')),
    map: inside('alliance-map', 'svg path').length > 0,
    version: page?.defaultView?.customElements.get('member-search')?.version,
    complaints: window.complaints,
  };
})()`;

const everything = { members: true, inFrench: true, map: true, version: packageJson.version, complaints: [] };

describe.each(engineNames)('In %s', (name) => {
  const isHere = hasEngine(name);
  let browser: EngineBrowser;

  beforeAll(async () => {
    if (isHere) browser = await launchEngine(name);
  });

  afterAll(() => (isHere ? browser.close() : undefined));

  /** Opens the page and waits until it shows what is expected. */
  const expectSight = async (page: HostDocument, expected: object, from = 'document'): Promise<void> => {
    await browser.open(site.add(page));
    await expect.poll(() => browser.read(sightOf(from)), { timeout: 20_000, interval: 100 }).toMatchObject(expected);
  };

  it.skipIf(!isHere).each(cases)('the %s shows everything', async (_case, page) => {
    await expectSight(page(), everything);
  });

  it.skipIf(!isHere).each(kinds)('the %s script leaves everything to an older version before it', async (kind) => {
    const body = scripts[kind]('/old') + scripts[kind]('/cdn') + elements.tags;
    await expectSight({ body }, { ...everything, version: olderVersion });
  });

  it.skipIf(!isHere)('the iframe page shows everything on a page whose policy allows frames', async () => {
    const policy = "default-src 'none'; script-src 'self'; frame-src 'self'; img-src data:";
    await expectSight({ body: iframe, policy }, { members: true, complaints: [] }, iframeDocument);
  });

  it.skipIf(!isHere)('a page whose policy forbids the data shows the sentence that says so', async () => {
    const body = scripts.module('/cdn') + elements.tags;
    await browser.open(site.add({ body, policy: strict.replace("connect-src 'self'; ", '') }));
    const sentence = `document.querySelector('member-search').shadowRoot?.querySelector('[role=alert]')?.textContent ?? ''`;
    await expect.poll(() => browser.read(sentence), { timeout: 20_000 }).toMatch(/annuaire/i);
  });
});
