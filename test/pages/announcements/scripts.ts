import type { Locator } from 'playwright';
import { missing, spoken } from '../../support/golden-trees.js';
import { typeLetters, type Script } from '../../support/live-transcript.js';

/** A visit, told step by step. */
export interface ScriptedVisit {
  readonly tag: string;
  readonly markup: string;
  /** What is there before the first step. */
  readonly ready: string;
  readonly script: Script;
  /** What may be told or not, since it depends on how fast the page is. */
  readonly unsure?: RegExp;
}

const button = (element: Locator, selector: string): Promise<void> => element.locator(selector).first().press('Enter');

const memberSearch: ScriptedVisit = {
  tag: 'member-search',
  markup: `<member-search src="${spoken}" limit="2"></member-search>`,
  ready: '.entry',
  script: {
    'types a word letter by letter': (element) => typeLetters(element.locator('input[type=search]'), 'optik'),
    'types what nobody has': (element) => element.locator('input[type=search]').fill('xyzzyxyzzy'),
    'empties the box': (element) => element.locator('input[type=search]').fill(''),
    'filters by a cluster': (element) => element.locator('fieldset input').first().check(),
    'resets the filters': (element) => button(element, '.chips li:last-child button'),
    'shows more': (element) => button(element, '[part=more]'),
    'opens a member and comes back': async (element, page) => {
      await button(element, '.entry h3 button');
      await element.locator('dialog[open] .sheet').waitFor();
      await page.keyboard.press('Escape');
    },
  },
};

const allianceMap: ScriptedVisit = {
  tag: 'alliance-map',
  markup: `<alliance-map src="${spoken}"></alliance-map>`,
  ready: '[part="marker gravity"]',
  script: {
    'zooms in twice': async (element) => {
      await button(element, '.stack button');
      await button(element, '.stack button');
    },
    'shows everything': (element) => button(element, '.stack button:nth-child(3)'),
    'opens a cluster': (element) => button(element, '[part="marker office"]'),
    'shows its members only': (element) => button(element, '[part=callout] .cluster button'),
    'asks for what is near, in vain': (element) => button(element, '.stack button:nth-child(4)'),
  },
};

const needMatch: ScriptedVisit = {
  tag: 'need-match',
  markup: `<need-match src="${spoken}"></need-match>`,
  ready: 'textarea',
  script: {
    'writes a need': (element) => typeLetters(element.locator('textarea'), 'couches optiques'),
    'takes a guess out': (element) => button(element, '.answer .chip'),
    'writes what nobody answers': (element) => element.locator('textarea').fill('xyzzyxyzzy'),
    'opens a published need': async (element) => {
      await button(element, '.published-button');
      await button(element, '.published li button');
    },
  },
};

const valueChain: ScriptedVisit = {
  tag: 'value-chain',
  markup: `<value-chain src="${spoken}"></value-chain>`,
  ready: 'tbody tr',
  script: {
    'opens a cell': (element) => button(element, 'td.cell button'),
    'chooses a cluster': (element) => element.locator('.pickers select').first().selectOption('alpenoptik'),
    'chooses another one': (element) => element.locator('.pickers select').nth(1).selectOption('vallee-photonique'),
  },
};

const consortiumBuilder: ScriptedVisit = {
  tag: 'consortium-builder',
  markup: `<consortium-builder src="${spoken}"></consortium-builder>`,
  ready: '.picker',
  script: {
    'looks for what is not there': (element) => typeLetters(element.locator('#bricks-input'), 'xyzzy'),
    'chooses two competences': async (element) => {
      for (const word of ['sensor', 'coating']) {
        await element.locator('#bricks-input').fill(word);
        await element.locator('#bricks-input').press('Enter');
      }
    },
    'takes one away': (element) => button(element, '[part=chip]'),
    'asks for too many countries': async (element) => {
      await button(element, '.conditions summary');
      await element.locator('#countries').fill('9');
    },
    'asks for two': (element) => element.locator('#countries').fill('2'),
    'gives a seat to somebody else': async (element) => {
      await button(element, '.alternatives summary');
      await button(element, '[part=swap]');
    },
    'asks for one more country': (element) => button(element, '.one-more button'),
  },
};

const meetingPlanner: ScriptedVisit = {
  tag: 'meeting-planner',
  markup: `<meeting-planner src="${spoken}" date="2026-12-03" slots="3"></meeting-planner>`,
  ready: '[part=run]',
  script: {
    'reads a table of wishes': async (element) => {
      await button(element, '.from-table summary');
      await element
        .locator('#table-text')
        .fill('participant;wishes\nAlpenoptik;Vallée Photonique\nAlpenoptik;Who is this\n');
      await button(element, '.from-table form button');
    },
    'plans the day': (element) => button(element, '[part=run]'),
    'confirms everything and plans again': async (element) => {
      await button(element, '.actions > .plain');
      await button(element, '[part=run]');
    },
    'leaves one round only': async (element) => {
      await element.locator('#slots').fill('1');
      await element.locator('#slots').press('Tab');
      await button(element, '[part=run]');
    },
  },
};

/** The demonstration's manifest names a file that is missing. */
const severalFiles: ScriptedVisit = {
  tag: 'member-search',
  markup: '<member-search src="/demo/federated.json"></member-search>',
  ready: '.fault.feeds',
  script: { waits: () => Promise.resolve() },
  unsure: /^ +\d+ \p{L}+\n/gmu, // how many members there are is told again where files come late
};

const missingDirectory: ScriptedVisit = {
  tag: 'member-search',
  markup: `<member-search src="${missing}"></member-search>`,
  ready: '[role=alert]',
  script: {
    waits: () => Promise.resolve(),
    'tries again': (element) => button(element, '[part=retry]'),
  },
};

export const scriptedVisits: Readonly<Record<string, ScriptedVisit>> = {
  'member-search': memberSearch,
  'alliance-map': allianceMap,
  'need-match': needMatch,
  'value-chain': valueChain,
  'consortium-builder': consortiumBuilder,
  'meeting-planner': meetingPlanner,
  'several files, one missing': severalFiles,
  'a directory that is missing': missingDirectory,
};
