import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { pairKey, type MeetingSlot } from '../core/matching/meetings/meeting-day.js';
import { participantLanguage } from '../core/matching/meetings/participant-language.js';
import { participantNames } from '../core/matching/meetings/participant-names.js';
import { readWishTable } from '../core/matching/meetings/wish-table.js';
import { today } from '../core/today.js';
import { loadMeetingPlannerMessages } from '../i18n/meeting-planner/messages.js';
import type { SearchSession } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import { slotsIn, type DaySettings } from './meeting-planner/day-settings.js';
import { emptyDraft, withAbsence, withChoice, withoutChoice, withTable } from './meeting-planner/draft.js';
import { changesView, summaryView, unmetView } from './meeting-planner/outcome-view.js';
import { participantsView } from './meeting-planner/participants-view.js';
import { PlanRun } from './meeting-planner/plan-run.js';
import { planStyles } from './meeting-planner/plan-styles.js';
import { planByParticipant, planByTime, type PlanOrder } from './meeting-planner/plan-view.js';
import { dayOf, participantIds, type PlannedDay } from './meeting-planner/planned-day.js';
import { contextIn, plannerContext, type PlannerContext } from './meeting-planner/planner-context.js';
import { plannerStyles } from './meeting-planner/planner-styles.js';
import { printOut, type Printout } from './meeting-planner/print-plan.js';
import { readRows, readText } from './meeting-planner/read-table.js';
import { saveCalendar, savePlan } from './meeting-planner/save-plan.js';
import { settingsView } from './meeting-planner/settings-view.js';
import { tableView, type TableOutcome } from './meeting-planner/table-view.js';

/** The languages that there are words in, the first where none fits. */
const spoken = ['en', 'fr', 'de', 'nl', 'it', 'es'];

/**
 * Plans a day of short meetings between clusters or members: wishes, vetoes, absences and confirmed meetings in, a
 * timetable with a reason for every meeting out. A second plan keeps what is confirmed and changes as little as it
 * can. Everything is worked out in the page, and nothing is stored.
 *
 * @tag meeting-planner
 * @summary A day of short meetings, planned in the page.
 * @csspart title - The heading.
 * @csspart settings - The form with the frame of the day.
 * @csspart participants - The list of participants.
 * @csspart edit - The button that opens a participant's wishes.
 * @csspart editor - A participant's wishes, vetoes and absences.
 * @csspart wish-table - Where a table of wishes is opened or pasted.
 * @csspart run - The button that plans the day.
 * @csspart progress - How far a plan under way is.
 * @csspart empty - What stands there before there is a plan, or where none is possible.
 * @csspart result - The plan with its summary.
 * @csspart plan - The table of meetings, or the sheets of participants.
 * @csspart meeting - A meeting in the table.
 * @csspart sheet - A participant's meetings.
 * @csspart why - Why two meet.
 * @csspart unmet - The wishes that are not met, with reasons.
 * @csspart changes - What has changed since the plan before.
 * @csspart view - The buttons that choose between time and participant.
 * @csspart actions - The buttons that save and print.
 * @csspart save - The button that saves the plan as a table.
 * @csspart calendar - The button that saves a participant's calendar.
 * @cssstate empty - There is no plan yet.
 * @cssstate planning - A plan is under way.
 * @cssstate impossible - No meeting is possible, or there are too few participants.
 */
export class MeetingPlanner extends AllianceElement {
  static override styles: CSSResultGroup = [ground, plannerStyles, planStyles];

