import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';
import { everything, openHost, showsEverything } from '../support/host-page.js';

const wasTampered = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'tampered') as unknown);

let browser: Browser;
let snippet: string;
let classicSnippet: string;
let files: readonly string[];

beforeAll(async () => {
  browser = await launchChromium();
  snippet = readFileSync(`${root}cdn/snippet.html`, 'utf8');
  classicSnippet = readFileSync(`${root}cdn/snippet.iife.html`, 'utf8');
  files = Object.keys(JSON.parse(readFileSync(`${root}cdn/integrity.json`, 'utf8')) as Record<string, string>);
});

afterAll(() => browser.close());

/** The path of the one built file whose name begins so, and its text. */
const built = (start: string): readonly [path: string, text: string] => {
  const found = files.find((file) => file.startsWith(start) && file.endsWith('.js')) ?? '';
  return [`/cdn/${found}`, readFileSync(`${root}cdn/${found}`, 'utf8')];
};

/** The file with a line at its end that tells whether it was run. */
const tampered = (start: string): Readonly<Record<string, string>> => {
  const [path, text] = built(start);
  return { [path]: `${text}\n;globalThis.tampered = true;\n` };
};

describe('The snippet with hashes', () => {
  it('loads the script, its chunks, a language and the map', async () => {
    const { page, said, asked } = await openHost(browser, snippet + everything);
    await showsEverything(page);
    for (const start of ['alliance-directory.js', 'chunks/static-source', 'chunks/fr', 'chunks/alliance-map-view'])
      expect(asked).toContain(built(start)[0]);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(['chunks/static-source', 'chunks/alliance-map-view', 'chunks/fr'])(
    'refuses %s when it was tampered with',
    async (start) => {
      const { page, said } = await openHost(browser, snippet + everything, { replaced: tampered(start) });
      await page.locator('alliance-map').scrollIntoViewIfNeeded();
      await expect.poll(() => said.join('\n')).toMatch(/integrity/);
      expect(await wasTampered(page)).toBeUndefined();
      await page.close();
    },
  );

  it('refuses the script when it was tampered with', async () => {
    const { page, said } = await openHost(browser, snippet + everything, {
      replaced: tampered('alliance-directory.js'),
    });
    await expect.poll(() => said.join('\n')).toMatch(/integrity/);
    expect(await page.evaluate(() => customElements.get('member-search'))).toBeUndefined();
    await page.close();
  });

  it('runs a tampered chunk where no import map says what it should be, which is why there is one', async () => {
    const withoutMap = snippet.replace(/<script type="importmap">.*<\/script>/, '');
    const { page, said } = await openHost(browser, withoutMap + everything, {
      replaced: tampered('chunks/static-source'),
    });
    await showsEverything(page);
    expect(await wasTampered(page)).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });

  it('loads the classic script', async () => {
    const { page, said } = await openHost(browser, classicSnippet + everything);
    await showsEverything(page);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('A page with a strict policy', () => {
  const strict = "default-src 'none'; connect-src 'self'; img-src 'self' data:";
  const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html";

  it('shows everything with the line that the snippet gives for its import map', async () => {
    const scriptSource = /script-src 'self' 'sha256-[^']+'/.exec(snippet)?.[0] ?? '';
    const { page, said } = await openHost(browser, snippet + everything, {
      policy: `${strict}; ${scriptSource}; ${trustedTypes}`,
    });
    await showsEverything(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each([
    '<script type="module" src="/cdn/alliance-directory.js"></script>',
    '<script defer src="/cdn/alliance-directory.iife.js"></script>',
  ])('shows everything under Trusted Types with %s', async (script) => {
    const { page, said } = await openHost(browser, script + everything, {
      policy: `${strict}; script-src 'self'; ${trustedTypes}`,
    });
    await showsEverything(page);
    expect(said).toEqual([]);
    await page.close();
  });
});
