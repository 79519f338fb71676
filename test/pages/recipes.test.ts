import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';

const folder = `${root}docs/embed/`;
const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'integrity.md');
const guides = ['privacy.md', 'accessibility.md', 'browsers.md', 'upgrading.md'].map((file) => `../${file}`);

/** The blocks of HTML that a page of the documentation tells to paste. */
const blocks = (file: string): readonly string[] =>
  [...readFileSync(folder + file, 'utf8').matchAll(/^ *```html\n(.*?)^ *```$/gms)].map(([, text = '']) => text);

const script = '<script type="module" src="/cdn/alliance-directory.js"></script>';
const hasClassicScript = existsSync(`${root}cdn/alliance-directory.iife.js`);
if (!hasClassicScript)
  console.warn('SKIPPED: cdn/alliance-directory.iife.js is not built; its snippets are not tried.');

const snippets = [...pages, ...guides]
  .flatMap((file) => blocks(file).map((snippet) => ({ file, snippet })))
  .filter(({ snippet }) => hasClassicScript || !snippet.includes('.iife.js'));

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('The recipes', () => {
  it.each(snippets)('show a directory with what they tell to paste: $file, $snippet', async ({ snippet }) => {
    const page = await browser.newPage();
    const site = inject('site');
    const dataset = readFileSync(`${root}demo/directory.json`, 'utf8');
    const body = snippet.replaceAll('https://directory.example', site).replaceAll('https://www.cluster.example', site);
    await page.route(
      ({ pathname }) => pathname === '/directory.json',
      (route) => route.fulfill({ contentType: 'application/json', body: dataset }),
    );
    await page.route('**/pasted.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        // where a recipe loads the script elsewhere, as a theme does, its block has none
        body: `<!doctype html><html lang="en"><title>Pasted</title>${/<script|<iframe/.test(body) ? '' : script}${body}`,
      }),
    );
    await page.goto(`${site}/pasted.html`);
    const shown = body.includes('<iframe') ? page.frameLocator('iframe') : page;
    await shown.locator('.entry, .card, alliance-map svg path').first().waitFor({ state: 'attached' });
    await page.close();
  });

  it('are there for each system that the configurator names', async () => {
    const { recipes } = await import('../../demo/configurator/recipes.js');
    expect([...recipes.keys()].filter((name) => !pages.includes(`${name}.md`))).toEqual([]);
  });

  it('link only to files that are there', () => {
    const dead = [...pages, ...guides].flatMap((file) =>
      [...readFileSync(folder + file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(path.resolve(folder, path.dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(dead.filter((link) => !link.endsWith('integrity.md'))).toEqual([]);
  });
});
