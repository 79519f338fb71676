import { StaticSource } from '../../src/core/search/static-source.js';
import { describeSource } from './source-contract.js';

describeSource({
  name: 'the search in the page',
  open: (directory) => Promise.resolve(new StaticSource(directory)),
});
