import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { ShortcutController } from '../controllers/shortcut-controller.js';
import { UrlController } from '../controllers/url-controller.js';
import { idList } from '../core/id-list.js';
import type { Member } from '../core/model.js';
import { facetNames, type FacetName, type Hit, type SearchResult } from '../core/search/source.js';
import { LiveResult } from '../state/live-result.js';
import type { SearchSession, SessionChange } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import type { DetailPresenter } from './detail-presenter.js';
import { emptyState } from './empty-state.js';
import { AllianceSearchEvent, AllianceSelectEvent } from './events.js';
import { activeFilters, facetGroup } from './facet-filters.js';
import { MemberDialog } from './member-dialog.js';
import { memberEntry, memberName } from './member-entry.js';
import { memberSearchStyles } from './member-search.css.js';
import { scopeOf } from './scope.js';
import { searchBox } from './search-box.js';
import { filtersButton, searchToolbar } from './search-toolbar.js';
import { sourceNote } from './source-note.js';
import type { Suggestions } from './suggestions.js';
import type { TemplateContext } from './template-context.js';

/**
 * A search over the members of an alliance: words, filters, results and their details.
 *
 * @tag member-search
 * @summary The searchable list of members.
 * @slot empty - Replaces what stands where nothing is found.
 * @csspart input - The search box.
 * @csspart suggestions - What the words being typed may mean.
 * @csspart suggestion - One of the suggestions.
 * @csspart count - The number of results.
 * @csspart chip - A filter that is on.
 * @csspart facets - All filters.
 * @csspart facet - The filters of one kind.
 * @csspart results - The list of results.
 * @csspart member - One result.
 * @csspart member-name - The heading of a result.
 * @csspart member-place - The place and type of a result.
 * @csspart memberships - The clusters a member belongs to.
 * @csspart competences - The competences of a result.
 * @csspart why - Why a result was found.
 * @csspart highlight - A matched part of a text.
 * @csspart more - The button for more results.
 * @csspart empty - What stands where nothing is found.
 * @csspart detail - The dialog with a member's details.
 * @csspart description - A member's description in the dialog.
 * @csspart contacts - A member's links in the dialog.
 * @csspart website - A member's website.
 * @csspart logo - A member's logo.
 * @cssstate empty - Nothing is found.
 * @fires {AllianceSearchEvent} alliance-search - The visitor changed the search.
 * @fires {AllianceSelectEvent} alliance-select - The visitor chose a member; cancel it to show the member yourself.
 */
export class MemberSearch extends AllianceElement implements DetailPresenter {
  static override styles: CSSResultGroup = [ground, memberSearchStyles];

  /** Show only members of these clusters (ids, separated by commas or spaces). */
  @property() cluster: string | undefined;
  /** Show only members in these countries (ISO 3166-1 codes). */
  @property() country: string | undefined;
  /** Show only members with these competences or narrower ones (concept ids). */
  @property() competence: string | undefined;
  /** Show only these members (ids). */
  @property() ids: string | undefined;
  /** Leave these members out (ids). */
  @property() exclude: string | undefined;
  /** Results per page. */
  @property({ type: Number }) limit = 20;
  /** `list` or `cards`. */
  @property() view: 'list' | 'cards' = 'list';
  /** Filters to offer, in this order; all unless told. `none` for no filters. */
  @property() facets: string | undefined;
  /** Keep the search in the page's address. A value sets the prefix of its parameters. */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;
  /** Level of the heading of a result, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Do not move the focus here when the visitor presses `/`. */
  @property({ type: Boolean, attribute: 'no-shortcut' }) noShortcut = false;

  @state() private filtersOpen = false;
  @state() private pages = 1;
  @state() private openFacets: ReadonlySet<FacetName> = new Set();

