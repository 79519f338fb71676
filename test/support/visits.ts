import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';

/** A page that a visitor has opened, and everything that was said and asked behind it. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors and policy violations. */
  readonly complaints: string[];
  /** Addresses asked for, without the site's own origin. */
  readonly requests: string[];
}

/**
 * Opens a page of the site in a context of its own: no cookie, cache or storage from another test.
 *
 * @param before a script that runs before the page's own
 */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  before?: string,
): Promise<Visit> {
  const site = inject('site');
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url().replace(site, '')));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(site + path);
  return { page, complaints, requests };
}

/** Ends a visit and forgets it. */
export const leave = ({ page }: Visit): Promise<void> => page.context().close();
