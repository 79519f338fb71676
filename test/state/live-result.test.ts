import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { LiveResult } from '../../src/state/live-result.js';
import { SearchSession } from '../../src/state/search-session.js';
import { SlowSource } from '../support/slow-source.js';

const view = { locale: 'en', limit: 10 };

const setUp = (): { session: SearchSession; source: SlowSource; live: LiveResult; changes: () => number } => {
  const { dataset } = parseDataset({ schemaVersion: '1.0', id: 't', name: 'T', clusters: [], members: [] });
  const source = new SlowSource();
  const session = new SearchSession(new Directory(dataset), source);
  let count = 0;
  const live = new LiveResult(session, () => count++);
  return { session, source, live, changes: () => count };
};

describe('A live result', () => {
  it('asks nothing before it knows what to show', () => {
    const { session, source } = setUp();
    session.update({ query: 'laser' });
    expect(source.questions).toHaveLength(0);
  });

  it('is not waiting before it has asked', () => {
    expect(setUp().live.pending).toBe(false);
  });

  it('can be closed before it has shown anything, and asked again without a view', () => {
    const { live, source } = setUp();
    live.close();
    live.retry();
    expect(source.questions).toHaveLength(0);
  });

  it('asks anew for what it was waiting for when it was closed', () => {
    const { live, source } = setUp();
    live.show(view);
    live.close();
    live.show(view);
    expect(source.questions).toHaveLength(2);
  });

  it('asks once for the same view of the same state', () => {
    const { live, source } = setUp();
    live.show(view);
    live.show({ ...view });
    expect(source.questions).toHaveLength(1);
  });

  it('asks again when words, filters, order or area change, not when a member is opened', () => {
    const { live, session, source } = setUp();
    live.show(view);
    session.update({ query: 'laser' });
    session.toggle('country', 'FR');
    session.update({ sort: 'name' });
    session.update({ bounds: [1, 2, 3, 4] });
    session.update({ selected: 'a', highlighted: 'b' });
    expect(source.questions.map(({ request }) => [request.text, request.sort, request.bounds])).toEqual([
      ['', 'relevance', undefined],
      ['laser', 'relevance', undefined],
      ['laser', 'relevance', undefined],
      ['laser', 'name', undefined],
      ['laser', 'name', [1, 2, 3, 4]],
    ]);
  });

  it('aborts the older question', () => {
    const { live, session, source } = setUp();
    live.show(view);
    session.update({ query: 'laser' });
    expect(source.questions.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('never shows an older answer over a newer one, whichever comes first', async () => {
    const { live, session, source } = setUp();
    live.show(view);
    session.update({ query: 'laser' });
    const [older, newer] = source.questions;
    await newer?.answer(2);
    await older?.answer(1);
    expect(live.result?.total).toBe(2);
    expect(live.request?.text).toBe('laser');
  });

  it('keeps the last answer while the next is on its way', async () => {
    const { live, session, source } = setUp();
    live.show(view);
    await source.questions[0]?.answer(7);
    session.update({ query: 'laser' });
    expect(live.result?.total).toBe(7);
    expect(live.pending).toBe(true);
  });

  it('keeps the last answer when the next question fails, and asks again on retry', async () => {
    const { live, session, source } = setUp();
    live.show(view);
    await source.questions[0]?.answer(7);
    session.update({ query: 'laser' });
    await source.questions[1]?.fail(new Error('gone'));
    expect(live.result?.total).toBe(7);
    expect(live.error).toEqual(new Error('gone'));
    live.retry();
    await source.questions[2]?.answer(3);
    expect(live.result?.total).toBe(3);
    expect(live.error).toBeUndefined();
  });

  it('has nothing to say of the failure of a question that another one overtook', async () => {
    const { live, session, source, changes } = setUp();
    live.show(view);
    session.update({ query: 'laser' });
    const before = changes();
    await source.questions[0]?.fail(new Error('gone'));
    expect(live.error).toBeUndefined();
    expect(live.pending).toBe(true);
    expect(changes()).toBe(before);
  });

  it('takes up again where it was closed, asking only what is new', async () => {
    const { live, session, source } = setUp();
    live.show(view);
    await source.questions[0]?.answer(7);
    live.close();
    live.show(view);
    expect(source.questions).toHaveLength(1);
    live.close();
    session.update({ query: 'laser' });
    live.show(view);
    expect(live.result?.total).toBe(7);
    await source.questions[1]?.answer(2);
    expect(live.result?.total).toBe(2);
  });

  it('asks again after it was closed before the answer came', async () => {
    const { live, source } = setUp();
    live.show(view);
    live.close();
    live.show(view);
    await source.questions[1]?.answer(4);
    expect(live.result?.total).toBe(4);
  });

  it('says nothing more once it is closed', async () => {
    const { live, session, source, changes } = setUp();
    live.show(view);
    live.close();
    const before = changes();
    await source.questions[0]?.answer(7);
    session.update({ query: 'laser' });
    expect(changes()).toBe(before);
    expect(source.questions).toHaveLength(1);
  });
});
