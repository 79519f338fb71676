import type { TestProject } from 'vitest/node';
import { buildScript, serveSite } from './site.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a final slash: `inject('site')`. */
    site: string;
  }
}

/** Builds the script and serves the site once for all page tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildScript();
  const { url, close } = await serveSite();
  project.provide('site', url);
  return close;
}