  readonly #announcer = new AnnouncerController(this);
  readonly #url = new UrlController(this);
  readonly #dialog = new MemberDialog(this, this);
  #answers: LiveResult | undefined;
  #answeredSession: SearchSession | undefined;
  #suggestions: Suggestions | undefined;
  /** Set by what the visitor does, until the event that tells of it is fired. */
  #acted = false;
  /** Which result takes the focus once it is rendered. */
  #focusNext: number | undefined;

  constructor() {
    super();
    new ShortcutController(this, () => !this.noShortcut && this.#focusInput());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#onReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#onReturn);
    this.#answers?.close();
  }

  /** Brings the results into view and puts the focus on their number. */
  showResults(): void {
    const count = this.renderRoot.querySelector<HTMLElement>('.count');
    count?.focus();
    count?.scrollIntoView({ block: 'center' });
  }

  /** @internal */
  override sessionChanged(change: SessionChange): void {
    if (change.has('query') || change.has('filters') || change.has('sort') || change.has('bounds')) this.pages = 1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { session } = this.data;
    if (!session || !this.isConnected) return;
    this.#url.sync(this.syncUrl === undefined ? undefined : session, this.syncUrl);
    this.#answersOf(session).show({
      locale: this.uiLanguage,
      scope: scopeOf(this, session.directory),
      facets: this.#facetNames,
      limit: this.limit * this.pages,
    });
    this.setState('empty', this.#answers?.result?.total === 0);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.data.session && this.#answers?.result) this.#announcer.announce(this.#countText(this.#answers.result));
    if (this.#focusNext === undefined) return;
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.entry .name :is(a, button)')[this.#focusNext];
    if (!next) return;
    next.focus();
    this.#focusNext = undefined;
  }

  protected override renderContent(session: SearchSession): unknown {
    // An element outside the page follows its src, but asks nothing: its last answer may be about another directory.
    const result = this.#answeredSession === session ? this.#answers?.result : undefined;
    if (!result) return this.#answers?.error ? this.#failure() : this.renderWaiting();
    const context = this.context(session.directory, this.headingLevel);
    const chips = activeFilters(session, context, (change) => {
      this.#act(change);
    });
    return html`<search>
        ${this.#searchBox(session, context)}
        <div class="columns">
          ${this.#filters(session, result, chips.length, context)}
          <div class="main">
            ${this.#toolbar(session, result, chips, context)} ${this.#results(session, result, context)}
          </div>
        </div>
      </search>
      ${sourceNote(this.data.loaded, context)} ${this.#announcer.render()}
      ${this.#dialog.render(session, context, session.selected && this.#url.memberUrl(session.selected))}`;
  }

  #searchBox(session: SearchSession, context: TemplateContext): TemplateResult {
    return searchBox(
      {
        query: session.query,
        hasShortcut: !this.noShortcut,
        suggestions: session.source.suggest && (this.#suggestions?.render(session, context) ?? nothing),
        onInput: this.#onInput,
        onClear: this.#onClear,
        onSubmit: this.#onSubmit,
        onKeydown: this.#onKeydown,
      },
      context,
    );
  }

  #filters(session: SearchSession, result: SearchResult, active: number, context: TemplateContext): unknown {
    if (this.#facetNames.length === 0) return nothing;
    const groups = this.#facetNames.map((facet) =>
      facetGroup(
        {
          facet,
          counts: result.facets[facet] ?? [],
          open: this.openFacets.has(facet),
          onToggle: (value) => {
            this.#act(() => {
              session.toggle(facet, value);
            });
          },
          onOpen: () => {
            this.#toggleFacet(facet);
          },
        },
        session.filters[facet] ?? [],
        context,
      ),
    );
    const onFilters = (): void => {
      this.filtersOpen = !this.filtersOpen;
    };
    return html`${filtersButton(this.filtersOpen, active, onFilters, context)}
      <div
        id="filters"
        class="filters ${this.filtersOpen ? 'open' : ''}"
        part="facets"
        role="group"
        aria-label=${this.t('filters.title')}
      >
        ${groups}
      </div>`;
  }

  #toolbar(
    session: SearchSession,
    result: SearchResult,
    chips: readonly TemplateResult[],
    context: TemplateContext,
  ): unknown {
    const toolbar = searchToolbar(
      {
        count: this.#countText(result),
        sort: session.state.sort,
        view: this.view,
        onSort: (sort) => {
          this.#act(() => {
            session.update({ sort });
          });
        },
        onView: (view) => (this.view = view),
      },
      context,
    );
    // Where nothing is found, the chips stand with the words on what to try.
    return html`${toolbar}${chips.length > 0 && result.total > 0 ? this.#chips(chips) : nothing}`;
  }

  #chips(chips: readonly TemplateResult[]): TemplateResult {
    return html`<ul class="chips" aria-label=${this.t('filters.active')}>
      ${chips.map((chip) => html`<li>${chip}</li>`)}
      <li>
        <button type="button" class="plain" @click=${this.#onReset}>${this.t('filters.reset')}</button>
      </li>
    </ul>`;
  }

  #results(session: SearchSession, result: SearchResult, context: TemplateContext): unknown {
    if (result.total === 0) return this.#empty(session, result, context);
    return html`${this.#answers?.error ? this.#failure() : nothing}
      ${result.quality === 'similar' && this.#answeredText ? this.#similarNote(result) : nothing}
      <ol class="results ${this.view}" part="results" aria-label=${this.t('results.label')}>
        ${repeat(
          result.hits,
          ({ member }) => member.id,
          (hit) => this.#entry(session, hit, context),
        )}
      </ol>
      ${result.total > result.hits.length ? this.#moreButton(result) : nothing}`;
  }

  #entry(session: SearchSession, hit: Hit, context: TemplateContext): TemplateResult {
    const { id } = hit.member;
    const point = (highlighted: string | undefined) => () => {
      session.update({ highlighted });
    };
    return html`<li
      class="entry ${session.highlighted === id ? 'lit' : ''}"
      part="member"
      @pointerenter=${point(id)}
      @pointerleave=${point(undefined)}
      @focusin=${point(id)}
      @focusout=${point(undefined)}
    >
      ${memberEntry(hit, context, this.#link(session, hit))}
    </li>`;
  }

  /** With its own address, a member can be opened in another tab; without, a button is honest. */
  #link(session: SearchSession, hit: Hit): TemplateResult {
    const url = this.#url.memberUrl(hit.member.id);
    const onClick = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // Safari focuses no button on a click, and the dialog gives the focus back to where it was.
      if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
      this.#select(session, hit.member);
    };
    return url
      ? html`<a href=${url} @click=${onClick}>${memberName(hit)}</a>`
      : html`<button type="button" aria-haspopup="dialog" @click=${onClick}>${memberName(hit)}</button>`;
  }

  #moreButton({ hits, total }: SearchResult): TemplateResult {
    const count = Math.min(this.limit, total - hits.length);
    return html`<p class="more">
      <button type="button" part="more" @click=${this.#onMore}>${this.t('results.more', { count })}</button>
      <span class="muted number">${this.t('results.shown', { shown: hits.length, count: total })}</span>
    </p>`;
  }

  /** A search that had to guess says so, and what it took the words for. */
  #similarNote({ correctedText }: SearchResult): TemplateResult {
    const query = this.#answeredText;
    const sentence = correctedText
      ? this.t('results.corrected', { query, corrected: correctedText })
      : this.t('results.similar', { query });
    return html`<p class="similar">${sentence}</p>`;
  }

  #didYouMean(session: SearchSession, { correctedText }: SearchResult): unknown {
    if (!correctedText) return nothing;
    const onClick = (): void => {
      this.#act(() => {
        session.update({ query: correctedText });
      });
    };
    return html`<button type="button" class="plain" @click=${onClick}>
      ${this.t('results.didYouMean', { query: correctedText })}
    </button>`;
  }

  #empty(session: SearchSession, result: SearchResult, context: TemplateContext): TemplateResult {
    return html`<slot name="empty"
      >${emptyState(session, this.#didYouMean(session, result), context, (change) => {
        this.#act(change);
      })}</slot
    >`;
  }

  #failure(): TemplateResult {
    return html`<div class="fault" part="error" role="alert">
      <p>${this.t('results.failed')}</p>
      <button type="button" part="retry" @click=${() => this.#answers?.retry()}>${this.t('error.retry')}</button>
    </div>`;
  }

  get #facetNames(): readonly FacetName[] {
    if (this.facets === undefined) return facetNames;
    return idList(this.facets).flatMap((name) => facetNames.find((facet) => facet === name) ?? []);
  }

  #countText({ total }: SearchResult): string {
    const query = this.#answeredText;
    return query ? this.t('results.countFor', { count: total, query }) : this.t('results.count', { count: total });
  }

  /** The words that the result is about; a slow source is still at those typed since. */
  get #answeredText(): string {
    return this.#answers?.request?.text.trim() ?? '';
  }

  #answersOf(session: SearchSession): LiveResult {
    if (this.#answers && this.#answeredSession === session) return this.#answers;
    this.#answers?.close();
    this.#answeredSession = session;
    this.#answers = new LiveResult(session, () => {
      this.#onAnswer();
    });
    return this.#answers;
  }

  #onAnswer(): void {
    this.requestUpdate();
    const { session } = this.data;
    const result = this.#answers?.result;
    if (!this.#acted || this.#answers?.pending || !session || !result) return;
    this.#acted = false;
    this.dispatchEvent(new AllianceSearchEvent(session.query, session.filters, result.total));
  }

  /** Runs a change that the visitor asked for; its result is told to the page. */
  #act(change: () => void): void {
    this.#acted = true;
    change();
  }

  /** Suggestions come with the first word that is typed. */
  async #suggest(session: SearchSession): Promise<void> {
    if (!session.source.suggest) return;
    // Once they are there nothing is waited for, so that those shown stay through the update that each letter brings.
    if (!this.#suggestions) await this.#loadSuggestions();
    this.#suggestions?.ask(session, { locale: this.uiLanguage, scope: scopeOf(this, session.directory) });
  }

  async #loadSuggestions(): Promise<void> {
    const { Suggestions } = await import('./suggestions.js');
    this.#suggestions ??= new Suggestions(this, {
      act: (change) => {
        this.#act(change);
      },
      select: (chosen, member) => {
        this.#select(chosen, member);
      },
    });
  }

  #select(session: SearchSession, member: Member): void {
    if (this.dispatchEvent(new AllianceSelectEvent(member))) session.update({ selected: member.id });
  }

  #toggleFacet(facet: FacetName): void {
    const next = new Set(this.openFacets);
    if (!next.delete(facet)) next.add(facet);
    this.openFacets = next;
  }

  #focusInput(): boolean {
    const input = this.renderRoot.querySelector<HTMLInputElement>('#query');
    if (!input || input.getClientRects().length === 0) return false;
    input.focus();
    input.select();
    return true;
  }

  /** Safari empties the box of a page that it brings back from its memory; the words belong in it again. */
  readonly #onReturn = (): void => {
    this.requestUpdate();
  };

  readonly #onInput = ({ target }: InputEvent): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { session } = this.data;
    if (!session) return;
    this.#act(() => {
      session.update({ query: target.value });
    });
    this.#suggest(session).catch(() => undefined);
  };

  /** Escape puts the suggestions away first, and empties the box when there are none. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#suggestions?.escape()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#suggestions?.hide();
    this.data.session?.submit();
  };

  readonly #onClear = (): void => {
    this.#act(() => this.data.session?.update({ query: '' }));
    this.#focusInput();
  };

  readonly #onReset = (): void => {
    this.#act(() => this.data.session?.update({ filters: {}, bounds: undefined }));
    this.#focusInput();
  };

  readonly #onMore = (): void => {
    this.#focusNext = this.#answers?.result?.hits.length;
    this.pages += 1;
  };
}
