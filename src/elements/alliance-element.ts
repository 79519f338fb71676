import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DirectoryController, type DirectoryHost } from '../controllers/directory-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import type { Directory } from '../core/directory.js';
import type { LanguageTag } from '../core/model.js';
import type { LoadedDirectory } from '../data/load-directory.js';
import { en } from '../i18n/en.js';
import { format, formatNumber, type MessageKey, type MessageValues } from '../i18n/messages.js';
import type { SearchSession, SessionChange } from '../state/search-session.js';
import { version } from '../core/version.js';
import { callDoctor } from './call-doctor.js';
import { AllianceErrorEvent, AllianceLoadEvent } from './events.js';
import type { FeedNotes } from './manifest/feed-notes.js';
import type { TemplateContext } from './template-context.js';

type ConsoleLines = typeof import('../data/tell-console.js');

/** Errors and files told to the console already: several elements share them, the webmaster reads them once. */
const reported = new WeakSet<object>();

const reportOnce = async (subject: object, tell: (lines: ConsoleLines) => void): Promise<void> => {
  if (reported.has(subject)) return;
  reported.add(subject);
  tell(await import('../data/tell-console.js'));
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'generic';

/**
 * What all elements have in common: a directory from `src`, a session shared with the others, the language of the
 * place where they stand, and the states before there is anything to show.
 *
 * @attr {boolean} doctor - Shows the page's editor what is wrong with the embed, and how to mend it.
 * @attr {'compact' | undefined} density - `compact` leaves less space, for side columns.
 * @slot - Shown until the directory is there, and again when it cannot be had.
 * @slot error - Replaces the message when the directory cannot be had.
 * @csspart base - The ground that everything stands on.
 * @csspart error - The message when the directory cannot be had or refreshed.
 * @csspart retry - The button to try again.
 * @csspart mark - A cluster's coloured mark.
 * @csspart note - Credits and notices of the dataset.
 * @cssprop --alliance-accent - Colour of links, focus and choices.
 * @cssprop --alliance-border - Colour of hairlines.
 * @cssprop --alliance-border-strong - Colour of the edges of controls.
 * @cssprop --alliance-muted - Colour of secondary text.
 * @cssprop --alliance-highlight - Background of matched words.
 * @cssprop [--alliance-highlight-line=#dfa200] - Line below matched words.
 * @cssprop [--alliance-radius=0.5em] - Roundness of boxes.
 * @cssprop [--alliance-density=1] - Factor on all spacing.
 * @cssprop [--alliance-font=inherit] - Font family.
 * @cssprop [--alliance-font-size=medium] - Base font size.
 * @cssprop --alliance-surface - Background of the dialog.
 * @cssprop --alliance-surface-text - Text colour of the dialog.
 * @cssprop [--alliance-hue-0=#0b65c2] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-1=#a84300] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-2=#00735c] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-3=#7a3fd1] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-4=#b8175a] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-5=#596600] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-6=#006c86] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-7=#9c2a2a] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-8=#4a58ad] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssprop [--alliance-hue-9=#775000] - Colour of a cluster's mark; the dataset says which of the ten is whose.
 * @cssstate loading - The directory is on its way.
 * @cssstate error - The directory cannot be had.
 * @fires {AllianceLoadEvent} alliance-load - The directory is there.
 * @fires {AllianceErrorEvent} alliance-error - The directory cannot be had or refreshed.
 */
export abstract class AllianceElement extends LitElement implements DirectoryHost {
  /** The version of the script that the element came with. */
  static readonly version: string = version;

  /** Address of the dataset, relative to the page. Elements that name the same one share it and its search. */
  @property() src: string | undefined;

  /** Name of a search of its own; elements with the same `src` and `session` stay in step. */
  @property() session = '';

  /** A directory made by script. It beats `src`. */
  @property({ attribute: false }) directory: Directory | undefined;

  /** The largest file to read, in bytes after decompression; 32 MB unless told. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes: number | undefined;

  protected readonly data: DirectoryController = new DirectoryController(this);
  protected readonly language: LanguageController = new LanguageController(this);
  readonly #internals = this.attachInternals();
  /** Loaded with the first directory that is made of feeds. */
  #feedNotes: FeedNotes | undefined;
  #isWaiting = false;
  /** There has been something better than `renderWaiting` gives. */
  #isShown = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('doctor')) callDoctor();
  }

  /** Asks for the newest copy of the dataset, for every element that shows it. A failure leaves what is shown. */
  refresh(): Promise<void> {
    return this.data.refresh();
  }

  /** @internal */
  directoryLoaded(loaded: LoadedDirectory): void {
    if (loaded.problems.length > 0)
      void reportOnce(loaded.problems, ({ tellProblems }) => {
        tellProblems(loaded);
      });
    if (loaded.feeds && !this.#feedNotes) void this.#loadFeedNotes();
    this.dispatchEvent(new AllianceLoadEvent(loaded.directory, loaded.problems));
  }

  /** @internal */
  directoryFailed(error: unknown): void {
    if (error instanceof Error)
      void reportOnce(error, ({ tellError }) => {
        tellError(error);
      });
    this.dispatchEvent(new AllianceErrorEvent(codeOf(error), error));
  }

  /** @internal */
  sessionChanged(_change: SessionChange): void {
    // Most elements only need the update that follows.
  }

  /** The sentence for the key in the element's language. */
  protected t(key: MessageKey, values?: MessageValues): string {
    return this.language.table ? format(this.language.table, key, values) : '';
  }

  protected formatNumber(value: number): string {
    return formatNumber(this.uiLanguage, value);
  }

  /** The language of the interface, which is that of its messages. */
  protected get uiLanguage(): LanguageTag {
    return this.language.table?.lang ?? 'en';
  }

  /** Languages to show data in, best first; the dataset's own comes last. */
  protected get preferredLanguages(): readonly LanguageTag[] {
    const own = this.data.directory?.dataset.defaultLanguage;
    return [this.language.lang, this.uiLanguage, ...(own ? [own] : [])];
  }

  /** What the templates need to speak to this element's visitor. */
  protected context(directory: Directory, headingLevel: number): TemplateContext {
    return {
      directory,
      headingLevel,
      lang: this.uiLanguage,
      preferred: this.preferredLanguages,
      t: (key, values) => this.t(key, values),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Before the subclass reads the session; the controller's own hook would come after.
    if (changed.has('session')) this.data.join();
    const { status } = this.data;
    this.setState('loading', status === 'loading' || status === 'idle');
    this.setState('error', status === 'error');
  }

  /** Sets a custom state for `:state(…)`; browsers that know none go without. */
  protected setState(state: string, on: boolean): void {
    try {
      if (on) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    } catch {
      // Before Chromium 125 only names beginning with two hyphens were allowed.
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base" lang=${this.uiLanguage}>${this.#content()}</div>`;
  }

  #content(): unknown {
    const { session, status } = this.data;
    if (!this.language.table) return this.renderWaiting();
    if (!session) return status === 'error' ? this.#fault() : this.renderWaiting();
    this.#isWaiting = false;
    const content = this.#awaitsCluster() ? this.renderWaiting() : this.renderContent(session);
    this.#isShown ||= !this.#isWaiting;
    const [feedNotice, onTheirWay] = this.#notesOnFeeds(session);
    return [this.#staleNotice(), feedNotice, content, onTheirWay];
  }

  /** What an element shows once it has its directory and its words. */
  protected abstract renderContent(session: SearchSession): unknown;

  /**
   * What stands there before: the page's own content, or quiet blocks of about the right height. What has been shown
   * once stays, with the visitor's focus in it, while a newer copy of the directory is made ready.
   */
  protected renderWaiting(): unknown {
    this.#isWaiting = true;
    if (this.#isShown) return noChange;
    return html`<slot
      ><div class="quiet" aria-hidden="true"></div>
      <p class="visually-hidden" role="status">${this.t('results.loading')}</p></slot
    >`;
  }

  #fault(): TemplateResult {
    return html`<slot name="error">
        <div class="fault" part="error" role="alert">
          <p>${this.#faultSentence()}</p>
          ${this.#retryButton()}
        </div> </slot
      ><slot></slot>`;
  }

  #staleNotice(): unknown {
    if (!this.data.error) return nothing;
    return html`<div class="fault" part="error" role="alert">
      <p>${this.t('notice.stale')}</p>
      ${this.#retryButton()}
    </div>`;
  }

  /** The ids of the clusters to show, where the element has such an attribute. */
  get #cluster(): string | undefined {
    return 'cluster' in this && typeof this.cluster === 'string' ? this.cluster : undefined;
  }

  #awaitsCluster(): boolean {
    return !!this.data.loaded?.feeds?.waiting.includes(this.#cluster ?? '');
  }

  #notesOnFeeds({ directory }: SearchSession): readonly unknown[] {
    const { loaded } = this.data;
    return (loaded && this.#feedNotes?.render(loaded, this.#cluster, this.context(directory, 3))) ?? [];
  }

  async #loadFeedNotes(): Promise<void> {
    const { FeedNotes } = await import('./manifest/feed-notes.js');
    this.#feedNotes ??= new FeedNotes(this, () => this.refresh());
    this.requestUpdate();
  }

  #retryButton(): TemplateResult {
    return html`<button type="button" part="retry" @click=${() => void this.data.retry()}>
      ${this.t('error.retry')}
    </button>`;
  }

  #faultSentence(): string {
    const key = `error.${codeOf(this.data.error)}`;
    return this.t(key in en ? (key as MessageKey) : 'error.generic');
  }
}
