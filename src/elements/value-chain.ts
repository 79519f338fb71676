import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { idList } from '../core/id-list.js';
import { clustersToCompare, membersIn, type Coverage } from '../core/matching/coverage.js';
import type { Member } from '../core/model.js';
import { today } from '../core/today.js';
import { loadValueChainMessages, type ValueChainKey } from '../i18n/value-chain/messages.js';
import type { SearchSession } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import { presenterOf } from './detail-presenter.js';
import { AllianceSelectEvent } from './events.js';
import { MemberDialog } from './member-dialog.js';
import { sourceNote } from './source-note.js';
import { chainContext, type ChainContext } from './value-chain/chain-context.js';
import { ChainFigures, type ChainRow, type ChainRows } from './value-chain/chain-figures.js';
import { valueChainStyles } from './value-chain/chain-styles.js';
import { claimSentence, gapList } from './value-chain/claim.js';
import { comparison, percent } from './value-chain/comparison.js';
import { GridWalk } from './value-chain/grid-walk.js';
import { matrix } from './value-chain/matrix.js';
import { listedMembers, memberList } from './value-chain/member-list.js';
import type { OpenLists } from './value-chain/open-lists.js';
import { pickers, type Pair } from './value-chain/pickers.js';
import { saveCoverage } from './value-chain/save-coverage.js';
import { filtersFor } from './value-chain/search-filters.js';
import { shadeLegend } from './value-chain/shades.js';

/** The cell whose members are listed in place. */
interface ChosenCell {
  readonly line: ChainRow;
  readonly cluster: string;
}

/**
 * Who covers what in an alliance: clusters by stages of the value chain or by competences, as a heat map that is a
 * table. It names what nobody covers and what one cluster covers alone, and says what two clusters have for each other.
 *
 * @tag value-chain
 * @summary How clusters cover the value chain, and what two of them have for each other.
 * @csspart title - The heading.
 * @csspart claim - The sentence that says how much is covered.
 * @csspart gaps - What is not covered, and what one cluster covers alone.
 * @csspart rows - The buttons that choose between stages and competences.
 * @csspart matrix - The table.
 * @csspart cluster - The heading of a cluster's column.
 * @csspart row - A row of the table.
 * @csspart cell - A figure of the table.
 * @csspart legend - What the shades mean.
 * @csspart save - The button that saves the table.
 * @csspart members - The members of the chosen figure.
 * @csspart comparison - The comparison of two clusters.
 * @csspart score - How complementary they are.
 * @csspart parts - What the score is made of.
 * @csspart strengths - What one of them brings, or what both have.
 * @csspart needs - The needs of one for which the other has something.
 * @csspart detail - The dialog with a member's details.
 * @csspart description - A member's description in the dialog.
 * @csspart contacts - A member's links in the dialog.
 * @csspart website - A member's website.
 * @csspart logo - A member's logo.
 * @csspart memberships - The clusters a member belongs to.
 * @csspart competences - A member's competences.
 * @cssstate empty - There are no clusters to compare, or no competences to compare them by.
 * @fires {AllianceSelectEvent} alliance-select - The visitor chose a member; cancel it to show the member yourself.
 */
export class ValueChain extends AllianceElement {
  static override styles: CSSResultGroup = [ground, valueChainStyles];

  /** Compare only these clusters (ids, separated by commas or spaces), in this order. All active ones unless told. */
  @property() clusters: string | undefined;
  /** What the table has a row for: stages of the value chain, where the directory has some, or competences. */
  @property() rows: ChainRows | undefined;
  /** Two clusters (ids) to compare at first. */
  @property() compare: string | undefined;
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private openRows: ReadonlySet<string> = new Set();
  @state() private openLists: ReadonlySet<string> = new Set();
  @state() private pair: Pair = ['', ''];
  @state() private chosen: ChosenCell | undefined;
  @state() private listed = listedMembers;

