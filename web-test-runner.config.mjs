import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { runnerImport } from 'vite';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';
import { engineEnvironment, findEngine, startWebKit } from './scripts/engines.mjs';
import { countsReporter } from './scripts/test-counts.mjs';

const { TEST_COUNTS, ENGINE = 'chromium' } = process.env;

/** One engine in each run: they differ in how many files they bear at a time. */
const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: chromiumArgs } }),
  firefox: async () => {
    const { default: puppeteer } = await import('puppeteer-core');
    const env = engineEnvironment();
    const launchOptions = { browser: 'firefox', executablePath: findEngine('firefox'), headless: true, env };
    return chromeLauncher({ puppeteer, launchOptions });
  },
  webkit: async () => {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    const { options } = await startWebKit();
    return webdriverLauncher({ automationProtocol: 'webdriver', ...options });
  },
};

// Written in TypeScript, which plain Node does not read.
const { module } = await runnerImport('./test/support/fault-server.ts');
const faultServer = await module.startFaultServer();

/** What Lit says of itself, and the hints to webmasters that the fault tests provoke. */
const expectedLog = /^(Lit is in dev mode|alliance-directory: )/;

export default {
  files: ['test/elements/**/*.test.ts'],
  browsers: [await launchers[ENGINE]()],
  nodeResolve: true,
  // elsewhere only the page in front draws, and gets the keys
  concurrency: ENGINE === 'chromium' ? 2 : 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script>window.faultServer = { origin: '${faultServer.origin}' };</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !expectedLog.test(String(args[0])),
  reporters: [defaultReporter(), ...(TEST_COUNTS ? [countsReporter(TEST_COUNTS)] : [])],
  coverageConfig: { include: ['src/**'], reporters: ['text-summary', 'lcov'] },
  plugins: [
    // esnext: anything older would drop `with { type: 'json' }`
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    a11ySnapshotPlugin(),
    { name: 'fault-server', serverStop: () => faultServer.close() },
  ],
};
