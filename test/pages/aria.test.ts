/**
 * What assistive technology gets of each element, state by state and language by language, beside what it got before. A
 * changed line is either meant, and the file is renewed (`npx vitest run --project pages test/pages/aria.test.ts -u`), or a fault.
 */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { goldenPath, languages, reachState, toldTree, type GoldenStates } from '../support/golden-trees.js';
import { allianceMapStates } from './aria/alliance-map.js';
import { clusterCardStates } from './aria/cluster-card.js';
import { consortiumBuilderStates } from './aria/consortium-builder.js';
import { meetingPlannerStates } from './aria/meeting-planner.js';
import { memberSearchStates } from './aria/member-search.js';
import { needMatchStates } from './aria/need-match.js';
import { valueChainStates } from './aria/value-chain.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const statesOf: Readonly<Record<string, GoldenStates>> = {
  'member-search': memberSearchStates,
  'cluster-card': clusterCardStates,
  'alliance-map': allianceMapStates,
  'need-match': needMatchStates,
  'value-chain': valueChainStates,
  'consortium-builder': consortiumBuilderStates,
  'meeting-planner': meetingPlannerStates,
};

/** A fault that a change may bring in: what is taken from the element, and the words that are then missing or too many. */
interface Seed {
  readonly tag: string;
  readonly state: string;
  readonly part: string;
  readonly attribute: string;
  readonly lost?: string;
  readonly gained?: string;
}

const seeds: Readonly<Record<string, Seed>> = {
  'a button that has lost its name': {
    tag: 'member-search',
    state: 'with an open member',
    part: 'dialog button.icon',
    attribute: 'aria-label',
    lost: 'button "Fermer"',
  },
  'a German text that does not say that it is German': {
    tag: 'cluster-card',
    state: 'of a cluster with one language',
    part: '.description bdi',
    attribute: 'lang',
    lost: '# de: Optik zwischen Rhein und Arlberg.',
  },
  'a sign for the eye that is read out': {
    tag: 'cluster-card',
    state: 'of a dissolved cluster',
    part: 'header .mark',
    attribute: 'aria-hidden',
    gained: 'text: MR',
  },
  'a marker that has lost its name': {
    tag: 'alliance-map',
    state: 'at first',
    part: '[part="marker office"]',
    attribute: 'aria-label',
    lost: 'button "Alpenoptik, siège, Dornbirn, Autriche"',
  },
  'a heading at another level': {
    tag: 'need-match',
    state: 'answered in French',
    part: '.entry h3',
    attribute: 'aria-level',
    lost: 'heading "Lentilles de Grenoble" [level=4]',
  },
  'a pressed button that does not say so': {
    tag: 'value-chain',
    state: 'with a cell open',
    part: 'td.cell button[aria-pressed=true]',
    attribute: 'aria-pressed',
    lost: 'button "1 membre : Conception, Alpenoptik" [pressed]',
  },
  'two buttons that are called the same': {
    tag: 'consortium-builder',
    state: 'with a team',
    part: '[part=keep]',
    attribute: 'aria-label',
    lost: 'button "Garder Fotonica Breda"',
  },
  'a box that does not say what it is for': {
    tag: 'meeting-planner',
    state: 'planned',
    part: '.meeting input',
    attribute: 'aria-label',
    lost: 'checkbox "Confirmer le rendez-vous : Alpenoptik et Vallée Photonique"',
  },
};

const rows = Object.entries(statesOf).flatMap(([tag, states]) =>
  Object.entries(states).map(([name, state]) => ({ tag, name, state })),
);

describe.concurrent.each(rows)('$tag $name', ({ tag, name, state }) => {
  it.for(languages)('is told as before in %s', async (lang, { expect: expectHere }) => {
    const { page, element } = await reachState(browser, tag, state, lang);
    await expectHere(await toldTree(element)).toMatchFileSnapshot(`./__snapshots__/${goldenPath(tag, name, lang)}`);
    await page.close();
  });
});

describe('The net catches', () => {
  it.each(Object.entries(seeds))('%s', async (_, { tag, state, part, attribute, lost = '', gained }) => {
    const sought = statesOf[tag]?.[state];
    if (!sought) throw new Error(`${tag} has no state "${state}"`);
    const { page, element } = await reachState(browser, tag, sought, 'fr');
    const before = await toldTree(element);
    expect(before).toContain(lost);
    await element
      .locator(part)
      .first()
      .evaluate((node, name) => {
        node.removeAttribute(name);
      }, attribute);
    const after = await toldTree(element);
    if (gained === undefined) expect(after).not.toContain(lost);
    else expect([before, after].map((tree) => tree.includes(gained))).toEqual([false, true]);
    await page.close();
  });
});
