/**
 * What assistive technology gets of each element, state by state and language by language, beside what it got before. A
 * changed line is either meant, and the file is renewed (`npx vitest run --project pages test/pages/aria.test.ts -u`), or a fault.
 */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { openHost } from '../support/host-page.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const languages = ['en', 'fr', 'de', 'nl', 'it', 'es'] as const;

interface State {
  readonly tag: string;
  readonly markup: string;
  /** What is there once the state is reached. */
  readonly until: string;
  /** What a visitor does to get there. */
  readonly reach?: (page: Page) => Promise<void>;
}

const src = '/demo/directory.json';
const search = `<member-search src="${src}" limit="2" cluster="mont-blanc-industries"></member-search>`;

const states: Readonly<Record<string, State>> = {
  'member-search at first': { tag: 'member-search', markup: search, until: '.entry' },
  'member-search with a typo': {
    tag: 'member-search',
    markup: search,
    until: '.suggestions button',
    reach: (page) => page.locator('input[type=search]').fill('decoltage'),
  },
  'member-search without a result': {
    tag: 'member-search',
    markup: search,
    until: '[part=empty]',
    reach: (page) => page.locator('input[type=search]').fill('xyzzyxyzzy'),
  },
  'member-search filtered': {
    tag: 'member-search',
    markup: search,
    until: '.chip',
    reach: (page) => page.locator('fieldset input').first().check(),
  },
  'member-search with an open member': {
    tag: 'member-search',
    markup: search,
    until: 'dialog[open]',
    reach: (page) => page.locator('.entry h3 button').first().click(),
  },
  'member-search whose directory is missing': {
    tag: 'member-search',
    markup: '<member-search src="/missing.json"></member-search>',
    until: '[role=alert]',
  },
  'cluster-card': {
    tag: 'cluster-card',
    markup: `<cluster-card src="${src}" cluster="minalogic"></cluster-card>`,
    until: '.card',
  },
  'cluster-card of a former cluster': {
    tag: 'cluster-card',
    markup: `<cluster-card src="${src}" cluster="me2c"></cluster-card>`,
    until: '.card',
  },
  'cluster-card of nobody': {
    tag: 'cluster-card',
    markup: `<cluster-card src="${src}" cluster="nobody"></cluster-card>`,
    until: '[part=error]',
  },
};

describe.each(Object.entries(states))('%s', (name, { tag, markup, until, reach }) => {
  it.each(languages)('is told as before in %s', async (lang) => {
    const { page } = await openHost(
      browser,
      `<script type="module" src="/cdn/alliance-directory.js"></script>${markup}`,
      { lang },
    );
    const element = page.locator(tag);
    if (reach) await element.locator('.entry').first().waitFor();
    await reach?.(page);
    await element.locator(until).first().waitFor();
    const file = `./__snapshots__/aria/${name.replaceAll(' ', '-')}.${lang}.yml`;
    await expect(`${await element.ariaSnapshot()}\n`).toMatchFileSnapshot(file);
    await page.close();
  });
});
