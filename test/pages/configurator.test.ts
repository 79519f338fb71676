import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const open = async (path = '/demo/configurator/index.html'): Promise<Page> => {
  const { page } = await visit(browser, path);
  await page.getByText(/\d+ members, \d+ clusters/).waitFor();
  return page;
};

const snippetOf = async (page: Page, form: string): Promise<string> => {
  await page.getByRole('radio', { name: form, exact: true }).check();
  return page.locator('#snippet').innerText();
};

/** The snippet on an empty page, as a webmaster would paste it. */
const pasted = async (snippet: string): Promise<{ page: Page; said: string[] }> => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.route('**/pasted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Pasted</title><link rel="icon" href="data:,">${snippet}`,
    }),
  );
  await page.goto(`${inject('site')}/pasted.html`);
  return { page, said };
};

const hasClassicScript = existsSync(`${root}cdn/alliance-directory.iife.js`);
if (!hasClassicScript) console.warn('cdn/alliance-directory.iife.js is not built: its snippet is not tried.');

describe('The configurator', () => {
  const forms = ['Tag', 'div data-*', 'iframe'];
  it.each(hasClassicScript ? [...forms, 'Classic script'] : forms)(
    'makes a snippet that shows the chosen members: %s',
    async (form) => {
      const configurator = await open();
      await configurator.locator('summary', { hasText: 'Clusters' }).click();
      await configurator.getByRole('checkbox', { name: 'Minalogic' }).check();
      await configurator.getByRole('radio', { name: 'Cards' }).check();
      await configurator.getByRole('checkbox', { name: 'Competence' }).uncheck();
      await configurator.getByLabel('Language').selectOption('fr');
      await configurator.getByLabel('Own accent colour').check();
      const { page, said } = await pasted(await snippetOf(configurator, form));
      const shown = form === 'iframe' ? page.frameLocator('iframe') : page;
      await shown.locator('.entry').first().waitFor();
      expect(await shown.locator('.count').innerText()).toBe('50 membres');
      expect(await shown.locator('fieldset').count()).toBe(3);
      expect(said).toEqual([]);
      await page.close();
      await configurator.context().close();
    },
  );

  it.each([
    ['Map', 'alliance-map svg path'],
    ['One cluster’s card', 'cluster-card .card'],
    ['A need and who answers it', 'need-match textarea'],
    ['What the clusters cover', 'value-chain table'],
    ['A team for a call', 'consortium-builder input'],
    ['A day of short meetings', 'meeting-planner button'],
  ])('makes a snippet for the other elements: %s', async (element, shown) => {
    const configurator = await open();
    await configurator.getByRole('radio', { name: element }).check();
    const { page } = await pasted(await snippetOf(configurator, 'div data-*'));
    await page.locator(shown).first().waitFor({ state: 'attached' });
    await page.close();
    await configurator.context().close();
  });

  it('shows what the snippet shows, at the width of a phone too', async () => {
    const page = await open();
    await page.locator('summary', { hasText: 'Countries' }).click();
    await page.getByRole('checkbox', { name: 'Switzerland' }).check();
    const preview = page.frameLocator('#preview');
    await preview.getByText('31 members', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Phone' }).click();
    expect(await page.locator('#preview').evaluate((frame) => frame.clientWidth)).toBe(360);
    await preview.getByRole('button', { name: /^Filters/ }).waitFor();
    await page.context().close();
  });

  it('writes what is typed as text, never as markup', async () => {
    const page = await open();
    await page.getByLabel('Address of the dataset').fill('/x.json"><img src=x onerror=alert(1)>');
    await page.getByLabel('Address of the dataset').press('Tab');
    for (const form of ['Tag', 'div data-*', 'iframe']) expect(await snippetOf(page, form)).not.toContain('<img');
    await page.getByText('It cannot be read').waitFor();
    await page.context().close();
  });

  it('gives the steps of the chosen system, and the form that suits it', async () => {
    const page = await open();
    await page.getByLabel('Where it goes').selectOption({ label: 'WordPress' });
    await page.getByText('Custom HTML').waitFor();
    expect(await page.getByRole('radio', { name: 'div data-*' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('also lies beside the built script, for a site that has no copy of this repository', async () => {
    const { page, complaints } = await visit(browser, '/cdn/configurator/index.html');
    await page.getByLabel('Address of the dataset').fill('/demo/directory.json');
    await page.getByLabel('Address of the dataset').press('Tab');
    await page.getByText('423 members').waitFor();
    await page.frameLocator('#preview').locator('.entry').first().waitFor();
    expect(complaints.filter((text) => !text.includes('404') && !text.includes('no such file'))).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no accessibility finding: %s, %i px', async (colorScheme, width) => {
    const visited = await visit(browser, '/demo/configurator/index.html', {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await visited.page.frameLocator('#preview').locator('.entry').first().waitFor();
    // the preview is a frame of its own; the demo pages' tests look into the elements
    const findings = await axeFindings(visited.page);
    expect(findings.filter(({ rule }) => rule !== 'frame-tested')).toEqual([]);
    expect(visited.complaints).toEqual([]);
    const beyond = await visited.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
    await leave(visited);
  });
});
