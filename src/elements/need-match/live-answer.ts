import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Directory } from '../../core/directory.js';
import { withReason } from '../../core/matching/need-answer.js';
import { NeedMatcher, type NeedAnswer } from '../../core/matching/need-matcher.js';
import { inSlices } from '../../core/search/slices.js';
import type { Question } from './question.js';

/** How long the visitor must pause before the need is looked at. */
const pauseMs = 120;

interface Reading {
  readonly today: string;
  readonly matcher: Promise<NeedMatcher>;
}

/** Each directory is read once, for all elements that show it, unless the day changes meanwhile. */
const readings = new WeakMap<Directory, Reading>();

const matcherOf = (directory: Directory, today: string): Promise<NeedMatcher> => {
  const known = readings.get(directory);
  if (known?.today === today) return known.matcher;
  const matcher = inSlices(NeedMatcher.inSteps(directory, today));
  readings.set(directory, { today, matcher });
  return matcher;
};

/**
 * Keeps an element's answer up to date with its question. All work is done in slices after a pause, so that typing is
 * never held up; the answer shown stays until the next one is there, and only the latest question counts.
 */
export class LiveAnswer implements ReactiveController {
  /** The latest answer, and the question that it is about. */
  answer: NeedAnswer | undefined;
  answered: Question | undefined;
  /** Whether a newer question waits for its answer. */
  pending = false;
  readonly #host: ReactiveControllerHost;
  #directory: Directory | undefined;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A question that the element left behind is asked anew when it comes back. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget('');
  }

  /** Reads the directory ahead of the first question. */
  prepare(directory: Directory, today: string): void {
    void matcherOf(directory, today);
  }

  /** Asks unless the same was asked last; undefined for nothing to ask. */
  ask(directory: Directory, question: Question | undefined): void {
    const key = question ? JSON.stringify(question) : '';
    if (key === this.#asked && directory === this.#directory) return;
    this.#directory = directory;
    this.#forget(key);
    if (!question) {
      this.answer = undefined;
      this.answered = undefined;
      return;
    }
    this.pending = true;
    this.#timer = setTimeout(() => void this.#find(directory, question, key), pauseMs);
  }

  async #find(directory: Directory, question: Question, key: string): Promise<void> {
    const matcher = await matcherOf(directory, question.options.today);
    if (!this.#isLatest(directory, key)) return;
    const answer = await inSlices(matcher.matchInSteps(question.need, question.options));
    if (!this.#isLatest(directory, key)) return;
    this.answer = withReason(answer);
    this.answered = question;
    this.pending = false;
    this.#host.requestUpdate();
  }

  #isLatest(directory: Directory, key: string): boolean {
    return directory === this.#directory && key === this.#asked;
  }

  #forget(key: string): void {
    clearTimeout(this.#timer);
    this.#asked = key;
    this.pending = false;
  }
}