  /** Who takes part: `clusters` (the active ones), `members` (of `cluster`), or ids, separated by commas or spaces. */
  @property() participants: string | undefined;
  /** With `members`: whose. With `clusters`: only these. Ids, separated by commas or spaces. */
  @property() cluster: string | undefined;
  /** The day, `YYYY-MM-DD`; today unless told. */
  @property() date: string | undefined;
  /** When the first meeting begins, `HH:MM`. */
  @property() start = '09:00';
  /** How many meetings nobody exceeds. */
  @property({ type: Number, attribute: 'per-participant' }) perParticipant = 3;
  /** How many rounds of meetings there are. */
  @property({ type: Number }) slots = 6;
  /** Minutes that a meeting lasts. */
  @property({ type: Number }) duration = 20;
  /** Minutes between two rounds. */
  @property({ type: Number }) break = 5;
  /** How many tables there are; 0 where there are enough. */
  @property({ type: Number }) tables = 0;
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private pause: Pick<DaySettings, 'pauseFrom' | 'pauseTo'> = { pauseFrom: '', pauseTo: '' };
  @state() private draft = emptyDraft;
  @state() private edited: string | undefined;
  @state() private isLong = false;
  @state() private table: TableOutcome | 'failed' | undefined;
  @state() private planned: PlannedDay | undefined;
  @state() private confirmed: ReadonlySet<string> = new Set();
  @state() private order: PlanOrder = 'time';
  @state() private hasFailed = false;

  readonly #words = new WordsController(this, loadMeetingPlannerMessages);
  readonly #announcer = new AnnouncerController(this);
  readonly #run = new PlanRun(this);
  #news = '';
  /** What the plan was made of, to tell when it is no longer so. */
  #basis: readonly unknown[] = [];

  protected override renderContent(session: SearchSession): unknown {
    const table = this.#words.in(this.uiLanguage);
    if (!table) return this.renderWaiting();
    const context = plannerContext(this.context(session.directory, this.headingLevel), table, this.draft.added);
    const ids = this.#ids(session);
    const slots = slotsIn(this.#settings);
    this.#announcer.announce(this.#news);
    this.#showStates(ids);
    return html`<article class="planner" aria-labelledby="title">
        <header>
          <h3 id="title" part="title" aria-level=${this.headingLevel}>${context.words('meetingPlanner.title')}</h3>
          <p class="muted intro">${context.words('meetingPlanner.intro')}</p>
        </header>
        ${settingsView(this.#settings, slots, (settings) => this.#set(settings), context)}
        ${this.#participants(ids, slots ?? [], context)} ${this.#wishTable(session, slots ?? [], context)}
        ${this.#go(ids, slots, session, context)} ${this.#outcome(ids, context)}
      </article>
      ${this.#announcer.render()}`;
  }

  get #settings(): DaySettings {
    const { start, slots, duration, perParticipant, tables } = this;
    const date = this.date ?? today();
    return { date, start, slots, duration, break: this.break, perParticipant, tables, ...this.pause };
  }

