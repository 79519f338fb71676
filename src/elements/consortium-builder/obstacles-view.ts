import { html, nothing, type TemplateResult } from 'lit';
import type {
  ConsortiumAnswer,
  ConsortiumCall,
  Constraint,
  Loosening,
  Obstacles,
} from '../../core/matching/consortium.js';
import { formatNumber } from '../../i18n/messages.js';
import { conceptLabel } from '../template-context.js';
import { conceptNames, type BuilderContext } from './builder-context.js';
import { percent } from './met-view.js';

/** Where there is no team: what stands in the way, and what to loosen, each a button that does it. */
export const obstaclesView = (
  { obstacles }: ConsortiumAnswer,
  call: ConsortiumCall,
  context: BuilderContext,
): unknown => {
  if (!obstacles) return nothing;
  const { uncovered } = obstacles;
  // a call that asks for nothing any more is no way out
  const loosen = obstacles.loosen.filter(({ size }) => size > 0);
  const { say } = context;
  return html`<div class="obstacles" part="obstacles">
    ${
      uncovered.length > 0
        ? html`<p>${say('consortiumBuilder.uncovered', { names: conceptNames(uncovered, context) })}</p>`
        : conflict(obstacles, call, context)
    }
    ${
      loosen.length > 0
        ? html`<p>${say('consortiumBuilder.loosen')}</p>
            <ul class="loosenings">
              ${loosen.map((loosening) => html`<li>${looseningButton(loosening, call, context)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
};

const conflict = ({ conflict: parts }: Obstacles, call: ConsortiumCall, context: BuilderContext): unknown => {
  if (parts.length < 2) return nothing;
  const names = parts.map((constraint) => constraintName(constraint, call, context)).join(', ');
  return html`<p>${context.say('consortiumBuilder.conflict', { names })}</p>`;
};

const looseningButton = (loosening: Loosening, call: ConsortiumCall, context: BuilderContext): TemplateResult => {
  const { say, actions } = context;
  const onClick = (): void => {
    actions.toAnswer();
    actions.ask(asWritten(loosening.call));
  };
  return html`<button type="button" part="loosen" @click=${onClick}>${loosenName(loosening, call, context)}</button>
    <span class="muted">${say('consortiumBuilder.team', { count: loosening.size })}</span>`;
};

/** Without the numbers that ask for nothing, as a visitor would have left them. */
const asWritten = (call: ConsortiumCall): ConsortiumCall => ({
  ...call,
  minimumCountries: written(call.minimumCountries),
  minimumClusters: written(call.minimumClusters),
  minimumSmeShare: written(call.minimumSmeShare),
  minimumResearch: written(call.minimumResearch),
  maximumSize: written(call.maximumSize),
});

const written = (value = 0): number | undefined => (value > 0 && value < Infinity ? value : undefined);

const loosenName = ({ constraint, to = 0 }: Loosening, call: ConsortiumCall, context: BuilderContext): string => {
  const { say } = context;
  const name = nameOf(constraint, context);
  if (constraint.kind === 'brick') return say('consortiumBuilder.loosenBrick', { name });
  if (constraint.kind === 'include') return say('consortiumBuilder.loosenInclude', { name });
  if (constraint.kind === 'exclude') return say('consortiumBuilder.loosenExclude', { name });
  const wanted = wantedBy(constraint, call);
  const write = (value: number): string => valueText(constraint, value, context);
  return say('consortiumBuilder.loosenTo', {
    label: labelOf(constraint, context),
    to: write(to),
    wanted: write(wanted),
  });
};

const constraintName = (constraint: Constraint, call: ConsortiumCall, context: BuilderContext): string => {
  const { say } = context;
  const { kind } = constraint;
  const name = nameOf(constraint, context);
  if (kind === 'brick') return name;
  if (kind === 'include') return say('consortiumBuilder.keepName', { name });
  if (kind === 'exclude') return say('consortiumBuilder.rejectName', { name });
  const value = valueText(constraint, wantedBy(constraint, call), context);
  const bound = kind === 'size' ? 'consortiumBuilder.atMost' : 'consortiumBuilder.atLeast';
  return `${labelOf(constraint, context)} (${say(bound, { value })})`;
};

const nameOf = ({ kind, id = '' }: Constraint, context: BuilderContext): string =>
  kind === 'brick' ? conceptLabel(id, context).value : (context.directory.member(id)?.name ?? id);

const labelOf = ({ kind }: Constraint, { say, t }: BuilderContext): string => {
  if (kind === 'clusters') return say('consortiumBuilder.labelClusters');
  if (kind === 'smeShare') return say('consortiumBuilder.labelSmeShare');
  if (kind === 'research') return say('consortiumBuilder.labelResearch');
  return kind === 'size' ? say('consortiumBuilder.labelSize') : t('count.countries');
};

const valueText = ({ kind }: Constraint, value: number, { lang }: BuilderContext): string =>
  kind === 'smeShare' ? percent(value, lang) : formatNumber(lang, value);

const wantedBy = ({ kind }: Constraint, call: ConsortiumCall): number => {
  if (kind === 'clusters') return call.minimumClusters ?? 0;
  if (kind === 'smeShare') return call.minimumSmeShare ?? 0;
  if (kind === 'research') return call.minimumResearch ?? 0;
  return (kind === 'size' ? call.maximumSize : call.minimumCountries) ?? 0;
};