  readonly #words = new WordsController(this, loadValueChainMessages);
  readonly #dialog = new MemberDialog(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #walk = new GridWalk(this);
  #figures: ChainFigures | undefined;
  #news: string | undefined;
  #focusNext: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { directory } = this.data;
    if (changed.has('compare') && this.compare !== undefined) {
      const [one = '', other = ''] = idList(this.compare);
      this.pair = [one, other];
    }
    if (!directory || (this.#figures?.directory === directory && !changed.has('clusters'))) return;
    const ids = idList(this.clusters);
    this.#figures = new ChainFigures(directory, ids.length > 0 ? ids : undefined);
    this.chosen = undefined;
  }

  protected override updated(): void {
    const focused = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!focused) return;
    this.#focusNext = undefined;
    focused.focus();
  }

  protected override renderContent(session: SearchSession): unknown {
    const table = this.#words.in(this.uiLanguage);
    const figures = this.#figures;
    if (!table || !figures) return this.renderWaiting();
    const context = chainContext(this.context(session.directory, this.headingLevel), table);
    const rows = this.#rowsOf(figures);
    const coverage = figures.coverage(rows);
    const fault = faultOf(coverage);
    this.setState('empty', fault !== undefined);
    if (fault) return html`<div class="fault" part="error">${context.words(fault)}</div>`;
    return html`<article class="chain" aria-labelledby="title">
        ${this.#head(figures, rows, context)} ${this.#matrix(figures, rows, session, context)}
        ${this.#members(session, context)} ${this.#comparison(figures, session, context)}
      </article>
      ${sourceNote(this.data.loaded, context)} ${this.#announcer.render()} ${this.#dialog.render(session, context)}`;
  }

