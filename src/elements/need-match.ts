import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { WordsByLanguage, WordsController } from '../controllers/words-controller.js';
import type { Directory } from '../core/directory.js';
import { localise } from '../core/localised-text.js';
import type { NeedAnswer } from '../core/matching/need-matcher.js';
import { publishedNeeds, type PublishedNeed } from '../core/matching/need-published.js';
import type { LanguageTag, Member } from '../core/model.js';
import { today } from '../core/today.js';
import { loadNeedMatchMessages, type NeedMatchKey } from '../i18n/need-match/messages.js';
import type { SearchSession } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import { presenterOf } from './detail-presenter.js';
import { AllianceSelectEvent } from './events.js';
import { MemberDialog } from './member-dialog.js';
import { memberSearchStyles } from './member-search.css.js';
import { needMatchStyles } from './need-match.css.js';
import { clustersView } from './need-match/clusters-view.js';
import { LiveAnswer } from './need-match/live-answer.js';
import { membersView } from './need-match/members-view.js';
import { needContext, type NeedContext } from './need-match/need-context.js';
import { preferencesView } from './need-match/preferences-view.js';
import { listedNeeds, publishedButton, publishedList, type PublishedList } from './need-match/published-view.js';
import { questionFrom, type Question } from './need-match/question.js';
import { openNeed, ownNeed } from './need-match/question-view.js';
import { understoodView } from './need-match/understood-view.js';
import { sourceNote } from './source-note.js';

/** How much other clusters come before the visitor's own, unless told. */
const usualPreference = 0.3;

/**
 * A problem finds its resource: the visitor writes what is needed, or opens a published need, and sees which members
 * and clusters answer, and why. Everything happens in the page; what is written leaves it only in a mail that the
 * visitor sends.
 *
 * @tag need-match
 * @summary Who answers a need, with reasons.
 * @slot empty - Replaces what stands where nobody answers.
 * @csspart input - The box for the visitor's words.
 * @csspart need - The published need that is open.
 * @csspart published - The list of published needs.
 * @csspart understood - The concepts that the need was taken to speak of.
 * @csspart chip - One of these concepts.
 * @csspart missing - What nobody answers.
 * @csspart search - The button that shows these concepts in the search on the page.
 * @csspart results - The list of those who answer.
 * @csspart member - One of those who answer.
 * @csspart member-name - The heading of one who answers.
 * @csspart member-place - The place and type of one who answers.
 * @csspart memberships - The clusters a member belongs to.
 * @csspart competences - The competences of one who answers.
 * @csspart reasons - Why a member answers.
 * @csspart highlight - A matched part of a text.
 * @csspart clusters - The clusters of those who answer.
 * @csspart cluster - One of these clusters.
 * @csspart write - The link to a mail draft for whoever manages a cluster.
 * @csspart empty - What stands where nobody answers.
 * @csspart detail - The dialog with a member's details.
 * @csspart description - A member's description in the dialog.
 * @csspart contacts - A member's links in the dialog.
 * @csspart website - A member's website.
 * @csspart logo - A member's logo.
 * @cssstate empty - Nobody answers.
 * @fires {AllianceSelectEvent} alliance-select - The visitor chose a member; cancel it to show the member yourself.
 */
export class NeedMatch extends AllianceElement {
  static override styles: CSSResultGroup = [ground, memberSearchStyles, needMatchStyles];

  /** Id of a published need to begin with. */
  @property() need: string | undefined;
  /** The visitor's own cluster (id). Its members count less, and distances are from its seat. */
  @property() from: string | undefined;
  /** How much other clusters come before the visitor's own: from 0, not at all, to 1, own members are left out. */
  @property({ type: Number, attribute: 'prefer-others' }) preferOthers: number = usualPreference;
  /** The most members and clusters to show. */
  @property({ type: Number }) limit = 10;
  /** Level of the headings, 2 to 5; those of members are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private text = '';
  /** Concepts that the visitor has taken out. */
  @state() private without: readonly string[] = [];
  @state() private listed = 0;

