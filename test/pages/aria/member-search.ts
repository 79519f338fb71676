import { missing, never, spoken, type GoldenStates, waiting } from '../../support/golden-trees.js';

const markup = '<member-search src="/demo/directory.json" limit="2" cluster="mont-blanc-industries"></member-search>';
const small = `<member-search src="${spoken}"></member-search>`;
const ready = '.entry';

export const memberSearchStates: GoldenStates = {
  'on its way': { markup: `<member-search src="${never}"></member-search>`, until: waiting },
  'at first': { markup, until: ready },
  'with suggestions': {
    markup: small,
    until: '.suggestions button',
    ready,
    reach: (search) => search.locator('input[type=search]').pressSequentially('opti'),
  },
  'with a typo': {
    markup,
    until: '.suggestions button',
    ready,
    reach: (search) => search.locator('input[type=search]').fill('decoltage'),
  },
  'without a result': {
    markup,
    until: '[part=empty]',
    ready,
    reach: (search) => search.locator('input[type=search]').fill('xyzzyxyzzy'),
  },
  'with reasons': {
    markup: small,
    until: '.why',
    ready,
    reach: (search) => search.locator('input[type=search]').fill('beschichtungsanlage'),
  },
  filtered: { markup, until: '.chip', ready, reach: (search) => search.locator('fieldset input').first().check() },
  'as cards': {
    markup: `<member-search src="${spoken}" facets="cluster country" view="cards"></member-search>`,
    until: ready,
  },
  'with an open member': {
    markup,
    until: 'dialog[open] .sheet',
    ready,
    reach: (search) => search.locator('.entry h3 button').first().click(),
  },
  'with a member that offers': {
    markup: small,
    until: 'dialog[open] .sheet',
    ready,
    reach: (search) => search.getByRole('button', { name: 'Lentilles de Grenoble' }).click(),
  },
  'of several files, one missing': {
    markup: '<member-search src="/demo/federated.json" limit="1" facets="cluster"></member-search>',
    until: '.fault.feeds',
    ready,
  },
  'whose directory is missing': { markup: `<member-search src="${missing}"></member-search>`, until: '[role=alert]' },
};
