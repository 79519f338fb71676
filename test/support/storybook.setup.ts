import type { TestProject } from 'vitest/node';
import { serveSite } from './site.js';
import { buildStorybook } from './storybook.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Storybook is served, without a final slash: `inject('storybook')`. axe is on the same origin. */
    storybook: string;
  }
}

/** Builds Storybook and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildStorybook();
  const { url, close } = await serveSite();
  project.provide('storybook', `${url}/storybook-static`);
  return close;
}
