import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { tabWithin } from '../support/keyboard.js';
import { strictPolicy } from '../support/site.js';

let browser: Browser;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});

afterEach(() => page.close());
afterAll(() => browser.close());

const clusters = 'micronarc microtec-suedwest pole-des-microtechniques minalogic';

/** Opens a page of a careful host, whose policy allows no inline style, with the elements on it. */
const open = async (elements: string, width = 1280): Promise<void> => {
  const address = `${inject('site')}/value-chain-host.html`;
  page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(address, (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy },
      body: `<!doctype html><html lang="en"><head><title>Coverage</title></head><body>
        <main><h1>Coverage</h1>${elements}</main>
        <script type="module" src="/cdn/alliance-directory.js"></script></body></html>`,
    }),
  );
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  await page.locator('value-chain table').waitFor();
};

const chain = `<value-chain src="/demo/directory.json" clusters="${clusters}" compare="micronarc minalogic" heading-level="2"></value-chain>`;

/** What has the focus, through shadow roots, as it is called. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name =
      element?.querySelector('.visually-hidden') ?? element?.closest('label')?.querySelector('span') ?? element;
    return (name?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

const press = async (...keys: readonly string[]): Promise<string> => {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
};

const tabTo = (wanted: RegExp): Promise<string> => tabWithin(30, page, wanted, focused);

describe('With the keyboard alone, under a strict policy', () => {
  it('a visitor opens a stage, finds who is alone in a strength, and reads who it is', async () => {
    await open(chain);
    await tabTo(/^Research$/);
    expect(await press('ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('Manufacturing');
    await press('Enter');
    await page.getByRole('rowheader', { name: 'surgical instruments' }).waitFor();
    expect(await press('ArrowRight')).toMatch(/^\d+ members: Manufacturing, Micronarc$/);
    expect(await press('ArrowRight', 'ArrowDown')).toMatch(/: precision mechanics, microTEC Südwest$/);
    for (let row = 0; row < 20 && !(await focused()).includes('surgical'); row++)
      await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^\d+ members: surgical instruments, microTEC Südwest$/);

    await press('Enter');
    await page.locator('#chosen').waitFor();
    expect(await focused()).toMatch(/^surgical instruments, microTEC Südwest \d+ members$/);
    expect(await press('Tab')).toBe('Close');
    const member = await press('Tab');
    await press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await focused()).toBe(member);
    await press('Escape');
    expect(await focused()).toBe(member);
    await press('Shift+Tab', 'Enter');
    await page.locator('#chosen').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/: surgical instruments, microTEC Südwest$/);
    expect(complaints).toEqual([]);
  });

  it('the table is one stop on the way to the comparison, where two clusters are chosen', async () => {
    await open(chain.replace(/ compare="[^"]*"/, ''));
    await tabTo(/^Save as CSV$/);
    expect(await press('Tab')).toBe('Research');
    expect(await press('Tab')).toBe('First cluster');
    await page.keyboard.type('Micronarc');
    expect(await press('Tab')).toBe('Second cluster');
    await page.keyboard.type('Minalogic');
    await page.locator('[part=score]').waitFor();
    await page.getByText(/^Micronarc and Minalogic: complementarity \d+ of 100$/).waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
  });

  it('a figure leads into the search that is on the page', async () => {
    await open(`<member-search src="/demo/directory.json"></member-search>${chain}`);
    await page.locator('.entry').first().waitFor();
    const figure = page.getByRole('button', { name: /members: Design, Minalogic$/ });
    const members = Number.parseInt(await figure.locator('.visually-hidden').innerText(), 10);
    await figure.press('Enter');
    await page.locator('.count', { hasText: new RegExp(`^\\s*${members} members`) }).waitFor();
    expect(await focused()).toMatch(new RegExp(`^${members} members`));
    expect(complaints).toEqual([]);
  });
});

/** The browser's own account of the page to assistive technology: role and name of everything inside the table. */
const heard = async (): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${String(role?.value)} ${String(name?.value ?? '')}`.trim());
};

describe('The table', () => {
  it.each([1280, 360, 280])('is one for those who listen, %i pixels wide, and axe finds nothing', async (width) => {
    await open(chain, width);
    const said = await heard();
    expect(said.filter((line) => line.startsWith('table '))).toHaveLength(1);
    expect(said.filter((line) => line.startsWith('columnheader '))).toHaveLength(7);
    expect(said.filter((line) => line.startsWith('rowheader '))).toHaveLength(9);
    expect(said).toContain('columnheader Minalogic');
    expect(said).toContain('rowheader Design');
    expect(said).toContain('cell 0');
    expect(said.some((line) => /^cell \d+ members: Design, Minalogic$/.test(line))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
