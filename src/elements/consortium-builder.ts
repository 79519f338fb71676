import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { WordsByLanguage, WordsController } from '../controllers/words-controller.js';
import { swapSeat, type ConsortiumCall, type Swap, type Team } from '../core/matching/consortium.js';
import { teamRows } from '../core/matching/consortium/rows.js';
import type { Member } from '../core/model.js';
import { today } from '../core/today.js';
import { loadConsortiumBuilderMessages, type ConsortiumBuilderKey } from '../i18n/consortium-builder/messages.js';
import type { SearchSession } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import { consortiumBuilderStyles } from './consortium-builder.css.js';
import { answerView } from './consortium-builder/answer-view.js';
import { builderContext, type BuilderContext } from './consortium-builder/builder-context.js';
import { attributeNames, callFrom, callInUrl, urlWithCall } from './consortium-builder/call-state.js';
import { callView } from './consortium-builder/call-view.js';
import { emptyView } from './consortium-builder/empty-view.js';
import { Picker } from './consortium-builder/picker.js';
import { TeamFinder } from './consortium-builder/team-finder.js';
import { certainty, headline, swapNote } from './consortium-builder/verdict.js';
import { AllianceSelectEvent } from './events.js';
import { MemberDialog } from './member-dialog.js';
import { saveTable } from './save-table.js';
import { sourceNote } from './source-note.js';

/** A team that the visitor has changed, and how. */
interface OwnTeam {
  readonly swap: Swap;
  readonly from: string;
  readonly to: string;
}

/**
 * Builds the smallest teams of members that answer a call: every seat with its reason and its alternatives. Everything
 * is computed in the page; what is asked leaves it only in a link that the visitor copies or a mail that the visitor sends.
 *
 * @tag consortium-builder
 * @summary The smallest team that covers a call.
 * @slot empty - Replaces what stands where nothing has been asked yet.
 * @csspart title - The heading.
 * @csspart call - What is asked for.
 * @csspart input - A field to type in.
 * @csspart options - The list below a field.
 * @csspart option - One of that list.
 * @csspart chip - A competence or member chosen; pressing takes it away.
 * @csspart conditions - The conditions, behind a disclosure.
 * @csspart empty - What stands where nothing has been asked yet.
 * @csspart example - A competence to begin with.
 * @csspart answer - The answer.
 * @csspart verdict - The answer in a line.
 * @csspart choice - One of several teams of the same size.
 * @csspart seats - The team.
 * @csspart seat - One seat of the team.
 * @csspart member-name - The heading of a seat: the member.
 * @csspart member-place - The place and type of a member.
 * @csspart memberships - The clusters a member belongs to.
 * @csspart reasons - What a seat covers, and by what.
 * @csspart highlight - A matched part of a text.
 * @csspart keep - The button that keeps a member in the team.
 * @csspart reject - The button that rules a member out.
 * @csspart alternatives - Who could take the seat.
 * @csspart swap - The button that gives the seat to an alternative.
 * @csspart coverage - The table of who covers what.
 * @csspart met - How the conditions are met.
 * @csspart one-more - What one more country would take.
 * @csspart exits - Link, table and print.
 * @csspart save - The button that saves the team as a table.
 * @csspart print - The button that prints the page.
 * @csspart mails - The mail drafts, behind a disclosure.
 * @csspart write - The link to a mail draft.
 * @csspart obstacles - What stands in the way where there is no team.
 * @csspart loosen - A button that loosens what is asked for.
 * @csspart detail - The dialog with a member's details.
 * @csspart description - A member's description in the dialog.
 * @csspart contacts - A member's links in the dialog.
 * @csspart website - A member's website.
 * @csspart logo - A member's logo.
 * @csspart competences - A member's competences in the dialog.
 * @cssstate empty - Nothing has been asked yet.
 * @cssstate searching - A team is being looked for.
 * @cssstate none - No team answers the call.
 * @fires {AllianceSelectEvent} alliance-select - The visitor chose a member; cancel it to show the member yourself.
 */
export class ConsortiumBuilder extends AllianceElement {
  static override styles: CSSResultGroup = [ground, consortiumBuilderStyles];

