import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { parseDataset } from '../../src/core/parse-dataset.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';

const readme = readFileSync(`${root}README.md`, 'utf8');

/** The fenced blocks of one language, in order. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) =>
    name === language && text ? [text] : [],
  );

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('The README', () => {
  it.each(blocks('html'))('shows a directory on a page with its snippet: %s', async (snippet) => {
    const page = await browser.newPage();
    const styles = blocks('css').join('\n');
    await page.route('**/pasted.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Pasted</title><style>${styles}</style>${snippet}`,
      }),
    );
    await page.goto(`${inject('site')}/pasted.html`);
    // the elements of the snippet, each by something that it shows only once it has its directory
    const shown = {
      'member-search': '.entry',
      'need-match': 'textarea',
      'value-chain': 'table',
      'consortium-builder': '[part=seat]',
      'meeting-planner': '[part=run]',
    };
    await page.locator(Object.keys(shown).join(', ')).first().waitFor({ state: 'attached' });
    for (const [tag, selector] of Object.entries(shown))
      for (const element of await page.locator(tag).all()) await element.locator(selector).first().waitFor();
    for (const card of await page.locator('cluster-card').all()) await card.locator('.card').waitFor();
    for (const map of await page.locator('alliance-map').all()) {
      await map.scrollIntoViewIfNeeded();
      await map.locator('svg path').first().waitFor({ state: 'attached' });
    }
    await page.close();
  });

  it.each(blocks('json'))('gives a dataset that is valid: %s', (text) => {
    expect(parseDataset(JSON.parse(text)).problems).toEqual([]);
  });

  it('names only commands that the package has', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z:-]+)/g)].map(([, script]) => script ?? '');
    const builtIn = ['ci', 'brings'];
    expect(named.filter((script) => !builtIn.includes(script) && !(script in packageJson.scripts))).toEqual([]);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file ?? '');
    expect(links.filter((file) => !existsSync(root + file))).toEqual([]);
  });
});
