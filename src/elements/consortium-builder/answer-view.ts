import { html, nothing, type TemplateResult } from 'lit';
import type { ConsortiumAnswer, ConsortiumCall, Team } from '../../core/matching/consortium.js';
import type { BuilderContext } from './builder-context.js';
import { coverageView } from './coverage-view.js';
import { mailsView, type WordsIn } from './mails-view.js';
import { metView } from './met-view.js';
import { obstaclesView } from './obstacles-view.js';
import { oneMoreView, type OneMoreView } from './one-more-view.js';
import { teamView } from './team-view.js';
import { certainty, headline } from './verdict.js';

export interface AnswerView extends OneMoreView {
  readonly answer: ConsortiumAnswer;
  /** The call that the answer is about. */
  readonly call: ConsortiumCall;
  readonly isSearching: boolean;
  /** The team to show, which the visitor may have changed. */
  readonly team: Team | undefined;
  /** What the visitor's change has done, if there is one. */
  readonly swapNote: string | undefined;
  /** Number of the team chosen among equals. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onUndo: () => void;
  readonly onSave: (team: Team) => void;
  /** Undefined where the page's address does not carry the call. */
  readonly onCopy: (() => void) | undefined;
  readonly isCopied: boolean;
  readonly wordsIn: WordsIn;
}

/** The answer to a call: the team and everything about it, or what stands in the way. */
export const answerView = (view: AnswerView, context: BuilderContext): TemplateResult => {
  const { answer, call, team, isSearching } = view;
  return html`<section
    class="answer"
    part="answer"
    aria-labelledby="verdict"
    aria-busy=${isSearching ? 'true' : nothing}
  >
    <h4 id="verdict" class="verdict" part="verdict" tabindex="-1" aria-level=${context.headingLevel + 1}>
      ${headline(answer, context)}
    </h4>
    ${team ? foundView(view, team, context) : obstaclesView(answer, call, context)}
  </section>`;
};

const foundView = (view: AnswerView, team: Team, context: BuilderContext): TemplateResult => {
  const { call, wordsIn } = view;
  return html`${trust(view, context)} ${choices(view, context)}
    <div class="columns">
      ${teamView(team, call, context)}
      <div class="facts">
        ${coverageView(team, call.bricks, context)} ${metView(team, call, context)} ${oneMoreView(view, call, context)}
      </div>
    </div>
    ${exits(view, team, context)} ${mailsView(team, call.bricks, wordsIn, context)}`;
};

const trust = ({ answer, isSearching, swapNote, onUndo }: AnswerView, context: BuilderContext): TemplateResult => {
  if (isSearching) return html`<p class="certainty muted">${context.say('consortiumBuilder.searching')}</p>`;
  if (swapNote === undefined) return html`<p class="certainty muted">${certainty(answer, context)}</p>`;
  return html`<p class="certainty">
    ${context.say('consortiumBuilder.yours')} ${swapNote}
    <button type="button" class="plain" @click=${onUndo}>${context.say('consortiumBuilder.undo')}</button>
  </p>`;
};

/** Teams of one size, to choose among. */
const choices = ({ answer, chosen, swapNote, onChoose }: AnswerView, { say }: BuilderContext): unknown => {
  if (answer.teams.length < 2) return nothing;
  return html`<div class="choices" role="group" aria-label=${say('consortiumBuilder.choices')}>
    ${answer.teams.map(
      (_, index) =>
        html`<button
          type="button"
          part="choice"
          aria-pressed=${index === chosen && swapNote === undefined ? 'true' : 'false'}
          @click=${() => {
            onChoose(index);
          }}
        >
          ${say('consortiumBuilder.choice', { number: index + 1 })}
        </button>`,
    )}
  </div>`;
};

const exits = (view: AnswerView, team: Team, { say, t }: BuilderContext): TemplateResult => {
  const { onCopy, isCopied, onSave } = view;
  return html`<p class="exits" part="exits">
    ${
      onCopy
        ? html`<button type="button" @click=${onCopy}>
            ${isCopied ? t('detail.copied') : say('consortiumBuilder.copyLink')}
          </button>`
        : nothing
    }
    <button
      type="button"
      part="save"
      @click=${() => {
        onSave(team);
      }}
    >
      ${say('consortiumBuilder.save')}
    </button>
    <button
      type="button"
      part="print"
      @click=${() => {
        print();
      }}
    >
      ${say('consortiumBuilder.print')}
    </button>
  </p>`;
};
