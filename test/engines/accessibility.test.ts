/** axe on every demo page in Firefox and WebKit, as test/pages/accessibility.test.ts has it in Chromium. */
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { defects, defectsOfNeeds, seeded, type Defect } from '../support/defects.js';
import { demoPageReady, demoPaths, embedPath } from '../support/demo-pages.js';
import { findingsUnder } from '../support/engine-looks.js';
import { roundsOf } from '../support/engine-rounds.js';
import type { EngineSession } from '../support/engine-session.js';
import type { EngineBrowser } from '../support/engines.js';

/** The page of an iframe is a part of the page around it, which has the heading and the landmarks. */
const partOf = (path: string): string | undefined => (path === embedPath ? 'body' : undefined);

describe.each(roundsOf(['firefox', 'webkit'], demoPaths.length, 'demo pages'))('%s', (_title, round) => {
  const { isHere, looks, forcedColors } = round;
  let session: EngineSession;

  beforeAll(async () => {
    if (isHere) session = await round.open();
  });

  afterAll(() => (isHere ? session.close() : undefined));

  /** Opens the page and waits until everything on it is there. */
  const show = async (browser: EngineBrowser, path: string): Promise<void> => {
    await browser.openResizable(inject('site') + path);
    const isReady = async (): Promise<void> => {
      if ((await browser.read(`(${String(demoPageReady)})()`)) !== true) throw new Error('The page is not all there.');
    };
    await vi.waitFor(isReady, { timeout: 30_000, interval: 100 });
  };

  /** What is found on the demo page of the search with a defect in it. */
  const findingsWith = (defect: Defect[1]): Promise<readonly string[]> =>
    session.during(async (browser) => {
      await show(browser, '/demo/search.html');
      await browser.read(seeded(defect));
      return findingsUnder(looks, browser);
    });

  const patience = 120_000; // six looks at a long page

  it.skipIf(!isHere).each(demoPaths)(
    '%s has no finding',
    async (path) => {
      const findings = await session.during(async (browser) => {
        await show(browser, path);
        return findingsUnder(looks, browser, partOf(path));
      });
      expect(findings).toEqual([]);
    },
    patience,
  );

  it.skipIf(!isHere).each(defects)(
    'the net catches %s',
    async (_defect, seed, rule) => {
      const found = (await findingsWith(seed)).filter((finding) => finding.startsWith(rule));
      // the system's own colours are never faint
      const isMended = forcedColors && rule === 'color-contrast';
      expect(found.length > 0).toBe(!isMended);
    },
    patience,
  );

  it.skipIf(!isHere || forcedColors).each(defectsOfNeeds)(
    'the net catches, %s and nowhere else, %s',
    async (need, _defect, seed, finding) => {
      const found = await findingsWith(seed);
      expect(found).toContainEqual(expect.stringContaining(finding));
      expect(found.filter((text) => !text.endsWith(` (${need})`))).toEqual([]);
    },
    patience,
  );
});
