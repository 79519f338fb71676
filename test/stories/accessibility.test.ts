/**
 * axe on every story, played, under every need, in three engines: what it finds and what it cannot decide. The whole
 * matrix is longer than a gate: `npm run test:stories`.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findingsUnder } from '../support/engine-looks.js';
import { roundsOf } from '../support/engine-rounds.js';
import type { EngineSession } from '../support/engine-session.js';
import { engineNames } from '../support/engines.js';
import { openStory, storyIds } from '../support/storybook.js';

const { ENGINE } = process.env;
const engines = engineNames.filter((name) => ENGINE === undefined || name === ENGINE);
const stories = storyIds();

describe.each(roundsOf(engines, stories.length, 'stories'))('%s', (_title, { isHere, looks, open }) => {
  let session: EngineSession;

  beforeAll(async () => {
    if (isHere) session = await open();
  });

  afterAll(() => (isHere ? session.close() : undefined));

  it.skipIf(!isHere).each(stories)('%s has no finding', async (id) => {
    const findings = await session.during(async (browser) => {
      await openStory(browser, inject('storybook'), id);
      return findingsUnder(looks, browser, '#storybook-root');
    });
    expect(findings).toEqual([]);
  });
});
