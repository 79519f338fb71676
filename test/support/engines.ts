/** One way to open pages in three engines, each behind the driver that it has. */
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { engineEnvironment, findEngine, startWebKit } from '../../scripts/engines.mjs';
import { launchChromium } from './chromium.js';

export interface EngineOptions {
  /** As in the system's mode of high contrast. WebKitGTK has no such mode. */
  readonly forcedColors?: boolean;
}

export interface EngineBrowser {
  open(url: string): Promise<void>;
  /** Opens a page that can be resized. */
  openResizable(url: string): Promise<void>;
  /** Makes the open page so many CSS pixels wide. */
  resize(width: number): Promise<void>;
  /** The value of an expression in the page, as JSON brings it over. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** What a page that can be resized begins with. */
const width = 1280;
const height = 900;

const inChromium = async ({ forcedColors = false }: EngineOptions): Promise<EngineBrowser> => {
  const browser = await launchChromium();
  const page = await browser.newPage({ forcedColors: forcedColors ? 'active' : 'none' });
  const open = async (url: string): Promise<void> => {
    await page.goto(url);
  };
  return {
    open,
    openResizable: async (url) => {
      await page.setViewportSize({ width, height });
      await open(url);
    },
    resize: (pixels) => page.setViewportSize({ width: pixels, height }),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};

/** Firefox's own setting for the colours of pages: always those of the system. */
const forceColors = { 'browser.display.document_color_use': 2 };

const inFirefox = async ({ forcedColors = false }: EngineOptions): Promise<EngineBrowser> => {
  const executablePath = findEngine('firefox');
  const extraPrefsFirefox = forcedColors ? forceColors : {};
  const env = engineEnvironment();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox,
    env,
  });
  const page = await browser.newPage();
  const open = async (url: string): Promise<void> => {
    await page.goto(url);
  };
  return {
    open,
    openResizable: async (url) => {
      await page.setViewport({ width, height });
      await open(url);
    },
    resize: (pixels) => page.setViewport({ width: pixels, height }),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};

const inWebKit = async (): Promise<EngineBrowser> => {
  const { options, stop } = await startWebKit();
  // a browser that is lost does not come back: it is said at once
  const browser = await remote({ ...options, connectionRetryCount: 0 });
  return {
    open: async (url) => {
      await browser.url(url);
    },
    // its window is never narrower than 447 px, but a frame in it is
    openResizable: async (url) => {
      const size = `width="${String(width)}" height="${String(height)}"`;
      await browser.url(`data:text/html,<iframe ${size} src="${encodeURIComponent(url)}"></iframe>`);
      await browser.switchFrame(browser.$('iframe'));
    },
    resize: async (pixels) => {
      await browser.switchFrame(null);
      await browser.execute((wide) => {
        document.querySelector('iframe')?.setAttribute('width', String(wide));
      }, pixels);
      await browser.switchFrame(browser.$('iframe'));
    },
    read: (expression) => browser.execute(`return ${expression}`),
    close: async () => {
      // where the browser is lost, nobody answers
      await Promise.race([browser.deleteSession().catch(() => undefined), wait(3000)]);
      stop();
    },
  };
};

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

const launchers: Readonly<Record<EngineName, (options: EngineOptions) => Promise<EngineBrowser>>> = {
  chromium: inChromium,
  firefox: inFirefox,
  webkit: inWebKit,
};

/** Whether the engine is on this machine, or could be put there; else it is said that it is skipped. */
export const hasEngine = (name: EngineName): boolean => name === 'chromium' || findEngine(name) !== undefined;

/** Whether the engine can show pages in forced colours. */
export const forcesColors = (name: EngineName): boolean => name !== 'webkit';

export const launchEngine = (name: EngineName, options: EngineOptions = {}): Promise<EngineBrowser> =>
  launchers[name](options);
