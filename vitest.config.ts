import { defineConfig } from 'vitest/config';

/** A machine of CI may be too busy for a browser once, and twice seldom; elsewhere nothing is tried again. */
const retry = process.env['CI'] ? 1 : 0;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          retry,
          include: ['test/{core,data,i18n,integrations,state,scripts}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        test: {
          name: 'cli',
          retry,
          include: ['test/cli/**/*.test.ts'],
          globalSetup: 'test/support/cli.setup.ts',
          // each test starts a process or several
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          retry,
          include: ['test/contract/**/*.test.ts'],
          globalSetup: 'test/support/groonga/groonga.setup.ts',
          // a search engine at the other end of a connection
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'package',
          retry,
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/support/site.setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engines',
          retry,
          include: ['test/engines/**/*.test.ts'],
          globalSetup: 'test/support/site.setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'every-story',
          include: ['test/stories/**/*.test.ts'],
          globalSetup: 'test/support/storybook.setup.ts',
          // a large story is looked at six times, in an engine that may be slow
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'looks',
          retry,
          include: ['test/looks/**/*.test.ts'],
          globalSetup: 'test/support/storybook.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          retry,
          include: ['test/pages/**/*.test.ts'],
          // a visit is told in its own time, two seconds a step: too long for each change, and for a busy machine
          exclude: process.env['ALL_LANGUAGES'] ? [] : ['test/pages/announcements.test.ts'],
          globalSetup: 'test/support/site.setup.ts',
          // one browser at a time; a page is slower than a function
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
