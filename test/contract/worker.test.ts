import { WorkerSource } from '../../src/state/worker/worker-source.js';
import { answerLine } from '../../src/state/worker/answer-line.js';
import { StaticSource } from '../../src/core/search/static-source.js';
import { describeSource } from './source-contract.js';

const channel = new MessageChannel();

describeSource({
  name: 'the search at the other end of a line',
  open: async (directory) => {
    const { dataset, url } = directory;
    const header = { url, dataset: { ...dataset, members: [] }, problems: [], skippedRows: 0 };
    answerLine(channel.port2, () => Promise.resolve({ header, source: new StaticSource(directory) }));
    const source = new WorkerSource(channel.port1, () => {
      channel.port1.close();
    });
    channel.port1.start();
    channel.port2.start();
    await source.load(url, {});
    return source;
  },
  close: () => {
    channel.port1.close();
    return Promise.resolve();
  },
});
