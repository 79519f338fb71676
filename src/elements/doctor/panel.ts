import { adoptStyles, html, nothing, render, type TemplateResult } from 'lit';
import type { DatasetProblem } from '../../core/dataset-error.js';
import { closeIcon } from '../icons.js';
import { levelOf, type Finding } from './finding.js';
import { panelStyles } from './panel-styles.js';
import { reportText } from './report.js';
import { fill, type DoctorWords } from './words.js';

const mark = 'data-alliance-doctor';

export interface Panel {
  /** What was found; undefined while the doctor looks. */
  readonly show: (words: DoctorWords, findings: readonly Finding[] | undefined) => void;
}

export const panelOnPage = (): Element | null => document.querySelector(`[${mark}]`);

/** Puts the panel into the page, in a shadow root of its own, so that neither touches the other's styles. */
export const openPanel = (onAgain: () => void): Panel => {
  const host = document.createElement('div');
  host.setAttribute(mark, '');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [panelStyles]);
  document.body.append(host);
  const close = (): void => {
    host.remove();
  };
  return {
    show: (words, findings) => {
      render(panel(words, findings, { onAgain, close }), root);
    },
  };
};

interface Actions {
  readonly onAgain: () => void;
  readonly close: () => void;
}

/** The findings take the focus, so that a keyboard can scroll them. */
const panel = (words: DoctorWords, findings: readonly Finding[] | undefined, actions: Actions): TemplateResult =>
  html`<section
    lang=${words.lang}
    aria-labelledby="title"
    aria-busy=${findings ? 'false' : 'true'}
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape') actions.close();
    }}
  >
    <header>
      <h2 id="title">${words.title}</h2>
      <button type="button" class="close" aria-label=${words.close} @click=${actions.close}>${closeIcon}</button>
    </header>
    <p class="outcome" role="status">${findings ? outcome(words, findings) : words.looking}</p>
    <div class="findings" role="group" aria-labelledby="title" tabindex="0">
      ${findings?.map((finding) => item(words, finding)) ?? nothing}
    </div>
    ${buttons(words, findings, actions)}
  </section>`;

export const outcome = (words: DoctorWords, findings: readonly Finding[]): string => {
  const count = (level: string): number => findings.filter((finding) => levelOf(finding) === level).length;
  if (count('fault') > 0) return fill(words.faults, { count: count('fault') });
  return count('advice') > 0 ? fill(words.advised, { count: count('advice') }) : words.well;
};

const item = (words: DoctorWords, finding: Finding): TemplateResult => {
  const level = levelOf(finding);
  const [what, mend] = words.findings[finding.key];
  return html`<article class=${level}>
    <h3><span class="level">${words[level]}</span> ${fill(what, finding.values)}</h3>
    <p>${fill(mend, finding.values)}</p>
    ${finding.paste ? html`<pre>${finding.paste}</pre>` : nothing} ${list(finding.lines, (line) => line)}
    ${list(finding.problems, (problem) => place(words, problem))}
  </article>`;
};

const list = <Item>(items: readonly Item[] | undefined, content: (item: Item) => unknown): unknown =>
  items?.length
    ? html`<ul>
        ${items.map((one) => html`<li>${content(one)}</li>`)}
      </ul>`
    : nothing;

const place = (words: DoctorWords, { pointer, expected, skipped }: DatasetProblem): TemplateResult =>
  html`<code>${pointer || '/'}</code> ${words.expected[expected]}
    <span class="muted">(${words.without[skipped]})</span>`;

/** `again` stays while the doctor looks, or the focus would be lost with it. */
const buttons = (words: DoctorWords, findings: readonly Finding[] | undefined, { onAgain }: Actions): TemplateResult =>
  html`<footer>
    <button type="button" @click=${onAgain}>${words.again}</button>
    ${
      findings
        ? html`<button type="button" @click=${(event: Event) => void copy(event, words, findings)}>
            ${words.copy}
          </button>`
        : nothing
    }
    <span role="status"></span>
  </footer>`;

/** Pages without https have no clipboard: there the report is shown, selected, to be copied by hand. */
const copy = async ({ currentTarget }: Event, words: DoctorWords, findings: readonly Finding[]): Promise<void> => {
  const footer = currentTarget instanceof Element ? currentTarget.closest('footer') : null;
  const text = reportText(words, outcome(words, findings), findings);
  try {
    await navigator.clipboard.writeText(text);
    footer?.querySelector('[role=status]')?.replaceChildren(words.copied);
  } catch {
    const area = document.createElement('textarea');
    Object.assign(area, { value: text, readOnly: true, ariaLabel: words.copy });
    footer?.querySelector('textarea')?.remove();
    footer?.append(area);
    area.select();
  }
};
