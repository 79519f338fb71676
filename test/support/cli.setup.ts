import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { root } from './site.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built tool's script: `inject('cli')`. */
    cli: string;
  }
}

/**
 * Builds the tool once for all its tests, beside node_modules so that it finds its packages, and in a process of its
 * own, since the NODE_ENV that Vitest sets would make it a development build.
 */
export default async function setup(project: TestProject): Promise<void> {
  const folder = `${root}node_modules/.cache/cli-test`;
  const vite = `${root}node_modules/vite/bin/vite.js`;
  const command = [vite, 'build', '--config', 'vite.cli.config.ts', '--outDir', folder, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, command, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  project.provide('cli', `${folder}/alliance-directory.js`);
}
