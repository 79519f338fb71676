import { html, render, type TemplateResult } from 'lit';
import { sheetBody } from './plan-view.js';
import type { PlannedDay } from './planned-day.js';
import { timesOf, type PlannerContext } from './planner-context.js';
import { printStyles } from './print-styles.js';

/** What can be printed. */
export type Printout = 'plan' | 'sheets' | 'signs';

/** Prints something of a plan. @param contextOf gives the words in which a participant is written to */
export const printOut = (
  what: Printout,
  planned: PlannedDay,
  context: PlannerContext,
  contextOf: (id: string) => PlannerContext,
): void => {
  if (what === 'plan') printTemplate(planPrintout(planned, context), context);
  else if (what === 'signs') printTemplate(signPrintout(planned, context), context);
  else printTemplate(sheetPrintout(planned, contextOf), context);
};

/**
 * Prints something of the plan alone, without the page around it: it is put into a frame of its own, styled by a
 * style sheet object, which every content security policy allows.
 */
const printTemplate = (template: TemplateResult, { lang }: PlannerContext): void => {
  const frame = document.createElement('iframe');
  // not hidden: in some browsers a hidden frame has no layout; out of sight will do
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('inset-inline-start', '-200vw');
  document.body.append(frame);
  const view = frame.contentWindow;
  const sheetDocument = frame.contentDocument;
  if (!view || !sheetDocument) return;
  sheetDocument.documentElement.lang = lang;
  sheetDocument.title = document.title;
  adopt(sheetDocument, view, printStyles.cssText);
  render(template, sheetDocument.body);
  view.addEventListener('afterprint', () => {
    frame.remove();
  });
  view.focus();
  view.print();
};

const adopt = (target: Document, view: Window, text: string): void => {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  target.adoptedStyleSheets = [sheet];
};

/** The whole plan, slot after slot. */
const planPrintout = (planned: PlannedDay, { words, name }: PlannerContext): TemplateResult => {
  const { day, plan } = planned;
  return html`<h1>${words('meetingPlanner.result')}</h1>
    ${day.slots.map((time, slot) => {
      const meetings = plan.meetings.filter((meeting) => meeting.slot === slot);
      return html`<h2>${timesOf(time)}</h2>
        <table>
          ${meetings.map(
            ({ table, pair }) =>
              html`<tr>
                <td>${words('meetingPlanner.tableNumber', { table: String(table) })}</td>
                ${pair.map((id) => html`<td>${name(id)}</td>`)}
              </tr>`,
          )}
        </table>`;
    })}`;
};

/** A page for each participant, in the words of its own context. */
const sheetPrintout = (planned: PlannedDay, contextOf: (id: string) => PlannerContext): TemplateResult =>
  html`${planned.day.participants.map(({ id }) => {
    const context = contextOf(id);
    const title = context.words('meetingPlanner.meetingsOf', { name: context.name(id) });
    return html`<section lang=${context.lang}>
      <h1>${title}</h1>
      ${sheetBody(id, planned, context)}
    </section>`;
  })}`;

/** A page for each table: who sits there when. */
const signPrintout = ({ day, plan }: PlannedDay, { words, name }: PlannerContext): TemplateResult => {
  const tables = [...new Set(plan.meetings.map(({ table }) => table))].sort((one, other) => one - other);
  return html`${tables.map(
    (table) =>
      html`<section class="sign">
        <h1>${words('meetingPlanner.tableNumber', { table: String(table) })}</h1>
        <table>
          ${plan.meetings
            .filter((meeting) => meeting.table === table)
            .map(
              ({ slot, pair }) =>
                html`<tr>
                  <td>${timesOf(day.slots[slot])}</td>
                  <td>${pair.map((id) => html`<div>${name(id)}</div>`)}</td>
                </tr>`,
            )}
        </table>
      </section>`,
  )}`;
};
