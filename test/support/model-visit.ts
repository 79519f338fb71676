/** Plays a visit in the page beside a plain model of it, and says where the two part. */
import type { AllianceLoadEvent } from '../../src/elements/events.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { findAll } from './elements.js';
import { pause, SwitchedFile } from './fault-switch.js';
import type { Action } from './model-actions.js';
import {
  copyIn,
  datasetOf,
  namesFor,
  noQuestion,
  versions,
  type Copy,
  type FileName,
  type Question,
} from './model-directory.js';
import { checkboxesOf, clusterOf, screenOf, type Screen } from './model-screen.js';
import { elementFor, type Subject } from './model-subjects.js';

/** Milliseconds in which everything that is under way must have come to rest. */
const patienceMs = 2000;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export class Visit {
  readonly #files: Readonly<Record<FileName, SwitchedFile>> = { alfa: new SwitchedFile(), beta: new SwitchedFile() };
  readonly #box: HTMLElement = document.createElement('div');
  readonly #companion: HTMLElement;
  readonly #companionReady: string;
  readonly #search: MemberSearch = document.createElement('member-search');
  readonly #complaints: string[] = [];
  readonly #refreshes: Promise<void>[] = [];
  /** What the visitor has asked for in each file, oldest first. */
  readonly #questions: Record<FileName, readonly Question[]> = { alfa: [noQuestion], beta: [noQuestion] };
  /** The files that the element may come to show: the one that its src names, and for a moment the one before. */
  #wanted: readonly FileName[] = ['alfa'];
  #shown: Copy | undefined;
  readonly #spoil: ((url: string) => Promise<void>) | undefined;
  #hadResults = false;
  #companionWasReady = false;
  /** What is being done, for the report of a visit that hangs. */
  #now = 'nothing';

  /** @param spoil what a test does to the first file before anything shows it, to see that it is noticed */
  constructor(companion: Subject, spoil?: (url: string) => Promise<void>) {
    this.#spoil = spoil;
    this.#box.innerHTML = '<p></p><p></p>';
    this.#companionReady = companion.ready;
    this.#companion = elementFor(companion, 'north');
    this.#companion.setAttribute('src', this.#files.alfa.url);
    this.#search.lang = 'en';
    this.#search.facets = 'cluster';
    this.#search.src = this.#files.alfa.url;
    this.#search.addEventListener('alliance-load', this.#onLoad);
  }

  /** @throws Error that says what was wrong, and after which action */
  async play(actions: readonly Action[]): Promise<void> {
    await Promise.race([this.#playAll(actions), this.#failAfter(3 * patienceMs, 'it hangs')]);
  }

  async #playAll(actions: readonly Action[]): Promise<void> {
    addEventListener('error', this.#onComplaint);
    addEventListener('unhandledrejection', this.#onComplaint);
    try {
      await this.#files.alfa.publish(datasetOf({ file: 'alfa', version: 0 }));
      await this.#files.beta.publish(datasetOf({ file: 'beta', version: 0 }));
      await this.#spoil?.(this.#files.alfa.url);
      document.body.append(this.#box);
      this.#box.append(this.#companion);
      this.#room(0).append(this.#search);
      for (const action of actions) {
        this.#now = JSON.stringify(action);
        await this.#act(action);
        this.#check(`after ${JSON.stringify(action)}`);
      }
      await this.#end();
    } finally {
      this.#box.remove();
      removeEventListener('error', this.#onComplaint);
      removeEventListener('unhandledrejection', this.#onComplaint);
    }
  }

  /** Everything is mended: now the element must come to show the newest copy, under the visitor's last question. */
  async #end(): Promise<void> {
    this.#now = 'the end';
    await this.#isRight('when all has come to rest');
    const [file = 'alfa'] = this.#wanted;
    const copy = { file, version: versions - 1 };
    await this.#files[file].publish(datasetOf(copy), { delayMs: 0 });
    if (!this.#search.isConnected) this.#room(0).append(this.#search);
    await Promise.race([Promise.all(this.#refreshes), this.#failAfter(patienceMs, 'a refresh hangs')]);
    // a refresh joins a request that is under way, so the first may still bring an older copy
    await this.#search.refresh();
    for (let tries = 1; tries < 3 && !same(this.#shown, copy); tries++) await this.#search.refresh();
    if (!same(this.#shown, copy)) this.#fail(`mended, it does not show ${JSON.stringify(copy)}`);
    await this.#isRight('at the end');
    if (screenOf(this.#search).hasAlert) this.#fail('mended, it still says that something is wrong');
    await pause(80);
    await this.#isRight('after the last late answer');
  }

  async #act(action: Action): Promise<void> {
    switch (action.do) {
      case 'publish':
        return this.#files[action.file].publish(datasetOf(action), { delayMs: action.delayMs });
      case 'break':
        return this.#files[action.file].breakLike(action.like);
      case 'wait':
        return pause(action.ms);
      case 'src':
        return this.#lead(action.file);
      case 'lang':
        this.#search.lang = action.lang;
        return;
      case 'refresh':
        this.#refreshes.push(this.#search.refresh());
        return;
      case 'leave':
        this.#search.remove();
        return;
      case 'return':
        if (!this.#search.isConnected) this.#room(0).append(this.#search);
        return;
      case 'move':
        if (this.#search.isConnected)
          this.#room(this.#search.parentElement === this.#room(0) ? 1 : 0).append(this.#search);
        return;
      default:
        this.#visitorDoes(action);
    }
  }

  /** An answer for the file before may still come until the element has taken the change up. */
  async #lead(file: FileName): Promise<void> {
    this.#search.src = this.#files[file].url;
    this.#wanted = [...this.#wanted, file];
    await pause(0);
    this.#wanted = [file];
  }

  /** A visitor can do only what the screen offers, and nothing behind an open dialog. */
  #visitorDoes(action: Exclude<Action, { do: 'publish' | 'break' | 'wait' | 'src' | 'lang' }>): void {
    const { copy, dialog } = screenOf(this.#search);
    if (!this.#search.isConnected) return;
    if (action.do === 'retry') this.#part('[part=retry]')?.click();
    // while another file's results are made ready, the old ones cannot be told from the new by their handlers
    if (!copy || copy.file !== this.#shown?.file) return;
    if (dialog) {
      if (action.do === 'close') this.#close();
      return;
    }
    switch (action.do) {
      case 'type':
        return this.#type(action.text);
      case 'clear':
        return this.#clear();
      case 'filter':
        return this.#filter(action.at);
      case 'sort':
        return this.#sort(action.order);
      case 'open':
        return this.#open(action.at);
      default:
    }
  }

  #type(text: string): void {
    const [input] = findAll<HTMLInputElement>(this.#search, 'input[type=search]');
    if (!input) return;
    input.value = text;
    this.#ask({ query: text });
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  #clear(): void {
    const button = this.#part('.box button');
    if (!button) return;
    this.#ask({ query: '' });
    button.click();
  }

  #filter(at: number): void {
    const boxes = checkboxesOf(this.#search);
    const checkbox = boxes[at % boxes.length];
    if (!checkbox) return;
    const cluster = clusterOf(checkbox);
    const { clusters } = this.#question;
    this.#ask({
      clusters: clusters.includes(cluster) ? clusters.filter((other) => other !== cluster) : [...clusters, cluster],
    });
    checkbox.click();
  }

  #sort(order: string): void {
    const [select] = findAll<HTMLSelectElement>(this.#search, '.sort select');
    if (!select) return;
    select.value = order;
    this.#ask({ sort: order });
    select.dispatchEvent(new Event('change'));
  }

  #open(at: number): void {
    const buttons = findAll(this.#search, '.entry .name button');
    const button = buttons[at % buttons.length];
    if (!button) return;
    this.#ask({ selected: button.textContent.trim() });
    button.click();
  }

  #close(): void {
    this.#ask({ selected: undefined });
    this.#part('dialog .head button')?.click();
  }

  get #question(): Question {
    return this.#questions[this.#shown?.file ?? 'alfa'].at(-1) ?? noQuestion;
  }

  #ask(change: Partial<Question>): void {
    const file = this.#shown?.file ?? 'alfa';
    this.#questions[file] = [...this.#questions[file], { ...this.#question, ...change }];
  }

  #part(selector: string): HTMLElement | undefined {
    return findAll(this.#search, selector)[0];
  }

  #room(at: number): Element {
    return this.#box.children[at] ?? this.#box;
  }

  readonly #onLoad = ({ directory }: AllianceLoadEvent): void => {
    const copy = copyIn(directory.dataset.attributions.join());
    if (!copy || !this.#wanted.includes(copy.file))
      this.#complaints.push(`${JSON.stringify(copy)} came though the src is ${this.#wanted.join()}`);
    this.#shown = copy;
  };

  readonly #onComplaint = (event: Event): void => {
    this.#complaints.push(String('reason' in event ? event.reason : 'message' in event ? event.message : event.type));
  };

  /** What must hold at every moment. */
  #check(when: string): void {
    const screen = screenOf(this.#search);
    if (this.#complaints.length > 0) this.#fail(`${when}: ${this.#complaints.join('; ')}`);
    if (screen.copy && !this.#isAnswer(screen, screen.copy)) this.#fail(`${when}: no answer to any question`);
    if (this.#hadResults && !screen.copy) this.#fail(`${when}: what was shown is lost`);
    this.#hadResults = screen.copy !== undefined;
    const isReady = findAll(this.#companion, this.#companionReady).length > 0;
    if (this.#companionWasReady && !isReady)
      this.#fail(`${when}: ${this.#companion.localName} has lost what it showed`);
    this.#companionWasReady = isReady;
  }

  /** Whether the results are those of some question that the visitor asked of this copy. */
  #isAnswer({ names, count }: Screen, copy: Copy): boolean {
    const sorted = names.toSorted();
    return (
      Number(/\d+/.exec(count)?.[0] ?? 0) === names.length &&
      this.#questions[copy.file].some((question) => same(namesFor(copy, question).toSorted(), sorted))
    );
  }

  /** Waits until the screen is what the model says. */
  async #isRight(when: string): Promise<void> {
    this.#check(when);
    if (!this.#search.isConnected || !this.#shown) return;
    for (const end = performance.now() + patienceMs; performance.now() < end;) {
      this.#check(when);
      if (this.#difference() === '') return;
      await pause(10);
    }
    this.#fail(`${when}: ${this.#difference()}`);
  }

  #difference(): string {
    const shown = this.#shown;
    if (!shown) return 'nothing is shown';
    const screen = screenOf(this.#search);
    const { query, clusters, sort, selected } = this.#question;
    const names = namesFor(shown, this.#question);
    const dialog = selected === undefined ? undefined : { isModal: true, name: screen.dialog?.name };
    const differs = (what: string, is: unknown, should: unknown): string =>
      same(is, should) ? '' : `${what} ${JSON.stringify(is)}, not ${JSON.stringify(should)}. `;
    return [
      differs('copy', screen.copy, shown),
      differs('query', screen.query, query),
      differs('filters', screen.clusters.toSorted(), clusters.toSorted()),
      differs('names', sort === 'name' ? screen.names : screen.names.toSorted(), names.toSorted()),
      differs('dialog', screen.dialog, dialog),
    ].join('');
  }

  async #failAfter(ms: number, what: string): Promise<void> {
    await pause(ms);
    this.#fail(`${what} at ${this.#now}`);
  }

  #fail(what: string): never {
    const error = new Error(
      `${what}\n${JSON.stringify({ shown: this.#shown, asked: this.#question, screen: screenOf(this.#search) })}`,
    );
    // the report shows the stack only, in which other engines leave the message out
    error.stack = error.message;
    throw error;
  }
}
