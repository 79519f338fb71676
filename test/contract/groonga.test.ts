import { describe, inject, it } from 'vitest';
import { contractRows } from '../support/contract/contract-directory.js';
import { loadGroonga } from '../support/groonga/groonga-load.js';
import { startGroonga, type GroongaServer } from '../support/groonga/groonga-server.js';
import { GroongaSource } from '../support/groonga/groonga-source.js';
import { describeSource } from './source-contract.js';

const missing = inject('noGroonga');
let server: GroongaServer;

if (missing)
  describe('As a source, Groonga', () => {
    it.skip(`keeps the contract (skipped: ${missing})`, () => undefined);
  });
else
  describeSource({
    name: 'Groonga',
    open: async (directory) => {
      server = await startGroonga();
      await loadGroonga(server.url, directory, contractRows.members);
      return new GroongaSource(server.url, directory);
    },
    close: () => server.close(),
    limits: { everySite: 'Groonga’s questions of place read one place per record' },
  });
