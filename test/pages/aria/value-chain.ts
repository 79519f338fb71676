import { missing, never, spoken, type GoldenStates, waiting } from '../../support/golden-trees.js';

const chain = (attributes = '', src = spoken): string => `<value-chain src="${src}" ${attributes}></value-chain>`;

const ready = 'tbody tr';

export const valueChainStates: GoldenStates = {
  'on its way': { markup: chain('', never), until: waiting },
  'at first': { markup: chain(), until: ready },
  'with a stage open': {
    markup: chain(),
    until: '.opener[aria-expanded=true]',
    ready,
    reach: (element) => element.locator('tbody .opener').nth(1).click(),
  },
  'with a cell open': {
    markup: chain(),
    until: '#chosen',
    ready,
    reach: (element) => element.locator('td.cell button').first().click(),
  },
  'by competence': { markup: chain('rows="competences"'), until: ready },
  'with two clusters compared': { markup: chain('compare="alpenoptik vallee-photonique"'), until: '[part=score]' },
  'of no cluster': { markup: chain('clusters="nobody"'), until: '[part=error]' },
  'whose directory is missing': { markup: chain('', missing), until: '[role=alert]' },
};
