import { html, nothing, type TemplateResult } from 'lit';
import type { ConsortiumCall } from '../../core/matching/consortium.js';
import { conceptLabel, dataText } from '../template-context.js';
import type { BuilderContext } from './builder-context.js';
import { commonConcepts } from './options.js';

/** How many concepts are proposed to begin with. */
const mostExamples = 5;

/** Before anything is chosen: what to do, and something to begin with. */
export const emptyView = (call: ConsortiumCall, context: BuilderContext): TemplateResult => {
  const { say } = context;
  const examples = commonConcepts(context, mostExamples);
  return html`<slot name="empty"
    ><div class="empty" part="empty">
      <p>${say('consortiumBuilder.empty')}</p>
      ${
        examples.length > 0
          ? html`<p class="muted">${say('consortiumBuilder.examples')}</p>
              <ul class="chips">
                ${examples.map((id) => html`<li>${example(id, call, context)}</li>`)}
              </ul>`
          : nothing
      }
    </div></slot
  >`;
};

const example = (id: string, call: ConsortiumCall, context: BuilderContext): TemplateResult => {
  const { say, actions } = context;
  const label = conceptLabel(id, context);
  const onClick = (): void => {
    actions.toAnswer();
    actions.ask({ ...call, bricks: [id] }, say('consortiumBuilder.added', { label: label.value }));
  };
  return html`<button type="button" part="example" @click=${onClick}>${dataText(label, context)}</button>`;
};
