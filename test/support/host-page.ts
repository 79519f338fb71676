import type { Browser, Page } from 'playwright';
import { inject } from 'vitest';

export interface HostPage {
  readonly page: Page;
  /** What the page said: console messages and errors. */
  readonly said: readonly string[];
  /** Paths that were asked of the site, in order. */
  readonly asked: readonly string[];
}

export interface HostOptions {
  /** The page's Content-Security-Policy. */
  readonly policy?: string;
  /** Files of the site that are answered with something else: the path, and the text that is sent instead. */
  readonly replaced?: Readonly<Record<string, string>>;
  readonly lang?: string;
}

/** The elements that need every lazy file: the search and its language, the map and its outlines. */
export const everything = `<member-search src="/demo/directory.json"></member-search>
  <alliance-map src="/demo/directory.json"></alliance-map>`;

/** Opens a page of the site with this in its body, in French unless told. */
export async function openHost(
  browser: Browser,
  body: string,
  { policy, replaced = {}, lang = 'fr' }: HostOptions = {},
): Promise<HostPage> {
  const page = await browser.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const [path, text] of Object.entries(replaced))
    await page.route(`**${path}`, (route) =>
      route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: text }),
    );
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'content-security-policy': policy } : {},
      body: `<!doctype html><html lang="${lang}"><title>Host</title><body>${body}`,
    }),
  );
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${inject('site')}/host.html`);
  return { page, said, asked };
}

/** Waits for members, in French, and for the land on the map. */
export async function showsEverything(page: Page): Promise<void> {
  await page.locator('member-search .entry').first().waitFor();
  await page.locator('member-search label', { hasText: 'Rechercher' }).first().waitFor();
  await page.locator('alliance-map').scrollIntoViewIfNeeded();
  await page.locator('alliance-map svg path').first().waitFor({ state: 'attached' });
}
