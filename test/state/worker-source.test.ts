import { afterEach, describe, expect, it } from 'vitest';
import type { SearchRequest, SearchSource } from '../../src/core/search/source.js';
import { StaticSource } from '../../src/core/search/static-source.js';
import { answerLine } from '../../src/state/worker/answer-line.js';
import type { ToWorker } from '../../src/state/worker/talk.js';
import { WorkerSource } from '../../src/state/worker/worker-source.js';
import { directoryWith } from '../support/make-dataset.js';

const request: SearchRequest = { text: '', locale: 'en', filters: {}, offset: 0, limit: 10 };
const forever = { signal: new AbortController().signal };
const directory = directoryWith({ members: [{ id: 'm1', name: 'Optique' }] });

let ends: MessageChannel | undefined;

afterEach(() => ends?.port1.close());

/** A source, and the other end of its line. */
const line = (): { readonly source: WorkerSource; readonly other: MessagePort } => {
  ends = new MessageChannel();
  ends.port1.start();
  ends.port2.start();
  const { port1, port2 } = ends;
  return { source: new WorkerSource(port1, () => port1.close()), other: port2 };
};

const served = async (slow: Partial<SearchSource> = {}): Promise<WorkerSource> => {
  const { source, other } = line();
  const header = { url: '', dataset: { ...directory.dataset, members: [] }, problems: [], skippedRows: 0 };
  const inPage = new StaticSource(directory);
  const asked: SearchSource = {
    capabilities: inPage.capabilities,
    search: inPage.search.bind(inPage),
    get: inPage.get.bind(inPage),
    ...slow,
  };
  answerLine(other, () => Promise.resolve({ header, source: asked }));
  await source.load('https://example.org/directory.json', {});
  return source;
};

describe('A search at the other end of a line', () => {
  it('gives answers as they are, each to its own question', async () => {
    const source = await served();
    const [found, [member]] = await Promise.all([source.search(request, forever), source.get(['m1'], forever)]);
    expect(found.hits.map((hit) => hit.member.name)).toEqual(['Optique']);
    expect(member?.name).toBe('Optique');
  });

  it('cannot be asked before a directory has been loaded', async () => {
    const { source, other } = line();
    answerLine(other, () => Promise.reject(new Error('no such file')));
    await expect(source.search(request, forever)).rejects.toThrow('No directory has been loaded.');
    await expect(source.load('https://example.org/directory.json', {})).rejects.toThrow('no such file');
  });

  it('tells a question that is no longer wanted to the other end, which stops', async () => {
    let tellStopped: (() => void) | undefined;
    const stopped = new Promise<void>((resolve) => (tellStopped = resolve));
    const source = await served({
      search: (_request, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            tellStopped?.();
            reject(new Error('stopped'));
          });
        }),
    });
    const controller = new AbortController();
    const answer = source.search(request, { signal: controller.signal });
    controller.abort(new Error('another letter'));
    await expect(answer).rejects.toThrow('another letter');
    await stopped;
  });

  it('asks nothing for whom has given up already', async () => {
    const { source, other } = line();
    const heard: ToWorker[] = [];
    other.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => heard.push(data));
    await expect(source.get(['m1'], { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
  });

  it('leaves nobody waiting when the line breaks, then or later', async () => {
    const { source } = line();
    const waiting = source.get(['m1'], forever);
    source.breakOff(new Error('The worker has ended.'));
    await expect(waiting).rejects.toThrow('The worker has ended.');
    await expect(source.get(['m1'], forever)).rejects.toThrow('The worker has ended.');
  });

  it('ends the other end when it is closed', async () => {
    const { source, other } = line();
    const ended = new Promise((resolve) => other.addEventListener('close', resolve));
    source.close();
    await ended;
    await expect(source.get(['m1'], forever)).rejects.toThrow('The search was closed.');
  });

  it('suggests nothing, and says no places, where the search there cannot', async () => {
    const source = await served();
    expect(await source.suggest('opt', { ...forever, locale: 'en' })).toBeUndefined();
    expect(await source.locations(request, forever)).toBeUndefined();
  });
});
