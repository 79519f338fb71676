import type { Locator } from 'playwright';
import { missing, never, spoken, type GoldenState, type GoldenStates, waiting } from '../../support/golden-trees.js';

const planner = (attributes = '', src = spoken): string =>
  `<meeting-planner src="${src}" date="2026-12-03" slots="3" ${attributes}></meeting-planner>`;

const ready = '[part=run]';

const table =
  'participant;wishes;vetoes\nAlpenoptik;Vallée Photonique;Brabant Precisie\nBrabant Precisie;Alpenoptik;Who is this\n';

const readTable = async (element: Locator): Promise<void> => {
  await element.locator('.from-table summary').click();
  await element.locator('#table-text').fill(table);
  await element.locator('.from-table form button').click();
  await element.locator('.from-table [role=status] p').waitFor();
};

const plan = async (element: Locator): Promise<void> => {
  await element.locator(ready).click();
  await element.locator('.meeting, [part=unmet]').first().waitFor();
};

const after = (until: string, reach: (element: Locator) => Promise<void>, attributes = ''): GoldenState => ({
  markup: planner(attributes),
  until,
  ready,
  reach,
});

export const meetingPlannerStates: GoldenStates = {
  'on its way': { markup: planner('', never), until: waiting },
  'at first': { markup: planner(), until: ready },
  'with somebody edited': after('.chips .chip', async (element) => {
    await element.locator('#edit-0').click();
    await element.locator('#add-wishes').selectOption({ index: 1 });
    await element.locator('.choices button[type=submit]').first().click();
  }),
  'with a table read': after('.from-table [role=status] li', readTable),
  planned: after('.meeting', async (element) => {
    await readTable(element);
    await plan(element);
    await element.locator('[part=unmet] summary').click();
  }),
  'planned by participant': after('.sheet', async (element) => {
    await plan(element);
    await element.locator('[part=view] button').nth(1).click();
  }),
  'planned again': after('[part=changes]', async (element) => {
    await plan(element);
    await element.locator('.meeting input').first().check();
    await element.locator('#slots').fill('2');
    await element.locator('#slots').press('Tab');
    await element.locator(ready).click();
  }),
  'with one participant': { markup: planner('participants="alpenoptik"'), until: '[part=empty]' },
  'whose directory is missing': { markup: planner('', missing), until: '[role=alert]' },
};
