import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import type { Member } from '../core/model.js';
import type { FacetCount, FacetName, Filters, SearchResult, SearchScope, Suggestion } from '../core/search/source.js';
import { canonical, fold } from '../core/text.js';
import { formatNumber } from '../i18n/messages.js';
import type { SearchSession } from '../state/search-session.js';
import { clusterHue, clusterName, initials } from './cluster-identity.js';
import { highlighted } from './highlighted-text.js';
import { suggestionStyles } from './suggestions.css.js';
import { colon, conceptLabel, foreignLang, isForeign, type TemplateContext } from './template-context.js';

/** How many are shown, and how many are asked for, since some of them say nothing new. */
const mostShown = 6;
const mostAsked = 12;
/** Fewer letters begin too many words. */
const leastLetters = 2;
/** From here on a name that begins with what was typed is most likely meant. */
const lettersOfName = 3;

/** The order they are shown in; those of a kind stay as the source has them. */
const kinds: readonly Suggestion['kind'][] = ['concept', 'cluster', 'place'];

/** What can be filtered by; a place cannot, and becomes the words of the search. */
const facets: Partial<Record<Suggestion['kind'], FacetName>> = { concept: 'competence', cluster: 'cluster' };

/** What the element does when a suggestion is chosen. */
export interface SuggestionActions {
  /** Runs a change of the session that the visitor asked for. */
  readonly act: (change: () => void) => void;
  readonly select: (session: SearchSession, member: Member) => void;
}

/** What the element shows, and what its suggestions have to keep to. */
export interface SuggestionView {
  readonly locale: string;
  readonly scope: SearchScope;
}

type Counts = ReadonlyMap<string, number>;

/** How many members each concept and cluster has in the scope and under the filters of the other facets. */
type FacetCounts = Partial<Record<FacetName, Counts>>;

/**
 * Concepts, clusters and places that the words being typed may mean, as buttons in a row under the search box. The
 * results are live below, so it is no combobox: a list that follows in the order of Tab, and that Escape puts away.
 */
export class Suggestions {
  readonly #host: LitElement;
  readonly #actions: SuggestionActions;
  /** What was typed last; another query in the session did not come from the keyboard, and nothing is suggested. */
  #typed = '';
  #found: readonly Suggestion[] = [];
  /** The counts of the present filters, which no word changes. */
  #counts: { readonly session: SearchSession; readonly key: string; readonly answer: Promise<FacetCounts> } | undefined;
  #running: AbortController | undefined;

