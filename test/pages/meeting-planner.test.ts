import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { tabWithin, type FocusName } from '../support/keyboard.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** What has the focus, through shadow roots, as its id, its part or its text. */
const focused: FocusName = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const text = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return (element?.id ?? '') || (element?.getAttribute('part') ?? '') || text.replace(/\s+/g, ' ').trim();
  });

const tabTo = (page: Page, wanted: RegExp): Promise<string> => tabWithin(80, page, wanted, focused);

describe('With the keyboard alone, in a page with a strict content security policy', () => {
  it('an organiser enters a wish and a veto, plans the day, confirms a meeting and plans again', async () => {
    const visited = await visit(browser, '/demo/csp.html');
    const { page } = visited;
    await page.evaluate(() => {
      const element = document.createElement('meeting-planner');
      element.setAttribute('src', 'directory.json');
      element.setAttribute('date', '2026-12-03');
      document.body.prepend(element);
    });
    const planner = page.locator('meeting-planner');
    await planner.locator('[part=run]').waitFor();

    await tabTo(page, /^edit-0$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^add-wishes$/);
    await page.keyboard.type('Polymeris');
    await tabTo(page, /^Add$/);
    await page.keyboard.press('Enter');
    await planner.locator('.chip', { hasText: 'Polymeris' }).waitFor();
    await tabTo(page, /^add-vetoes$/);
    await page.keyboard.type('OPTICS Valley');
    await tabTo(page, /^Add$/);
    await page.keyboard.press('Enter');
    await planner.locator('.chip', { hasText: 'OPTICS Valley' }).waitFor();

    await tabTo(page, /^run$/);
    await page.keyboard.press('Enter');
    await planner.locator('.meeting').first().waitFor();
    expect(await planner.locator('.result').textContent()).toContain('1 of 1 wishes met');
    expect(await focused(page)).toBe('run');

    await tabTo(page, /^Confirm the meeting of /);
    await page.keyboard.press('Space');
    expect(await planner.locator('.meeting input').first().isChecked()).toBe(true);
    for (let stops = 0; stops < 40 && (await focused(page)) !== 'run'; stops++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await planner.locator('[part=changes]').waitFor();
    expect(await planner.locator('.meeting .why').first().textContent()).toContain('confirmed');
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('no wish and no name leaves the page while a table is read and the day is planned', async () => {
    const visited = await visit(browser, '/demo/csp.html');
    const { page } = visited;
    await page.evaluate(() => {
      const element = document.createElement('meeting-planner');
      element.setAttribute('src', 'directory.json');
      document.body.prepend(element);
    });
    const planner = page.locator('meeting-planner');
    await planner.locator('.from-table summary').click();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await planner.locator('#table-text').fill('participant;wishes\nSecretive Ltd;Minalogic\n');
    await planner.locator('.from-table form button').click();
    await planner.locator('.from-table [role=status]', { hasText: '1 participant read' }).waitFor();
    await planner.locator('[part=run]').click();
    await planner.locator('.meeting', { hasText: 'Secretive Ltd' }).first().waitFor();
    expect(requests.filter((request) => /secretive/i.test(decodeURIComponent(request)))).toEqual([]);
    expect(requests.every((request) => new URL(request.split(' ', 1)[0] ?? '').pathname.endsWith('.js'))).toBe(true);
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });
});
