import { fromSearchClient } from '../../src/core/search/search-client-source.js';
import { contractRows } from '../support/contract/contract-directory.js';
import { clientMapping, InMemoryClient, recordsOf } from '../support/contract/instant-search-client.js';
import { describeSource } from './source-contract.js';

for (const escapes of [0, 1, 2])
  describeSource({
    name: `an InstantSearch client that escapes ${String(escapes)} times`,
    open: (directory) =>
      Promise.resolve(
        fromSearchClient(
          new InMemoryClient(recordsOf(directory, contractRows.members), { escapes }),
          'members',
          clientMapping,
        ),
      ),
  });
