// @ts-check

/** Each promise, and the files or folders of tests that hold us to it. @type {readonly { promise: string, tests: readonly string[] }[]} */
export const promises = [
  {
    promise: 'A dataset is read as its schema says, and hostile ones do no harm',
    tests: [
      'test/core/dataset-schema.test.ts',
      'test/core/parse-dataset-hostile.test.ts',
      'test/elements/hostile-data.test.ts',
    ],
  },
  {
    promise: 'Every fault of the network has its code, its sentence and a way on',
    tests: [
      'test/data/load-faults.test.ts',
      'test/data/load-retries.test.ts',
      'test/elements/faults.test.ts',
      'test/elements/states.test.ts',
    ],
  },
  {
    promise: 'Whatever faults and visitors do, no wrong result, no hang, nothing lost',
    tests: ['test/elements/fault-model.test.ts'],
  },
  {
    promise: 'Search forgives typos and crosses languages, and says why',
    tests: ['test/core/search/', 'test/elements/explanations.test.ts'],
  },
  { promise: 'One contract for every source of a search', tests: ['test/contract/'] },
  {
    promise: 'A very large directory in a worker; where there can be none, in the page',
    tests: ['test/elements/worker.test.ts', 'test/state/worker-source.test.ts'],
  },
  { promise: 'Elements with the same src are in step', tests: ['test/elements/sharing.test.ts'] },
  {
    promise: 'The map by hand, by keyboard, in odd surroundings',
    tests: ['test/elements/alliance-map.test.ts', 'test/core/map/'],
  },
  {
    promise: 'Needs, coverage, teams and meetings',
    tests: [
      'test/core/matching/',
      'test/elements/need-match.test.ts',
      'test/elements/value-chain.test.ts',
      'test/elements/consortium-builder.test.ts',
      'test/elements/meeting-planner.test.ts',
    ],
  },
  {
    promise: 'Every way to embed, on every kind of page',
    tests: [
      'test/engines/embed-matrix.test.ts',
      'test/package/classic-script.test.ts',
      'test/package/integrity.test.ts',
    ],
  },
  { promise: 'A guest with manners: the same boxes in every host', tests: ['test/engines/host-zoo.test.ts'] },
  {
    promise: 'axe finds nothing, whatever the visitor needs',
    tests: ['test/pages/accessibility.test.ts', 'test/engines/accessibility.test.ts', 'stories/', 'test/stories/'],
  },
  { promise: 'By keyboard alone', tests: ['test/pages/keyboard.test.ts'] },
  {
    promise: 'What assistive technology gets is what it got before',
    tests: ['test/pages/aria.test.ts', 'test/pages/announcements.test.ts'],
  },
  {
    promise: 'Nobody else is asked, nothing is stored, nothing is sent',
    tests: ['test/pages/demo-pages.test.ts', 'test/pages/need-match.test.ts'],
  },
  { promise: 'No instance left behind, memory level, back from the cache', tests: ['test/pages/life.test.ts'] },
  { promise: 'In whatever order it is set up, the same', tests: ['test/elements/permutations.test.ts'] },
  { promise: 'Stories look as they did', tests: ['test/looks/'] },
  { promise: 'Six languages, none with a hole', tests: ['test/i18n/'] },
  { promise: 'The data keeper’s tool', tests: ['test/cli/'] },
  {
    promise: 'What is documented is what there is',
    tests: ['test/package/manifest.test.ts', 'test/pages/readme.test.ts', 'test/pages/recipes.test.ts'],
  },
  { promise: 'Floors, and no import upwards', tests: ['test/architecture.test.ts'] },
];
