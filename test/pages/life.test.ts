import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { hasEngine, launchEngine, type EngineBrowser } from '../support/engines.js';

declare global {
  interface Window {
    /** Where a test keeps what should have gone. */
    kept: unknown[];
  }
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The elements with what each needs, and what is there once it shows its directory. */
const subjects = [
  { tag: 'member-search', attributes: {}, ready: '.entry' },
  { tag: 'cluster-card', attributes: { cluster: 'minalogic' }, ready: '[part=card]' },
  { tag: 'alliance-map', attributes: {}, ready: '[part=stage]' },
] as const;

const open = async (): Promise<{ page: Page; client: CDPSession; errors: string[] }> => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/life.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Life</title><link rel="icon" href="data:,">
        <script type="module" src="/cdn/alliance-directory.js"></script><main></main>`,
    }),
  );
  await page.goto(`${inject('site')}/life.html`);
  return { page, client: await context.newCDPSession(page), errors };
};

/** Objects of the element's class that are still in memory. */
const liveInstances = async (client: CDPSession, tag: string): Promise<number> => {
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const { result } = await client.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: count } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await client.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(count.value);
};

interface Cycles {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly ready: string;
  readonly times: number;
}

/** Puts the element into the page and takes it out again, each tenth one after it has shown its directory. */
const cycle = (page: Page, cycles: Cycles): Promise<void> =>
  page.evaluate(async ({ tag, attributes, ready, times }) => {
    const main = document.querySelector('main');
    for (let time = 0; time < times; time++) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ src: '/demo/directory.json', ...attributes }))
        element.setAttribute(name, value);
      main?.append(element);
      const isPatient = time % 10 === 0;
      while (isPatient && !element.shadowRoot?.querySelector(ready)) await new Promise((next) => setTimeout(next, 5));
      if (time % 3 === 0) await new Promise((next) => setTimeout(next));
      if (time % 7 === 0) main?.prepend(element);
      element.remove();
    }
    await new Promise((next) => setTimeout(next, 2500));
  }, cycles);

describe('An element that has left the page', () => {
  it.each(subjects)('leaves nothing behind after 200 visits: $tag', async (subject) => {
    const { page, client, errors } = await open();
    await page.waitForFunction((tag) => customElements.get(tag), subject.tag);
    await cycle(page, { ...subject, times: 200 });
    expect(await liveInstances(client, subject.tag)).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is counted when something does keep it', async () => {
    const { page, client } = await open();
    await page.waitForFunction(() => customElements.get('member-search'));
    await page.evaluate(() => {
      const element = document.createElement('member-search');
      document.body.append(element);
      element.remove();
      window.kept = [element];
    });
    expect(await liveInstances(client, 'member-search')).toBe(1);
    await page.context().close();
  });

  it('may come and go 200 times and works', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const element = document.createElement('member-search');
      element.setAttribute('src', '/demo/directory.json');
      document.body.append(element);
    });
    await page.locator('member-search .entry').first().waitFor();
    await page.evaluate(async () => {
      const element = document.querySelector('member-search');
      for (let time = 0; element && time < 200; time++) {
        element.remove();
        if (time % 5 === 0) await new Promise((next) => setTimeout(next));
        document.body.append(element);
      }
    });
    await page.locator('member-search input[type=search]').fill('grenoble');
    await expect.poll(() => page.locator('member-search .count').innerText()).toContain('grenoble');
    await page.context().close();
  });
});

/** Bytes of script objects in use, after the garbage is gone. */
const heapOf = async (client: CDPSession): Promise<number> => {
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
};

const ask = (page: Page, from: number, to: number): Promise<void> =>
  page.evaluate(
    async ([first, last]) => {
      const words = ['optique', 'laser', 'photonik', 'sensor', 'batterie', 'robot', 'grenoble', 'software', 'x'];
      const input = document.querySelector('member-search')?.shadowRoot?.querySelector('input');
      for (let at = first; input && at < last; at++) {
        input.value = `${words[at % words.length] ?? ''} ${String(at)}`.slice(0, 4 + (at % 9));
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await new Promise((next) => setTimeout(next, 4));
      }
      await new Promise((next) => setTimeout(next, 2500));
    },
    [from, to] as const,
  );

describe('A thousand questions', () => {
  it('take no more memory than two hundred, within a megabyte', async () => {
    const { page, client, errors } = await open();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<member-search src="/demo/directory.json"></member-search>');
    });
    await page.locator('member-search .entry').first().waitFor();
    await ask(page, 0, 200);
    const before = await heapOf(client);
    await ask(page, 200, 1000);
    const grown = (await heapOf(client)) - before;
    expect(grown).toBeLessThan(1_000_000);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Reads until the value is there, or gives the last one after some seconds. */
const eventually = async (
  engine: EngineBrowser,
  expression: string,
  isIt: (value: unknown) => boolean,
): Promise<unknown> => {
  let value: unknown;
  for (let tries = 0; tries < 100 && !isIt(value); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await engine.read(expression).catch(() => undefined);
  }
  return value;
};

const root = `document.querySelector('member-search').shadowRoot`;
const typing = (text: string): string =>
  `(() => { const input = ${root}.querySelector('input'); input.value = '${text}'; input.dispatchEvent(new InputEvent('input')); })()`;
const screen = `[${root}.querySelector('input').value, ${root}.querySelector('.count').textContent.trim()].join(': ')`;
const includes =
  (word: string) =>
  (value: unknown): boolean =>
    String(value).split(word).length > 2;

// headless Chromium keeps no pages to go back to
describe.each(['firefox', 'webkit'] as const)('A page that a visitor comes back to in %s', (name) => {
  it.runIf(hasEngine(name))('comes out of the browser’s memory, has kept the search, and goes on to work', async () => {
    const engine = await launchEngine(name);
    try {
      await engine.open(`${inject('site')}/demo/search.html`);
      await eventually(engine, `${root}.querySelector('.entry') !== null`, Boolean);
      await engine.read(typing('grenoble'));
      const before = await eventually(engine, screen, includes('grenoble'));
      await engine.read(`addEventListener('pageshow', ({ persisted }) => { window.kept = [persisted]; })`);
      await engine.open(`${inject('site')}/demo/csp.html`);
      await engine.read('history.back()').catch(() => undefined); // the page is gone before it can answer
      expect(await eventually(engine, 'window.kept', Boolean)).toEqual([true]);
      expect(await eventually(engine, screen, includes('grenoble'))).toBe(before);
      await engine.read(typing('dresden'));
      expect(await eventually(engine, screen, includes('dresden'))).toMatch(/^dresden: .*dresden/);
    } finally {
      await engine.close();
    }
  });
});

describe('A line that breaks', () => {
  it('while the page is shown takes nothing away; back, another try brings the newest copy', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<member-search src="/demo/directory.json"></member-search>');
    });
    await page.locator('member-search .entry').first().waitFor();
    const count = await page.locator('member-search .count').innerText();
    await page.context().setOffline(true);
    await page.evaluate(() => document.querySelector('member-search')?.refresh());
    const retry = page.locator('member-search [part=retry]');
    await retry.waitFor();
    expect(await page.locator('member-search .count').innerText()).toBe(count);
    await page.context().setOffline(false);
    await retry.click();
    await retry.waitFor({ state: 'detached' });
    expect(await page.locator('member-search .count').innerText()).toBe(count);
    await page.context().close();
  });
});
