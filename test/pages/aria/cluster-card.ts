import { missing, never, spoken, type GoldenStates, waiting } from '../../support/golden-trees.js';

const card = (cluster: string, src = '/demo/directory.json'): string =>
  `<cluster-card src="${src}" cluster="${cluster}"></cluster-card>`;

export const clusterCardStates: GoldenStates = {
  'on its way': { markup: card('minalogic', never), until: waiting },
  'at first': { markup: card('minalogic'), until: '.card' },
  'of a cluster with one language': { markup: card('alpenoptik', spoken), until: '.card' },
  'of a former cluster': { markup: card('me2c'), until: '.card' },
  'of a dissolved cluster': { markup: card('mecanique-du-rhone', spoken), until: '.card' },
  'of a merged cluster': { markup: card('nameless-valley', spoken), until: '.card' },
  'with its members': {
    markup: card('vallee-photonique', spoken),
    until: '[part=see][aria-expanded=true]',
    ready: '.card',
    reach: (element) => element.locator('[part=see]').click(),
  },
  'with an open member': {
    markup: card('alpenoptik', spoken),
    until: 'dialog[open] .sheet',
    ready: '.card',
    reach: async (element) => {
      await element.locator('[part=see]').click();
      await element.getByRole('button', { name: 'Drehteile Dornbirn' }).click();
    },
  },
  'of a file that is missing': { markup: card('high-tech-nl', '/demo/federated.json'), until: '.fault.feeds' },
  'of nobody': { markup: card('nobody'), until: '[part=error]' },
  'of no cluster': { markup: '<cluster-card src="/demo/directory.json"></cluster-card>', until: '[part=error]' },
  'whose directory is missing': { markup: card('minalogic', missing), until: '[role=alert]' },
};
