import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Directory } from '../../core/directory.js';
import {
  consortiumSteps,
  oneCountryMore,
  type ConsortiumAnswer,
  type ConsortiumCall,
  type ConsortiumOptions,
  type OneCountryMore,
  type Team,
} from '../../core/matching/consortium.js';
import { today } from '../../core/today.js';
import { inSlices } from '../../core/search/slices.js';

/** How long the visitor must pause before the search begins, so that a number can be typed. */
const pauseMs = 150;

/** How long a search may take before the best found so far is shown. */
const patienceMs = 5000;

/**
 * Keeps an element's teams up to date with its call. The search runs in slices, so that the page never stands still; the
 * answer shown stays until the next one is there, and only the latest call counts.
 */
export class TeamFinder implements ReactiveController {
  answer: ConsortiumAnswer | undefined;
  /** The call that the answer is about. */
  answered: ConsortiumCall | undefined;
  isSearching = false;
  /** The answer to the question about one more country, once it has been asked. */
  oneMore: OneCountryMore | 'searching' | undefined;
  readonly #host: ReactiveControllerHost;
  #directory: Directory | undefined;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions; an older one that is still being answered gives up. */
  #turn = 0;
  /** Counts the questions about one more country. */
  #question = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A call that the element left behind is asked anew when it comes back. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget('');
  }

  /** Asks unless the same was asked last. A call without bricks asks for nothing. */
  ask(directory: Directory, call: ConsortiumCall): void {
    const key = call.bricks.length > 0 ? JSON.stringify(call) : '';
    if (key === this.#asked && directory === this.#directory) return;
    this.#directory = directory;
    this.#forget(key);
    if (!key) {
      this.answer = undefined;
      this.answered = undefined;
      return;
    }
    this.isSearching = true;
    this.#timer = setTimeout(() => void this.#find(directory, call), this.answer ? pauseMs : 0);
  }

  /** Asks what one more country would take. */
  async askOneMore(directory: Directory, team: Team): Promise<void> {
    const { answered } = this;
    if (!answered) return;
    const turn = this.#turn;
    const question = ++this.#question;
    this.oneMore = 'searching';
    this.#host.requestUpdate();
    const more = await inSlices(oneCountryMore(directory, answered, team, this.#options(turn)));
    if (turn !== this.#turn || question !== this.#question) return;
    this.oneMore = more;
    this.#host.requestUpdate();
  }

  /** The team shown is another; what one more country would take is no longer known. */
  forgetOneMore(): void {
    this.#question++;
    this.oneMore = undefined;
  }

  async #find(directory: Directory, call: ConsortiumCall): Promise<void> {
    const turn = this.#turn;
    const answer = await inSlices(consortiumSteps(directory, call, this.#options(turn)));
    if (turn !== this.#turn) return;
    this.answer = answer;
    this.answered = call;
    this.isSearching = false;
    this.#host.requestUpdate();
  }

  #options(turn: number): ConsortiumOptions {
    const end = performance.now() + patienceMs;
    return { today: today(), shouldStop: () => turn !== this.#turn || performance.now() > end };
  }

  #forget(key: string): void {
    clearTimeout(this.#timer);
    this.#asked = key;
    this.#turn++;
    this.isSearching = false;
    this.oneMore = undefined;
  }
}