  constructor(host: LitElement, actions: SuggestionActions) {
    this.#host = host;
    this.#actions = actions;
    const { shadowRoot } = host;
    const { styleSheet } = suggestionStyles;
    if (shadowRoot && styleSheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
  }

  /** Asks for what the session's query may mean. What is shown stays until the answer; only the latest one counts. */
  ask(session: SearchSession, view: SuggestionView): void {
    this.#running?.abort();
    this.#typed = session.query;
    if (session.query.trim().length < leastLetters) return this.hide();
    const { signal } = (this.#running = new AbortController());
    void this.#answer(session, view, signal);
  }

  hide(): void {
    this.#running?.abort();
    this.#found = [];
    this.#host.requestUpdate();
  }

  render(session: SearchSession, context: TemplateContext): unknown {
    if (this.#found.length === 0 || session.query !== this.#typed) return nothing;
    return html`<div role="group" aria-label=${context.t('suggestions.label')} part="suggestions">
      <ul>
        ${this.#found.map((suggestion) => html`<li>${this.#chip(session, suggestion, context)}</li>`)}
      </ul>
    </div>`;
  }

  /** For the form around box and list. @returns whether there was something to put away */
  escape(): boolean {
    if (this.#found.length === 0) return false;
    const within = this.#host.shadowRoot?.activeElement?.closest('.suggestions');
    this.hide();
    if (within) this.#focus('input[type=search]');
    return true;
  }

  async #answer(session: SearchSession, view: SuggestionView, signal: AbortSignal): Promise<void> {
    const { source, query } = session;
    try {
      const [found = [], counts] = await Promise.all([
        source.suggest?.(query, { signal, locale: view.locale, limit: mostAsked }),
        this.#countsOf(session, view),
      ]);
      if (signal.aborted) return;
      this.#found = worthShowing(found, counts, query, isNarrowed(session, view));
      this.#host.requestUpdate();
    } catch {
      // Nobody misses a suggestion; a search that fails says so itself.
      if (!signal.aborted) this.hide();
    }
  }

  /** Asked once per filters and scope; a failure is forgotten. */
  #countsOf(session: SearchSession, { locale, scope }: SuggestionView): Promise<FacetCounts> {
    const { filters, bounds } = session.state;
    const request = { text: '', locale, filters, scope, ...(bounds && { bounds }), offset: 0, limit: 0 } as const;
    const key = JSON.stringify(request);
    if (this.#counts?.session === session && this.#counts.key === key) return this.#counts.answer;
    const { signal } = new AbortController();
    const answer = session.source.search({ ...request, facets: ['competence', 'cluster'] }, { signal }).then(countsIn);
    this.#counts = { session, key, answer };
    answer.catch(() => (this.#counts = undefined));
    return answer;
  }

  #chip(session: SearchSession, suggestion: Suggestion, context: TemplateContext): TemplateResult {
    const { kind, count } = suggestion;
    const onClick = (): void => {
      void this.#choose(session, suggestion);
    };
    return html`<button type="button" part="suggestion" @click=${onClick}>
      ${sign(suggestion, context)}<span class="visually-hidden">${kindName(kind, context)}</span
      ><span class="label">${label(suggestion, context)}</span>${
        count === undefined
          ? nothing
          : html`<span class="number muted" aria-hidden="true">${formatNumber(context.lang, count)}</span
              ><span class="visually-hidden">${context.t('results.count', { count })}</span>`
      }
    </button>`;
  }

  async #choose(session: SearchSession, { kind, id, label }: Suggestion): Promise<void> {
    const facet = facets[kind];
    this.hide();
    if (kind === 'member') return this.#open(session, id);
    this.#actions.act(() => {
      if (facet) session.update({ query: '', filters: { ...session.filters, [facet]: [id] } });
      else session.update({ query: label });
    });
    session.submit();
    this.#focus('.count');
  }

  async #open(session: SearchSession, id: string): Promise<void> {
    // The dialog gives the focus back to where it was, and the button is gone by then.
    this.#focus('input[type=search]');
    const [member] = await session.source.get([id], { signal: new AbortController().signal }).catch(() => []);
    if (member) this.#actions.select(session, member);
  }

  #focus(part: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(part)?.focus({ preventScroll: true });
  }
}

const countsIn = ({ facets }: SearchResult): FacetCounts => {
  const byValue = (counts: readonly FacetCount[] = []): Counts =>
    new Map(counts.map(({ value, count }) => [value, count]));
  return { competence: byValue(facets.competence), cluster: byValue(facets.cluster) };
};

const isNarrowed = ({ state }: SearchSession, { scope }: SuggestionView): boolean =>
  state.bounds !== undefined || [state.filters, scope].some((narrowing) => hasValues(narrowing));

const hasValues = (narrowing: Filters | SearchScope): boolean =>
  Object.values<readonly string[]>({ ...narrowing }).some(({ length }) => length > 0);

/**
 * With the number of members that choosing it leaves, and without those that would leave none. What is no facet is not
 * counted under filters, and left out there.
 */
const worthShowing = (
  found: readonly Suggestion[],
  counts: FacetCounts,
  query: string,
  narrowed: boolean,
): readonly Suggestion[] => {
  const typed = canonical(fold(query));
  const topics = found.flatMap((suggestion): readonly Suggestion[] => {
    const { kind, id, label } = suggestion;
    const facet = facets[kind];
    const count = facet && counts[facet]?.get(id);
    if (facet) return count ? [{ ...suggestion, count }] : [];
    return kind === 'place' && !narrowed && canonical(fold(label)) !== typed ? [suggestion] : [];
  });
  const named = found.find(({ kind, label }) => kind === 'member' && canonical(fold(label)).startsWith(typed));
  const isMeant = named && !narrowed && typed.length >= lettersOfName;
  const best = topics.slice(0, mostShown - (isMeant ? 1 : 0));
  best.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  return isMeant ? [...best, named] : best;
};

const placeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  ${svg`<path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11z" /><circle cx="12" cy="10" r="2" />`}
</svg>`;

const sign = ({ kind, id }: Suggestion, { directory, preferred }: TemplateContext): unknown => {
  if (kind === 'place') return placeIcon;
  if (kind !== 'cluster') return nothing;
  return html`<span class="mark ${clusterHue(directory, id)}" part="mark" aria-hidden="true"
    >${initials(clusterName(directory, id, preferred))}</span
  >`;
};

/** Said before the label, since a sign says it to the eye only. */
const kindName = (kind: Suggestion['kind'], { t, lang }: TemplateContext): string => {
  const facet = facets[kind];
  const name = kind === 'place' ? t('sort.place') : facet && t(`facet.${facet}`);
  return name ? `${name}${colon(lang)} ` : '';
};

/**
 * What was typed is marked. A concept found by a label of another language is shown by the visitor's own; the other is
 * only said, since the chips are short and the results explain it.
 */
const label = ({ kind, id, label: text, lang, ranges }: Suggestion, context: TemplateContext): unknown => {
  const found = html`<bdi lang=${foreignLang(lang, context)}>${highlighted(text, ranges)}</bdi>`;
  const own = kind === 'concept' ? conceptLabel(id, context) : undefined;
  if (!own || own.value === text || !isForeign(lang, context)) return found;
  return html`<span class="visually-hidden">${found} =</span>
    <bdi lang=${foreignLang(own.lang, context)}>${own.value}</bdi>`;
};
