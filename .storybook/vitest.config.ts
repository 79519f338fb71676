import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from '../scripts/browser.mjs';
import viteConfig from './vite.config.js';

/**
 * Every story as a test: it renders, its play function passes, axe finds nothing. Apart from the other tests, so
 * that these need neither a browser nor Storybook to start.
 */
export default mergeConfig(
  viteConfig,
  defineConfig({
    root: fileURLToPath(new URL('..', import.meta.url)),
    plugins: [storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) })],
    test: {
      name: 'stories',
      // as for the other tests: a machine of CI may be too busy once, and twice seldom
      retry: process.env['CI'] ? 1 : 0,
      // a map draws outlines, and two processors may be shared
      testTimeout: 30_000,
      // the stories of faults bring about what the elements then tell the webmaster
      onConsoleLog: (line) => !line.startsWith('alliance-directory:') && !line.startsWith('Lit is in dev mode'),
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1280, height: 800 },
        provider: playwright({ launchOptions: { executablePath: await findChromium(), args: chromiumArgs } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }),
);