  /** What the team must cover: ids of competences, separated by spaces or commas. */
  @property() bricks: string | undefined;
  /** How many countries at least. */
  @property({ type: Number }) countries: number | undefined;
  /** How many clusters at least. */
  @property({ type: Number }) clusters: number | undefined;
  /** Which share of the seats must be small or medium companies, 0 to 1. */
  @property({ type: Number, attribute: 'sme-share' }) smeShare: number | undefined;
  /** How many research or education organisations at least. */
  @property({ type: Number }) research: number | undefined;
  /** How many seats at most. */
  @property({ type: Number, attribute: 'max-size' }) maxSize: number | undefined;
  /** Members who must be in the team: ids, separated by spaces or commas. */
  @property() include: string | undefined;
  /** Members who must not be in the team: ids, separated by spaces or commas. */
  @property() exclude: string | undefined;
  /** Keep the call in the page's address, so that it can be sent as a link. A value sets the prefix of its parameters. */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;
  /** Level of the heading, 2 to 4; those inside are one and two below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private call: ConsortiumCall = { bricks: [] };
  @state() private chosen = 0;
  @state() private own: OwnTeam | undefined;
  @state() private isCopied = false;

  readonly #words = new WordsController<ConsortiumBuilderKey>(this, loadConsortiumBuilderMessages);
  readonly #draftWords = new WordsByLanguage<ConsortiumBuilderKey>(this, loadConsortiumBuilderMessages);
  readonly #announcer = new AnnouncerController(this);
  readonly #dialog = new MemberDialog(this);
  readonly #finder = new TeamFinder(this);
  readonly #pickers = {
    bricks: new Picker(this, 'bricks'),
    include: new Picker(this, 'include'),
    exclude: new Picker(this, 'exclude'),
  };
  /** What the visitor has just done, told together with the answer. */
  #note = '';
  #isFocusWanted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#followUrl);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#followUrl);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (attributeNames.some((name) => changed.has(name))) this.#show(callFrom(this));
    if (changed.has('syncUrl')) this.#followUrl();
    const { directory } = this.data;
    if (directory && this.isConnected) this.#finder.ask(directory, this.call);
    this.setState('empty', this.call.bricks.length === 0);
    this.setState('searching', this.#finder.isSearching);
    this.setState('none', this.#finder.answer?.status === 'none');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { session } = this.data;
    const context = session && this.#context(session);
    if (!context || this.#finder.isSearching) return;
    this.#announce(context);
    const verdict = this.#isFocusWanted ? this.renderRoot.querySelector<HTMLElement>('.verdict') : undefined;
    if (!verdict) return;
    this.#isFocusWanted = false;
    verdict.focus();
  }

  protected override renderContent(session: SearchSession): unknown {
    const context = this.#context(session);
    if (!context) return this.renderWaiting();
    return html`<h3 class="title" part="title" aria-level=${this.headingLevel}>
        ${context.say('consortiumBuilder.title')}
      </h3>
      ${callView(this.call, this.#pickers, context)} ${this.#answer(context)} ${sourceNote(this.data.loaded, context)}
      ${this.#announcer.render()} ${this.#dialog.render(session, context)}`;
  }

  #context(session: SearchSession): BuilderContext | undefined {
    const table = this.#words.in(this.uiLanguage);
    if (!table) return undefined;
    return builderContext(this.context(session.directory, this.headingLevel), table, {
      ask: (call, note = '') => {
        this.#ask(call, note);
      },
      open: (member) => {
        this.#open(session, member);
      },
      swap: (team, from, to) => {
        this.#swap(session, team, from, to);
      },
      toAnswer: () => {
        this.#isFocusWanted = true;
      },
    });
  }

  #answer(context: BuilderContext): TemplateResult {
    const { answer, answered, isSearching, oneMore } = this.#finder;
    if (this.call.bricks.length === 0) return emptyView(this.call, context);
    if (!answer || !answered)
      return html`<div class="quiet" aria-hidden="true"></div>
        <p class="muted">${context.say('consortiumBuilder.searching')}</p>`;
    const team = this.#team;
    return answerView(
      {
        answer,
        call: answered,
        isSearching,
        team,
        swapNote: this.own && swapNote(this.own.swap, this.own, context),
        chosen: this.chosen,
        onChoose: this.#onChoose,
        onUndo: this.#onUndo,
        onSave: (shown) => {
          this.#save(shown, context);
        },
        onCopy: this.syncUrl === undefined ? undefined : this.#onCopy,
        isCopied: this.isCopied,
        wordsIn: this.#draftWords.in,
        more: oneMore,
        onAsk: () => {
          if (team && oneMore !== 'searching') void this.#finder.askOneMore(context.directory, team);
        },
      },
      context,
    );
  }

  get #team(): Team | undefined {
    const { teams = [] } = this.#finder.answer ?? {};
    return this.own?.swap.team ?? teams[this.chosen] ?? teams[0];
  }

  /** Shows the answer to another call, without writing it anywhere. */
  #show(call: ConsortiumCall): void {
    this.call = call;
    this.chosen = 0;
    this.own = undefined;
    this.isCopied = false;
  }

  #ask(call: ConsortiumCall, note: string): void {
    this.#show(call);
    this.#note = note;
    if (this.syncUrl === undefined) return;
    const { href } = urlWithCall(new URL(location.href), this.syncUrl, call);
    if (href !== location.href) history.replaceState(history.state, '', href);
  }

  readonly #followUrl = (): void => {
    if (this.syncUrl === undefined) return;
    const call = callInUrl(new URL(location.href), this.syncUrl);
    if (call) this.#show(call);
  };

  #open(session: SearchSession, member: Member): void {
    if (this.dispatchEvent(new AllianceSelectEvent(member))) this.#dialog.open(session, member.id);
  }

  #swap({ directory }: SearchSession, team: Team, from: Member, to: Member): void {
    const call = this.#finder.answered ?? this.call;
    const swap = swapSeat(directory, call, team, { from: from.id, to: to.id }, { today: today() });
    this.own = { swap, from: from.name, to: to.name };
    this.#finder.forgetOneMore();
  }

  #save(team: Team, context: BuilderContext): void {
    const columns = context.say('consortiumBuilder.columns').split(';');
    void saveTable(context.say('consortiumBuilder.file'), [columns, ...teamRows(team, context)]);
  }

  readonly #onChoose = (index: number): void => {
    this.chosen = index;
    this.own = undefined;
    this.#finder.forgetOneMore();
  };

  readonly #onUndo = (): void => {
    this.own = undefined;
    this.#finder.forgetOneMore();
    this.#isFocusWanted = true;
  };

  readonly #onCopy = (): void => {
    const { href } = urlWithCall(new URL(location.href), this.syncUrl ?? '', this.call);
    void navigator.clipboard.writeText(href).then(() => {
      this.isCopied = true;
    });
  };

  /** The answer, after what the visitor did; a change of the team by the visitor is an answer of its own. */
  #announce(context: BuilderContext): void {
    const { answer } = this.#finder;
    const verdict = answer ? [headline(answer, context), certainty(answer, context)] : [];
    const change = this.own && swapNote(this.own.swap, this.own, context);
    this.#announcer.announce(change ?? inSentences([this.#note, ...verdict]));
  }
}

const inSentences = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
