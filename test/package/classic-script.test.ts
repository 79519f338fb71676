import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';
import { everything, openHost, showsEverything } from '../support/host-page.js';

let browser: Browser;
let code: string;

beforeAll(async () => {
  browser = await launchChromium();
  code = readFileSync(`${root}cdn/alliance-directory.iife.js`, 'utf8');
});

afterAll(() => browser.close());

const source = '/cdn/alliance-directory.iife.js';

describe('The classic script', () => {
  it.each([
    ['with defer', `<script defer src="${source}"></script>${everything}`],
    ['with async', `<script async src="${source}"></script>${everything}`],
    ['before the elements', `<script src="${source}"></script>${everything}`],
    ['after the elements', `${everything}<script src="${source}"></script>`],
    ['with a version in its address', `<script defer src="${source}?ver=6.5"></script>${everything}`],
    ['twice', `<script defer src="${source}"></script><script defer src="${source}?again"></script>${everything}`],
    [
      'beside the module',
      `<script type="module" src="/cdn/alliance-directory.js"></script><script defer src="${source}"></script>${everything}`,
    ],
    ['inline', `<script data-base="/cdn/">INLINE</script>${everything}`],
  ])('shows everything when it is loaded %s', async (_how, body) => {
    const { page, said } = await openHost(
      browser,
      body.replace('INLINE', () => code),
    );
    await showsEverything(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it('asks for nothing but itself, the data and what the map draws', async () => {
    const { page, asked } = await openHost(browser, `<script defer src="${source}"></script>${everything}`);
    await showsEverything(page);
    const ours = asked.filter((path) => path.startsWith('/cdn/') && !path.startsWith('/cdn/assets/'));
    expect(ours).toEqual([source]);
    expect(asked.some((path) => path.startsWith('/cdn/assets/europe'))).toBe(true);
    await page.close();
  });

  it('shows everything when it is merged into a script that ends in a comment and begins with an open statement', async () => {
    const merged = `var first = function () { return 1 } // no semicolon, no line break${code}var last = 2`;
    const { page, said } = await openHost(
      browser,
      `<script defer data-base="/cdn" src="/cache/merged.js"></script>${everything}`,
      { replaced: { '/cache/merged.js': merged } },
    );
    await showsEverything(page);
    expect(await page.evaluate(() => Reflect.get(window, 'last') as unknown)).toBe(2);
    expect(said).toEqual([]);
    await page.close();
  });

  it('leaves everything to another version that is there already, and says so once', async () => {
    const older = code.replaceAll(packageJson.version, '0.0.9');
    const { page, said } = await openHost(
      browser,
      `<script defer src="/old/alliance-directory.js" data-base="/cdn/"></script><script defer src="${source}"></script>${everything}`,
      { replaced: { '/old/alliance-directory.js': older } },
    );
    await showsEverything(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`version 0.0.9, 0.0.9, 0.0.9 is on this page already`);
    await page.close();
  });

  it('is ASCII, since a server that names no encoding leaves it to the page', () => {
    expect(/[^\0-\x7f]/.test(code)).toBe(false);
  });

  it('adds no name to the page', async () => {
    const names = `Object.getOwnPropertyNames(window).filter((name) => !/^(event|lit|reactive)/.test(name)).length`;
    const { page } = await openHost(browser, '');
    const before = await page.evaluate<number>(names);
    await page.addScriptTag({ url: source });
    expect(await page.evaluate<number>(names)).toBe(before);
    await page.close();
  });

  it('is whole on its own lines: a break and a semicolon before it, a semicolon and a break after it', () => {
    expect(code.slice(0, 2)).toBe('\n;');
    expect(code.slice(-2)).toBe(';\n');
  });
});
