import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RunningServer } from './running-server.js';
import { serveStatic } from './static-server.js';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** The policy of a careful host, with which demo/csp.html is served: no inline script or style, no third party. */
export const strictPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

/**
 * Builds the scripts into cdn/, as `npm run build` does: in a process of its own, since the NODE_ENV that Vitest sets
 * would make it a development build.
 */
export async function buildScript(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)('npm', ['run', 'build:cdn'], { cwd: root, env, shell: process.platform === 'win32' });
}

/** Serves the repository with the built script, so the demo pages are what a webmaster's are. */
export function serveSite(): Promise<RunningServer> {
  const headers = (path: string): Record<string, string> =>
    path === '/demo/csp.html' ? { 'content-security-policy': strictPolicy } : {};
  return serveStatic({ root, headers });
}
