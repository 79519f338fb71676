// The tests that run in Node, without a server or a browser: what Stryker asks of each change that it makes to the core.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{core,state}/**/*.test.ts'] },
});
