/** The built Storybook: which stories there are, and when one of them has been played. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { EngineBrowser } from './engines.js';
import { root } from './site.js';

interface Entry {
  readonly id: string;
  readonly type: string;
}

/** Builds Storybook into storybook-static/, as `npm run build-storybook` does. */
export const buildStorybook = async (): Promise<void> => {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)('npm', ['run', 'build-storybook'], { cwd: root, env, shell: process.platform === 'win32' });
};

/** The names of the stories in the built Storybook. */
export const storyIds = (): readonly string[] => {
  const index = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(index.entries).flatMap(({ id, type }) => (type === 'story' ? id : []));
};

/** Where a story is alone on a page. Storybook's own axe stays away: two cannot run at a time. */
const storyPath = (id: string): string => `/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;

/** Resolves to how the story has ended, once it has been played; run in the page. */
const storyPlayed = async (): Promise<string> => {
  const page = globalThis as unknown as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } };
  for (let tries = 0; tries < 1000; tries++) {
    const phase = page.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? '';
    if (['finished', 'errored', 'aborted'].includes(phase)) return phase;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return 'not played to its end';
};

/**
 * Opens a story and waits until it has been played.
 *
 * @param storybook where Storybook is served
 */
export const openStory = async (browser: EngineBrowser, storybook: string, id: string): Promise<void> => {
  await browser.openResizable(storybook + storyPath(id));
  const end = await browser.read(`(${String(storyPlayed)})()`);
  if (end !== 'finished') throw new Error(`The story ${id} is ${String(end)}.`);
};
