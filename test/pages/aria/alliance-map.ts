import type { Locator } from 'playwright';
import { missing, never, spoken, type GoldenState, type GoldenStates, waiting } from '../../support/golden-trees.js';

const map = (attributes = '', src = spoken): string => `<alliance-map src="${src}" ${attributes}></alliance-map>`;

/** The ties and the centre come after the first picture. */
const ready = '[part="marker gravity"]';

const press = (part: string) => (element: Locator) =>
  element
    .locator(`[part="marker ${part}"]`)
    .first()
    // pressed as a keyboard does it: other markers may lie above
    .press('Enter');

const withCallout = (part: string, attributes = ''): GoldenState => ({
  markup: map(attributes),
  until: '[part=callout] h3',
  ready,
  reach: press(part),
});

const asList = (attributes = ''): GoldenState => ({
  markup: map(attributes),
  until: '[part=list] tbody tr button',
  ready,
  reach: (element) => element.locator('[part=list-button]').click(),
});

export const allianceMapStates: GoldenStates = {
  'on its way': { markup: map('', never), until: waiting },
  'at first': { markup: map(), until: ready },
  'with a cluster open': withCallout('office'),
  'with a group open': {
    markup: map('country="FR" competence="coating"'),
    until: '[part=callout] li',
    ready: '[part="marker group"]',
    reach: press('group'),
  },
  'with a member open': withCallout('member', 'competence="sensors"'),
  'with a tie open': withCallout('relation'),
  'with the centre open': withCallout('gravity'),
  'as a list': asList(),
  'as a list in a narrow scope': asList('competence="sensors" layers="offices members gravity countries"'),
  'filtered by a cluster': {
    markup: map(),
    until: ready,
    ready,
    reach: async (element) => {
      await press('office')(element);
      await element.locator('[part=callout] .cluster button').click();
      await element.locator('[part=callout]').waitFor({ state: 'detached' });
    },
  },
  'whose directory is missing': { markup: map('', missing), until: '[role=alert]' },
};
