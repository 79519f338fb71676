/** One way to open pages in three engines, each behind the driver that it has. */
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { findEngine, startWebKit } from '../../scripts/engines.mjs';
import { launchChromium } from './chromium.js';

export interface EngineBrowser {
  open(url: string): Promise<void>;
  /** The value of an expression in the page, as JSON brings it over. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const inChromium = async (): Promise<EngineBrowser> => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};

const inFirefox = async (): Promise<EngineBrowser> => {
  const executablePath = findEngine('firefox');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};

const inWebKit = async (): Promise<EngineBrowser> => {
  const { options, stop } = await startWebKit();
  const browser = await remote(options);
  return {
    open: async (url) => {
      await browser.url(url);
    },
    read: (expression) => browser.execute(`return ${expression}`),
    close: async () => {
      await browser.deleteSession();
      stop();
    },
  };
};

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

const launchers: Readonly<Record<EngineName, () => Promise<EngineBrowser>>> = {
  chromium: inChromium,
  firefox: inFirefox,
  webkit: inWebKit,
};

/** Whether the engine is on this machine, or could be put there; else it is said that it is skipped. */
export const hasEngine = (name: EngineName): boolean => name === 'chromium' || findEngine(name) !== undefined;

export const launchEngine = (name: EngineName): Promise<EngineBrowser> => launchers[name]();
