import type { Locator } from 'playwright';
import { missing, never, spoken, type GoldenState, type GoldenStates, waiting } from '../../support/golden-trees.js';

const builder = (attributes = '', src = spoken): string =>
  `<consortium-builder src="${src}" ${attributes}></consortium-builder>`;

const ready = '.picker';
const answered = '.answer:not([aria-busy])';

const calling = (attributes: string, reach?: (element: Locator) => Promise<void>): GoldenState => ({
  markup: builder(attributes),
  until: answered,
  ready: answered,
  ...(reach && { reach }),
});

const bricks = 'bricks="coating turning sensors"';

export const consortiumBuilderStates: GoldenStates = {
  'on its way': { markup: builder('', never), until: waiting },
  'at first': { markup: builder(), until: '[part=example]' },
  'with options': {
    markup: builder(),
    until: '[role=option][aria-selected=true]',
    ready,
    reach: async (element) => {
      await element.locator('#bricks-input').pressSequentially('opti');
      await element.locator('#bricks-input').press('ArrowDown');
    },
  },
  'with nothing to choose': {
    markup: builder(),
    until: '.nothing-found',
    ready,
    reach: (element) => element.locator('#bricks-input').fill('xyzzy'),
  },
  'with a team': calling(bricks),
  'with everything open': calling(`${bricks} countries="2" include="lentilles-de-grenoble"`, async (element) => {
    for (const summary of await element.locator('summary').all()) await summary.click();
  }),
  'with a seat swapped': {
    ...calling('bricks="turning sensors"', async (element) => {
      await element.locator('.alternatives summary').first().click();
      await element.locator('[part=swap]').first().click();
    }),
    until: '.certainty button',
  },
  'with one more country': {
    ...calling(bricks, (element) => element.locator('.one-more button').click()),
    until: '.one-more [role=status] p',
  },
  'without a team': calling('bricks="coating turning sensors" max-size="1" countries="3"'),
  'without anyone': calling('bricks="climate-tests"'),
  'whose directory is missing': { markup: builder('', missing), until: '[role=alert]' },
};
