import type { SearchSource } from '../../core/search/source.js';
import type { Header, Line, Question, Talk, ToWorker } from './talk.js';

/** Loads a directory where the line ends, and says what searches it. */
export type Load = (
  asked: Talk['load']['asked'],
) => Promise<{ readonly header: Header; readonly source: SearchSource }>;

/** Answers what comes over the line, for as long as it stands: first a directory is loaded, then it is asked. */
export const answerLine = (line: Line, load: Load): void => {
  const underWay = new Map<number, AbortController>();
  let source: SearchSource | undefined;

  const open = async (asked: Talk['load']['asked']): Promise<Header> => {
    const loaded = await load(asked);
    source = loaded.source;
    return loaded.header;
  };

  const answer = async ({ id, ...question }: Question & { readonly id: number }): Promise<void> => {
    const controller = new AbortController();
    underWay.set(id, controller);
    try {
      const answered = question.kind === 'load' ? open(question.asked) : answerOf(source, question, controller.signal);
      line.postMessage({ id, answer: await answered });
    } catch (error) {
      line.postMessage({ id, failure: String(error) });
    } finally {
      underWay.delete(id);
    }
  };

  line.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'abort') underWay.get(data.id)?.abort();
    else void answer(data);
  });
};

const answerOf = async (
  source: SearchSource | undefined,
  question: Exclude<Question, { readonly kind: 'load' }>,
  signal: AbortSignal,
): Promise<unknown> => {
  if (!source) throw new Error('No directory has been loaded.');
  switch (question.kind) {
    case 'search':
      return source.search(question.asked, { signal });
    case 'suggest': {
      const { prefix, ...options } = question.asked;
      return source.suggest?.(prefix, { ...options, signal });
    }
    case 'get':
      return source.get(question.asked, { signal });
    case 'locations':
      return source.locations?.(question.asked, { signal });
  }
};