  readonly #words = new WordsController<NeedMatchKey>(this, loadNeedMatchMessages);
  readonly #managerWords = new WordsByLanguage<NeedMatchKey>(this, loadNeedMatchMessages);
  readonly #announcer = new AnnouncerController(this);
  readonly #dialog = new MemberDialog(this);
  readonly #live = new LiveAnswer(this);
  #published: readonly PublishedNeed[] = [];
  /** Whose needs these are, and on which day they stood. */
  #publishedOf: readonly [Directory, string] | undefined;
  /** Where the focus goes once what the visitor pressed has given way to something else. */
  #focusNext: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('need')) this.without = [];
    const { directory } = this.data;
    if (!directory || !this.isConnected) return;
    this.#publish(directory);
    this.#live.ask(directory, this.#question(directory));
    this.setState('empty', this.#live.answer?.members.length === 0);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const table = this.#words.in(this.uiLanguage);
    const { session } = this.data;
    if (table && session) this.#announce(needContext(this.context(session.directory, this.headingLevel), table));
    const next = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!next) return;
    this.#focusNext = undefined;
    next.focus();
  }

  protected override renderContent(session: SearchSession): unknown {
    const table = this.#words.in(this.uiLanguage);
    if (!table) return this.renderWaiting();
    const context = needContext(this.context(session.directory, this.headingLevel), table);
    return html`${this.#ask(session, context)} ${this.#result(session, context)}
    ${sourceNote(this.data.loaded, context)} ${this.#announcer.render()} ${this.#dialog.render(session, context)}`;
  }

  #publish(directory: Directory): void {
    const [known, day] = this.#publishedOf ?? [];
    if (known === directory && day === today()) return;
    this.#publishedOf = [directory, today()];
    this.#published = publishedNeeds(directory, today());
  }

  get #opened(): PublishedNeed | undefined {
    return this.#published.find(({ id }) => id === this.need);
  }

  get #preference(): number {
    return this.preferOthers >= 0 ? Math.min(1, this.preferOthers) : usualPreference;
  }

  #question(directory: Directory): Question | undefined {
    const { text, without, from, limit } = this;
    const choices = { text, without, from, limit, opened: this.#opened, preferOthers: this.#preference };
    return questionFrom({ ...choices, languages: this.preferredLanguages }, directory, today());
  }

  #ask(session: SearchSession, context: NeedContext): TemplateResult {
    const opened = this.#opened;
    const list = this.#list();
    return html`<div class="ask">
        ${
          opened
            ? openNeed(opened, this.#onClose, context)
            : ownNeed(
                {
                  text: this.text,
                  isGone: Boolean(this.need),
                  onInput: this.#onInput,
                  onFocus: () => {
                    this.#live.prepare(session.directory, today());
                  },
                  onClear: this.#onClear,
                },
                context,
              )
        }
      </div>
      <div class="choices">${publishedButton(list, context)} ${this.#preferences(context)}</div>
      ${publishedList(list, context)}`;
  }

  #list(): PublishedList {
    return {
      needs: this.#published,
      shown: this.listed,
      onToggle: () => (this.listed = this.listed > 0 ? 0 : listedNeeds),
      onMore: () => {
        this.#focusNext = `.published li:nth-child(${String(this.listed + 1)}) button`;
        this.listed += listedNeeds;
      },
      onOpen: ({ id }) => {
        this.need = id;
        this.listed = 0;
        this.#focusNext = '#open-need';
      },
    };
  }

  #preferences(context: NeedContext): unknown {
    return preferencesView(
      {
        from: context.directory.cluster(this.from ?? '')?.id,
        preferOthers: this.#preference,
        onFrom: (cluster) => (this.from = cluster),
        onPrefer: (share) => (this.preferOthers = share),
      },
      context,
    );
  }

  #result(session: SearchSession, context: NeedContext): TemplateResult {
    const { answer, pending } = this.#live;
    if (answer) return this.#answer(answer, session, context);
    const sentence = context.say(pending ? 'needMatch.reading' : 'needMatch.idle');
    return html`<p class="waiting muted">${sentence}</p>`;
  }

  #answer(answer: NeedAnswer, session: SearchSession, context: NeedContext): TemplateResult {
    const { understood, members, clusters, missing } = answer;
    const { from } = this.#live.answered?.options ?? {};
    const onSelect = (member: Member): void => {
      if (this.dispatchEvent(new AllianceSelectEvent(member))) this.#dialog.open(session, member.id);
    };
    const understanding = {
      understood: understood.filter(({ concept }) => !this.without.includes(concept)),
      missing: members.length > 0 ? missing : [],
      without: this.without,
      onRemove: this.#onRemove,
      onRestore: this.#onRestore,
    };
    return html`<div class="answer" aria-busy=${this.#live.pending}>
      ${understoodView(understanding, context)}
      ${
        members.length === 0
          ? this.#nobody(context)
          : html`<div class="columns">
              <section aria-labelledby="members">
                <div class="heading">
                  <h3 id="members" aria-level=${context.headingLevel}>${context.say('needMatch.members')}</h3>
                  ${this.#searchButton(answer, session, context)}
                </div>
                ${membersView(members, from, onSelect, { ...context, headingLevel: context.headingLevel + 1 })}
              </section>
              ${clustersView(clusters.slice(0, this.limit), this.#needIn, this.#managerWords, context)}
            </div>`
      }
    </div>`;
  }

  #nobody({ say }: NeedContext): TemplateResult {
    return html`<slot name="empty"
      ><div class="empty" part="empty">
        <p class="what">${say('needMatch.none')}</p>
        <p class="muted">${say('needMatch.tryWords')}</p>
      </div></slot
    >`;
  }

  /** Leads to the search on the page, with what was understood as its filter. */
  #searchButton({ understood }: NeedAnswer, session: SearchSession, { say }: NeedContext): unknown {
    const search = presenterOf(session);
    if (!search || understood.length === 0) return nothing;
    const onClick = (): void => {
      const competence = understood.map(({ concept }) => concept);
      session.update({ query: '', filters: { competence }, bounds: undefined });
      search.showResults();
    };
    return html`<button type="button" class="plain" part="search" @click=${onClick}>
      ${say('needMatch.search')}
    </button>`;
  }

  /** A published need is told in the language of whoever is written to, where it was published in that. */
  readonly #needIn = (lang: LanguageTag): string =>
    this.#opened ? (localise(this.#opened.text, [lang, ...this.preferredLanguages])?.value ?? '') : this.text.trim();

  #announce({ say }: NeedContext): void {
    const { answer, pending } = this.#live;
    if (pending) return;
    const [first] = answer?.members ?? [];
    if (!answer) this.#announcer.announce('');
    else if (!first) this.#announcer.announce(say('needMatch.none'));
    else this.#announcer.announce(say('needMatch.answers', { count: answer.members.length, name: first.member.name }));
  }

  readonly #onInput = ({ target }: InputEvent): void => {
    if (target instanceof HTMLTextAreaElement) this.text = target.value;
  };

  readonly #onClear = (): void => {
    this.text = '';
    this.without = [];
    this.#focusNext = '#text';
  };

  readonly #onClose = (): void => {
    this.need = undefined;
    this.#focusNext = '#text';
  };

  readonly #onRemove = (concept: string): void => {
    this.without = [...this.without, concept];
    this.#focusNext = `.removed li:nth-child(${String(this.without.length)}) button`;
  };

  readonly #onRestore = (concept: string): void => {
    this.without = this.without.filter((id) => id !== concept);
    this.#focusNext = this.without.length > 0 ? '.removed button' : '#text, #open-need';
  };
}
