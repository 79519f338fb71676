import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { root } from './site.js';
import { serveStatic } from './static-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Storybook is served, without a final slash: `inject('storybook')`. */
    storybook: string;
  }
}

/** Builds Storybook as `npm run build-storybook` does, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)('npm', ['run', 'build-storybook'], { cwd: root, env, shell: process.platform === 'win32' });
  const { url, close } = await serveStatic({ root: `${root}storybook-static` });
  project.provide('storybook', url);
  return close;
}
