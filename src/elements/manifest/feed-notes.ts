import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { WordsController } from '../../controllers/words-controller.js';
import { idList } from '../../core/id-list.js';
import type { FailedFeed, LoadedDirectory } from '../../data/load-directory.js';
import { loadManifestMessages, type ManifestKey } from '../../i18n/manifest/messages.js';
import { format, type Table } from '../../i18n/messages.js';
import { clusterName } from '../cluster-identity.js';
import { addStyles } from '../map/add-styles.js';
import type { TemplateContext } from '../template-context.js';

/** Faults that mean one thing to a visitor. The console tells them apart. */
const sentences: ReadonlyMap<string, ManifestKey> = new Map<string, ManifestKey>([
  ['invalid-src', 'feeds.not-found'],
  ['not-found', 'feeds.not-found'],
  ['forbidden', 'feeds.forbidden'],
  ['rate-limited', 'feeds.server-error'],
  ['server-error', 'feeds.server-error'],
  ['http-error', 'feeds.server-error'],
  ['unreachable', 'feeds.unreachable'],
  ['timeout', 'feeds.timeout'],
  ['empty', 'feeds.unreadable'],
  ['html-instead-of-json', 'feeds.unreadable'],
  ['invalid-json', 'feeds.unreadable'],
  ['wrong-encoding', 'feeds.unreadable'],
  ['wrong-shape', 'feeds.unreadable'],
  ['too-large', 'feeds.too-large'],
  ['newer-version', 'feeds.newer-version'],
]);

const sentenceFor = (error: unknown): ManifestKey => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return sentences.get(code) ?? 'feeds.generic';
};

const noteStyles = css`
  .feeds {
    margin-block-end: var(--_4);
  }
  .feeds strong {
    display: block;
  }
`;

/** What there is to say of the feeds that a directory is made of: which are missing and why, how many are to come. */
export class FeedNotes {
  readonly #words: WordsController<ManifestKey>;
  readonly #retry: () => Promise<void>;
  readonly #host: LitElement;
  /** The region stands there empty for a moment: one that comes with its text is not read. */
  #isStanding = false;

  /** @param retry asks for the feeds again */
  constructor(host: LitElement, retry: () => Promise<void>) {
    addStyles(host, noteStyles);
    this.#words = new WordsController(host, loadManifestMessages);
    this.#retry = retry;
    this.#host = host;
  }

  /**
   * The notice that stands before the element's content, and the line that stands behind it: what comes and goes by
   * itself must not move what a visitor reads.
   *
   * @param cluster ids of the only clusters that the element shows, if it does not show all
   */
  render({ feeds }: LoadedDirectory, cluster: string | undefined, context: TemplateContext): readonly unknown[] {
    const words = this.#words.in(context.lang);
    if (!feeds || !words) return [];
    const shown = cluster === undefined ? [] : idList(cluster);
    const concerns = (id: string): boolean => shown.length === 0 || shown.includes(id);
    const failed = feeds.failed.filter((feed) => concerns(feed.cluster));
    const waiting = feeds.waiting.filter(concerns).length;
    if (!this.#isStanding) setTimeout(this.#stand);
    return [
      html`<div role="status">
        ${this.#isStanding && failed.length > 0 ? this.#notice(failed, words, context) : nothing}
      </div>`,
      html`<p class="muted" role="status">
        ${waiting > 0 ? format(words, 'feeds.waiting', { count: waiting }) : nothing}
      </p>`,
    ];
  }

  readonly #stand = (): void => {
    this.#isStanding = true;
    this.#host.requestUpdate();
  };

  #notice(failed: readonly FailedFeed[], words: Table<ManifestKey>, context: TemplateContext): TemplateResult {
    return html`<div class="fault feeds" part="error">
      <div>${failed.map((feed) => failure(feed, words, context))}</div>
      <button type="button" part="retry" @click=${() => void this.#retry()}>${context.t('error.retry')}</button>
    </div>`;
  }
}

const failure = ({ cluster, error, isKept }: FailedFeed, words: Table<ManifestKey>, context: TemplateContext) => {
  const name = clusterName(context.directory, cluster, context.preferred);
  return html`<p>
    <strong><bdi>${name}</bdi></strong> ${format(words, sentenceFor(error))}
    ${isKept ? format(words, 'feeds.kept') : nothing}
  </p>`;
};
