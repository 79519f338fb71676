import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { launchChromium } from '../support/chromium.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const tags = ['member-search', 'cluster-card', 'alliance-map'];

const open = async (body: string): Promise<{ page: Page; said: string[] }> => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}`,
    }),
  );
  await page.goto(`${inject('site')}/host.html`);
  await page.waitForLoadState('networkidle');
  return { page, said };
};

const defined = (page: Page): Promise<readonly string[]> =>
  page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);

const script = '<script type="module" src="/cdn/alliance-directory.js"></script>';

describe('The script', () => {
  it('defines all elements, and each carries the package’s version', async () => {
    const { page, said } = await open(script);
    expect(await defined(page)).toEqual(tags);
    const versions = await page.evaluate(
      (names) => names.map((name) => (customElements.get(name) as unknown as { version: string }).version),
      tags,
    );
    expect(new Set(versions)).toEqual(new Set([packageJson.version]));
    expect(said).toEqual([]);
    await page.close();
  });

  it('is harmless and silent when it is loaded twice under two addresses', async () => {
    const { page, said } = await open(
      `${script}<script type="module" src="/cdn/alliance-directory.js?again"></script>
       <member-search src="/demo/directory.json"></member-search>`,
    );
    await page.locator('.entry').first().waitFor();
    expect(said).toEqual([]);
    await page.close();
  });

  it('defines nothing, and says once why, when one name is taken by another version', async () => {
    const { page, said } = await open(
      `<script>customElements.define('cluster-card', class extends HTMLElement { static version = '0.0.9' });</script>${script}`,
    );
    expect(await defined(page)).toEqual(['cluster-card']);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('version 0.0.9 is on this page already');
    expect(said[0]).toContain(`version ${packageJson.version} leaves everything to it`);
    await page.close();
  });
});
