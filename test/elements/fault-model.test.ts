import fc from 'fast-check';
import { loadDirectory } from '../../src/data/load-directory.js';
import { PageSource } from '../../src/state/page-source.js';
import { useSource } from '../../src/state/search-session.js';
import type { SearchResult } from '../../src/core/search/source.js';
import type { Directory } from '../../src/core/directory.js';
import { expect } from '../support/elements.js';
import { hurryTheLoader, pause } from '../support/fault-switch.js';
import { actions, type Action } from '../support/model-actions.js';
import { subjects } from '../support/model-subjects.js';
import { Visit } from '../support/model-visit.js';

const companions = subjects.filter(({ tag }) => tag !== 'member-search');

/** Runs that take about ten seconds; a failure is made smaller for a minute. */
const howMany = {
  numRuns: 30,
  plugins: [fc.interruptAfterTimeLimit(60_000, { failOnInterrupt: true })],
  includeErrorInReport: true,
};

/** A source that asks once at a time, and gives whoever asks meanwhile the answer to another's question. */
class MixingSource extends PageSource {
  #running: Promise<SearchResult> | undefined;

  override search(...question: Parameters<PageSource['search']>): Promise<SearchResult> {
    this.#running ??= pause(20)
      .then(() => super.search(question[0], { signal: new AbortController().signal }))
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }
}

describe('Any sequence of faults and of what visitors and pages do', () => {
  hurryTheLoader(60);

  it('leaves the right results on the screen, or the last ones, and comes to rest', async () => {
    const visits = fc.asyncProperty(fc.constantFrom(...companions), actions, (companion, sequence) =>
      new Visit(companion).play(sequence),
    );
    await fc.assert(visits, howMany);
  }).timeout(150_000);

  const found: Readonly<Record<string, readonly Action[]>> = {
    'a directory that came while the element was out of the page is not shown with the members of the one before': [
      { do: 'wait', ms: 150 },
      { do: 'src', file: 'beta' },
      { do: 'leave' },
      { do: 'wait', ms: 80 },
      { do: 'return' },
    ],
    'a dialog that is open stays one when its element is moved': [
      { do: 'wait', ms: 150 },
      { do: 'open', at: 0 },
      { do: 'wait', ms: 80 },
      { do: 'move' },
    ],
    'a dialog that is open stays one when its element is out of the page while it changes its language': [
      { do: 'wait', ms: 150 },
      { do: 'open', at: 0 },
      { do: 'wait', ms: 80 },
      { do: 'lang', lang: 'de' },
      { do: 'leave' },
      { do: 'wait', ms: 80 },
    ],
    'a dialog that is closed stays so when its element leaves before it has heard of that': [
      { do: 'wait', ms: 150 },
      { do: 'open', at: 0 },
      { do: 'wait', ms: 80 },
      { do: 'close' },
      { do: 'leave' },
    ],
    'a directory that comes at the second try is not searched for what was asked of the one before': [
      { do: 'wait', ms: 150 },
      { do: 'type', text: 'laser' },
      { do: 'break', file: 'beta', like: '/status?code=404' },
      { do: 'src', file: 'beta' },
      { do: 'wait', ms: 80 },
    ],
  };
  for (const [situation, sequence] of Object.entries(found))
    for (const companion of companions)
      it(`${situation} (beside ${companion.tag})`, () => new Visit(companion).play(sequence)).timeout(20_000);

  it('would show that answers are mixed up', async () => {
    const mixUp = async (url: string): Promise<void> => {
      const { directory }: { directory: Directory } = await loadDirectory(url);
      useSource(directory, new MixingSource(directory));
    };
    const visits = fc.asyncProperty(fc.constantFrom(...companions), actions, (companion, sequence) =>
      new Visit(companion, mixUp).play(sequence),
    );
    const { failed, counterexample, errorInstance } = await fc.check(visits, {
      ...howMany,
      numRuns: 60,
      endOnFailure: true,
    });
    expect(failed).to.equal(true);
    expect(String(errorInstance)).to.match(/no answer|not /);
    expect(JSON.stringify(counterexample)).to.match(/"do":"(type|filter|clear|src|refresh)"/);
  }).timeout(150_000);
});
