/** What a screen reader is told during a visit: every text that comes into a live region, in order. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { languages, openInLanguage, spoken } from '../support/golden-trees.js';
import { listen, pause, told, transcript } from '../support/live-transcript.js';
import { leave, visit, type Visit } from '../support/visits.js';
import { scriptedVisits, type ScriptedVisit } from './announcements/scripts.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const opened = async (path: string): Promise<Visit> => {
  const visited = await visit(browser, path, {}, listen);
  await visited.page.locator('.entry').first().waitFor();
  return visited;
};

describe('A screen reader is told', () => {
  it('the number of results once after the typing, not at every letter', async () => {
    const visited = await opened('/demo/search.html');
    const { page } = visited;
    await page.keyboard.press('/');
    await page.keyboard.type('mecatronqiue', { delay: 40 });
    await page.waitForTimeout(pause);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('zzzzzz', { delay: 40 });
    await page.waitForTimeout(pause);
    expect(await told(page)).toMatchInlineSnapshot(`
      [
        "15 members for “mecatronqiue”",
        "0 members for “zzzzzz”",
      ]
    `);
    await leave(visited);
  });

  it('what a filter does, and what taking it away does', async () => {
    const visited = await opened('/demo/search.html');
    const { page } = visited;
    await page.getByRole('checkbox', { name: /^Germany/ }).check();
    await page.waitForTimeout(pause);
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await page.waitForTimeout(pause);
    expect(await told(page)).toMatchInlineSnapshot(`
      [
        "3 members",
        "50 members",
      ]
    `);
    await leave(visited);
  });

  it('where the map has gone, once it rests', async () => {
    const visited = await opened('/demo/index.html');
    const { page } = visited;
    await page.locator('alliance-map').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(pause);
    expect(await told(page)).toMatchInlineSnapshot(`
      [
        "402 members in view",
      ]
    `);
    await leave(visited);
  });
});

/** @param sabotage a script that brings a fault into the page before anything else runs */
const transcriptOf = async (
  { tag, markup, ready, script, unsure }: ScriptedVisit,
  lang: string,
  sabotage = '',
): Promise<string> => {
  const page = await openInLanguage(browser, markup, lang, sabotage + listen);
  const element = page.locator(tag);
  await element.locator(ready).first().waitFor({ state: 'attached' });
  const text = await transcript(page, element, script);
  await page.close();
  return unsure ? text.replace(unsure, '') : text;
};

const goldenOf = (name: string, lang: string): string =>
  `./__snapshots__/announcements/${name.replaceAll(',', '').replaceAll(' ', '-')}.${lang}.txt`;

describe.concurrent.each(Object.entries(scriptedVisits))('A visit of %s', (name, visited) => {
  it.for(languages)('is told as before in %s', async (lang, { expect: expectHere }) => {
    await expectHere(await transcriptOf(visited, lang)).toMatchFileSnapshot(goldenOf(name, lang));
  });
});

describe('The net of announcements', () => {
  const visited: ScriptedVisit = {
    tag: 'member-search',
    markup: `<member-search src="${spoken}"></member-search>`,
    ready: '.entry',
    script: {
      'types a word letter by letter': (element) =>
        element.locator('input[type=search]').pressSequentially('optik', { delay: 200 }),
    },
  };

  it('hears a count after the typing', async () => {
    expect(await transcriptOf(visited, 'en')).toBe('types a word letter by letter:\n  6 members for “optik”\n');
  });

  it('catches a count that is told to nobody', async () => {
    const silent = `const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        const hush = () => root.querySelectorAll('[role=status]').forEach((region) => region.removeAttribute('role'));
        new MutationObserver(hush).observe(root, { childList: true, subtree: true });
        return root;
      };`;
    expect(await transcriptOf(visited, 'en', silent)).toBe('types a word letter by letter:\n');
  });

  it('catches a count that is told at every letter', async () => {
    // the pause before an announcement is gone; how long a file may take stays
    const hasty = `const later = setTimeout;
      setTimeout = (act, delay, ...rest) => later(act, delay > 3000 ? delay : Math.min(delay, 20), ...rest);`;
    const lines = (await transcriptOf(visited, 'en', hasty)).split('\n');
    expect(lines.length).toBeGreaterThan(4);
  });
});