  #set({ pauseFrom, pauseTo, ...settings }: Partial<DaySettings>): void {
    Object.assign(this, settings);
    this.pause = { pauseFrom: pauseFrom ?? this.pause.pauseFrom, pauseTo: pauseTo ?? this.pause.pauseTo };
  }

  #ids({ directory }: SearchSession): readonly string[] {
    const own = participantIds(directory, this.participants, this.cluster);
    return [...new Set([...own, ...this.draft.added.map(({ id }) => id)])];
  }

  #showStates(ids: readonly string[]): void {
    this.setState('empty', !this.planned);
    this.setState('planning', this.#run.progress !== undefined);
    this.setState('impossible', ids.length < 2 || this.planned?.plan.meetings.length === 0);
  }

  #participants(ids: readonly string[], slots: readonly MeetingSlot[], context: PlannerContext): TemplateResult {
    const model = { ids, slots, draft: this.draft, edited: this.edited, isLong: this.isLong };
    const actions: Parameters<typeof participantsView>[1] = {
      onEdit: (id) => (this.edited = this.edited === id ? undefined : id),
      onAdd: (choice, from, to) => (this.draft = withChoice(this.draft, choice, from, to)),
      onRemove: (choice, from, to) => {
        this.draft = withoutChoice(this.draft, choice, from, to);
        this.renderRoot.querySelector<HTMLElement>(`#add-${choice}`)?.focus();
      },
      onAbsence: (id, slot, isAbsent) => (this.draft = withAbsence(this.draft, id, slot, isAbsent)),
      onLength: () => (this.isLong = !this.isLong),
    };
    const show = (): TemplateResult => participantsView(model, actions, context);
    return html`${guard([ids.join('\n'), JSON.stringify(slots), ...Object.values(model).slice(2), context.lang, context.headingLevel], show)}`;
  }

  #wishTable(session: SearchSession, slots: readonly MeetingSlot[], context: PlannerContext): TemplateResult {
    const read = (text: Promise<string> | string): void => void this.#read(text, session, slots);
    return tableView(this.table, { onFile: (file) => read(readText(file)), onText: read }, context);
  }

  async #read(source: Promise<string> | string, session: SearchSession, slots: readonly MeetingSlot[]): Promise<void> {
    try {
      const rows = await readRows(await source);
      const known = [...participantNames(session.directory), ...this.draft.added];
      const table = readWishTable(rows, known, slots);
      const ids = this.#ids(session);
      this.draft = withTable(this.draft, table, (id) => ids.includes(id));
      const { participants, wishes, vetoes, unknown } = table;
      this.table = { participants: participants.length, wishes: wishes.length, vetoes: vetoes.length, unknown };
    } catch {
      this.table = 'failed';
    }
  }

  #go(
    ids: readonly string[],
    slots: readonly MeetingSlot[] | undefined,
    session: SearchSession,
    { words }: PlannerContext,
  ): TemplateResult {
    const { progress } = this.#run;
    const label = words(this.planned ? 'meetingPlanner.planAgain' : 'meetingPlanner.plan');
    const onPlan = (): void => {
      if (slots && ids.length > 1) void this.#plan(ids, slots, session);
    };
    return html`<div class="go">
      <button
        type="button"
        class="main"
        part="run"
        aria-disabled=${slots && ids.length > 1 ? nothing : 'true'}
        @click=${onPlan}
      >
        ${label}
      </button>
      ${
        progress === undefined
          ? nothing
          : html`<progress
                part="progress"
                aria-label=${words('meetingPlanner.planning')}
                value=${progress}
                max="1"
              ></progress>
              <button type="button" class="plain" @click=${() => this.#run.stop()}>
                ${words('meetingPlanner.stop')}
              </button>`
      }
    </div>`;
  }

  async #plan(ids: readonly string[], slots: readonly MeetingSlot[], { directory }: SearchSession): Promise<void> {
    const { draft, confirmed, planned: before, perParticipant: mostEach } = this;
    const basis = this.#inputs(ids);
    this.hasFailed = false;
    try {
      const { day, planned } = dayOf({ directory, ids, slots, mostEach, draft, confirmed, before });
      const plan = await this.#run.plan(day);
      if (!plan) return;
      this.planned = planned(plan);
      this.#basis = basis;
      const refused = new Set(plan.refused.map(({ lock }) => pairKey(lock.pair)));
      if (refused.size > 0) this.confirmed = new Set([...confirmed].filter((key) => !refused.has(key)));
      this.#tell(plan.meetings.length);
    } catch (error) {
      this.hasFailed = true;
      console.error('alliance-directory: the plan could not be made.', error);
    }
  }

  #inputs(ids: readonly string[]): readonly unknown[] {
    return [this.draft, JSON.stringify(this.#settings), ids.join('\n')];
  }

  #isStale(ids: readonly string[]): boolean {
    return this.#inputs(ids).some((input, at) => input !== this.#basis[at]);
  }

  #tell(count: number): void {
    const table = this.#words.in(this.uiLanguage);
    const { directory } = this.data;
    if (!table || !directory) return;
    const { words } = plannerContext(this.context(directory, this.headingLevel), table, []);
    const ready = words(count > 0 ? 'meetingPlanner.ready' : 'meetingPlanner.impossible', { count });
    const { added, removed, moved } = this.planned?.changes ?? {};
    const isUnchanged = added && [added, removed, moved].every((list) => list?.length === 0);
    this.#announcer.announce(''); // whoever plans again is answered again
    this.#news = isUnchanged ? `${ready} ${words('meetingPlanner.unchanged')}` : ready;
  }

  #outcome(ids: readonly string[], context: PlannerContext): TemplateResult {
    const { words } = context;
    const message = (text: string): TemplateResult => html`<p class="empty" part="empty">${text}</p>`;
    if (this.hasFailed) return html`<p class="fault" part="error" role="alert">${words('meetingPlanner.failed')}</p>`;
    if (ids.length < 2) return message(words('meetingPlanner.few'));
    const { planned } = this;
    if (!planned) return message(words('meetingPlanner.empty'));
    if (planned.plan.meetings.length === 0)
      return html`${message(words('meetingPlanner.impossible'))}${unmetView(planned, context)}`;
    return html`<section class="result" part="result" aria-labelledby="result">
      <h4 id="result" aria-level=${this.headingLevel + 1}>${words('meetingPlanner.result')}</h4>
      ${this.#isStale(ids) ? html`<p class="muted">${words('meetingPlanner.stale')}</p>` : nothing}
      ${summaryView(planned, context)} ${changesView(planned, context)} ${unmetView(planned, context)}
      ${this.#actions(planned, context)}
      ${guard([planned, this.order, this.confirmed, context.lang, context.headingLevel], () => this.#timetable(planned, context))}
    </section>`;
  }

  #actions(planned: PlannedDay, context: PlannerContext): TemplateResult {
    const { words } = context;
    const order = (value: PlanOrder, label: string): TemplateResult =>
      html`<button type="button" aria-pressed=${this.order === value} @click=${() => (this.order = value)}>
        ${label}
      </button>`;
    const print = (what: Printout, label: string): TemplateResult =>
      html`<button type="button" class="plain" @click=${() => void this.#print(what, planned, context)}>
        ${label}
      </button>`;
    const all = (): void => {
      this.confirmed = new Set(planned.plan.meetings.map(({ pair }) => pairKey(pair)));
    };
    return html`<div class="actions" part="actions">
      <div class="choice" part="view" role="group" aria-label=${words('meetingPlanner.view')}>
        ${order('time', words('meetingPlanner.byTime'))} ${order('participant', words('meetingPlanner.byParticipant'))}
      </div>
      <button type="button" class="plain" @click=${all}>${words('meetingPlanner.confirmAll')}</button>
      <button type="button" class="plain" part="save" @click=${() => void savePlan(planned, context)}>
        ${words('meetingPlanner.save')}
      </button>
      <div class="choice" role="group" aria-labelledby="print">
        <span id="print" class="label">${words('meetingPlanner.print')}</span>
        ${print('plan', words('meetingPlanner.printPlan'))} ${print('sheets', words('meetingPlanner.printSheets'))}
        ${print('signs', words('meetingPlanner.printSigns'))}
      </div>
    </div>`;
  }

  #timetable(planned: PlannedDay, context: PlannerContext): TemplateResult {
    const actions: Parameters<typeof planByTime>[1] = {
      confirmed: this.confirmed,
      onConfirm: ({ pair }) => {
        const confirmed = new Set(this.confirmed);
        if (!confirmed.delete(pairKey(pair))) confirmed.add(pairKey(pair));
        this.confirmed = confirmed;
      },
      onCalendar: (id) => void this.#calendar(id, planned, context),
    };
    return this.order === 'time' ? planByTime(planned, actions, context) : planByParticipant(planned, actions, context);
  }

  async #calendar(id: string, planned: PlannedDay, context: PlannerContext): Promise<void> {
    await saveCalendar(id, planned, await this.#contextOf(id, context));
  }

  /** The words in which a participant is written to. */
  async #contextOf(id: string, context: PlannerContext): Promise<PlannerContext> {
    const lang = participantLanguage(context.directory, id, spoken);
    return contextIn(context, await loadMeetingPlannerMessages(lang), this.draft.added);
  }

  async #print(what: Printout, planned: PlannedDay, context: PlannerContext): Promise<void> {
    const sheets = new Map<string, PlannerContext>();
    if (what === 'sheets')
      for (const { id } of planned.day.participants) sheets.set(id, await this.#contextOf(id, context));
    printOut(what, planned, context, (id) => sheets.get(id) ?? context);
  }
}