  #rowsOf(figures: ChainFigures): ChainRows {
    const hasStages = figures.coverage('stages').rows.length > 0;
    return this.rows !== 'competences' && hasStages ? 'stages' : 'competences';
  }

  #head(figures: ChainFigures, rows: ChainRows, context: ChainContext): TemplateResult {
    const { claim } = figures;
    const sentence = claimSentence(claim, figures.coverage(rows).clusters.length, context);
    this.#announcer.announce(this.#news ?? sentence);
    return html`<header>
      <h3 id="title" part="title" aria-level=${context.headingLevel}>
        ${context.words(rows === 'stages' ? 'valueChain.titleStages' : 'valueChain.titleCompetences')}
      </h3>
      <p class="claim" part="claim">${sentence}</p>
      ${gapList(claim, this.#lists, context)}
    </header>`;
  }

  #matrix(figures: ChainFigures, rows: ChainRows, session: SearchSession, context: ChainContext): TemplateResult {
    const coverage = figures.coverage(rows);
    const lines = figures.rows(rows, this.openRows);
    const heading = rows === 'stages' ? context.words('valueChain.stage') : context.t('facet.competence');
    const actions = {
      chosen: this.chosen && `${this.chosen.line.path} ${this.chosen.cluster}`,
      onCell: (line: ChainRow, cluster: string): void => {
        this.#choose(line, cluster, session);
      },
      onRow: ({ path }: ChainRow): void => {
        this.openRows = toggled(this.openRows, path);
      },
      onKeydown: this.#walk.onKeydown,
      onReach: this.#walk.onReach,
    };
    return html`<div class="table">
      <div class="bar-line">
        ${this.#rowChoice(figures, rows, context)} ${shadeLegend(coverage.highest, context)}
        <button
          type="button"
          class="plain save"
          part="save"
          @click=${() => void saveCoverage(coverage, lines, heading, context)}
        >
          ${context.words('valueChain.save')}
        </button>
      </div>
      ${matrix(coverage, lines, heading, actions, context)}
    </div>`;
  }

  /** Two buttons, where there is something to choose between. */
  #rowChoice(figures: ChainFigures, rows: ChainRows, { words }: ChainContext): unknown {
    if (figures.claim.stages.total === 0 || figures.claim.competences.total === 0) return nothing;
    const button = (choice: ChainRows): TemplateResult =>
      html`<button type="button" aria-pressed=${choice === rows} @click=${() => (this.rows = choice)}>
        ${words(`valueChain.${choice}`)}
      </button>`;
    return html`<div class="choice" part="rows" role="group" aria-label=${words('valueChain.rows')}>
      ${button('stages')}${button('competences')}
    </div>`;
  }

  /** Shows the members of a cell in the search that is on the page, or below the table where there is none. */
  #choose(line: ChainRow, cluster: string, session: SearchSession): void {
    const search = presenterOf(session);
    if (search) {
      session.update({ filters: filtersFor(session.directory, cluster, line.row), query: '', bounds: undefined });
      search.showResults();
      return;
    }
    const isChosen = this.chosen?.line.path === line.path && this.chosen.cluster === cluster;
    this.chosen = isChosen ? undefined : { line, cluster };
    this.listed = listedMembers;
    if (!isChosen) this.#focusNext = '#chosen';
  }

  #members(session: SearchSession, context: ChainContext): unknown {
    if (!this.chosen) return nothing;
    const { line, cluster } = this.chosen;
    const members = membersIn(session.directory, cluster, line.row);
    const row = context.itemName(line.row).value;
    const title = context.words('valueChain.chosen', { row, cluster: context.clusterName(cluster) });
    const actions = {
      onMember: (member: Member): void => {
        this.#open(member, session);
      },
      onMore: (): void => {
        this.#focusNext = `.members li:nth-child(${this.listed + 1}) button`;
        this.listed += listedMembers;
      },
      onClose: (): void => {
        this.chosen = undefined;
        this.#focusNext = 'table button[tabindex="0"]';
      },
    };
    return memberList(title, members, this.listed, actions, context);
  }

  #comparison(figures: ChainFigures, session: SearchSession, context: ChainContext): TemplateResult {
    const ids = figures.coverage('stages').clusters.map(({ id }) => id);
    const pair = this.#pairIn(session);
    const onPair = (chosen: Pair): void => {
      this.pair = chosen;
      this.#news = this.#verdict(figures, chosen, context);
    };
    return html`<section class="comparison" part="comparison" aria-labelledby="compare">
      <h4 id="compare" aria-level=${context.headingLevel + 1}>${context.words('valueChain.compare')}</h4>
      ${pickers(ids, pair, onPair, context)} ${this.#compared(figures, pair, session, context)}
    </section>`;
  }

  /** The clusters chosen, a former one by the one that carries on; ids that the directory does not know count as none. */
  #pairIn({ directory }: SearchSession): Pair {
    const [one = '', other = ''] = this.pair.map((id) => clustersToCompare(directory, [id])[0]?.id ?? '');
    return [one, one === other ? '' : other];
  }

  #compared(figures: ChainFigures, [one, other]: Pair, session: SearchSession, context: ChainContext): unknown {
    if (!one || !other) return nothing;
    const actions = {
      onMember: (member: Member): void => {
        this.#open(member, session);
      },
      ...this.#lists,
    };
    return comparison(figures.complementarity(one, other, today()), actions, context);
  }

  #verdict(figures: ChainFigures, [one, other]: Pair, { words, clusterName }: ChainContext): string | undefined {
    if (!one || !other) return this.#news;
    const score = percent(figures.complementarity(one, other, today()).score);
    return words('valueChain.compared', { one: clusterName(one), other: clusterName(other), score });
  }

  get #lists(): OpenLists {
    return {
      open: this.openLists,
      onToggle: (list): void => {
        this.openLists = toggled(this.openLists, list);
      },
    };
  }

  #open(member: Member, session: SearchSession): void {
    if (this.dispatchEvent(new AllianceSelectEvent(member))) this.#dialog.open(session, member.id);
  }
}

const faultOf = ({ clusters, rows }: Coverage): ValueChainKey | undefined => {
  if (clusters.length === 0) return 'valueChain.noClusters';
  return rows.length === 0 ? 'valueChain.noRows' : undefined;
};

const toggled = (set: ReadonlySet<string>, value: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};
