import type { Locator } from 'playwright';
import { missing, never, spoken, type GoldenState, type GoldenStates, waiting } from '../../support/golden-trees.js';

const match = (attributes = '', src = spoken): string => `<need-match src="${src}" ${attributes}></need-match>`;

const ready = 'textarea, #open-need';
const answer = '.answer[aria-busy=false]';

const asked = (text: string, attributes = ''): GoldenState => ({
  markup: match(attributes),
  until: answer,
  ready,
  reach: (element) => element.locator('textarea').fill(text),
});

const openList = (element: Locator): Promise<void> => element.locator('.published-button').click();

export const needMatchStates: GoldenStates = {
  'on its way': { markup: match('', never), until: waiting },
  'at first': { markup: match(), until: ready },
  'answered in French': asked('Nous cherchons des couches optiques et des prototypes introuvables'),
  'answered for a cluster': asked('optical coatings', 'from="alpenoptik"'),
  'with a guess taken out': {
    ...asked('couches optiques, décolletage'),
    until: '.removed',
    reach: async (element) => {
      await element.locator('textarea').fill('couches optiques, décolletage');
      const first = element.locator(`${answer} [part=member-name]`).first();
      const before = await first.innerText();
      await element.locator(`${answer} .chip`).first().click();
      await first.filter({ hasNotText: before }).waitFor(); // another member answers best then
    },
  },
  'with the published needs': { markup: match(), until: '.published li', ready, reach: openList },
  'with a published need open': { markup: match('need="dornbirn-need"'), until: answer },
  'of a need that is gone': { markup: match('need="no-such-need"'), until: '.notice' },
  'without an answer': asked('xyzzyxyzzy'),
  'whose directory is missing': { markup: match('', missing), until: '[role=alert]' },
};
