import { html, nothing, type TemplateResult } from 'lit';
import type { ConsortiumCall, OneCountryMore } from '../../core/matching/consortium.js';
import { namesOf, type BuilderContext } from './builder-context.js';

export interface OneMoreView {
  /** Undefined before it has been asked. */
  readonly more: OneCountryMore | 'searching' | undefined;
  readonly onAsk: () => void;
}

/** What one more country would take: a question, and then its answer beside the team shown. */
export const oneMoreView = (
  { more, onAsk }: OneMoreView,
  call: ConsortiumCall,
  context: BuilderContext,
): TemplateResult => {
  const { say } = context;
  return html`<div class="one-more" part="one-more">
    <button type="button" aria-disabled=${more === 'searching' ? 'true' : nothing} @click=${onAsk}>
      ${say('consortiumBuilder.oneMore')}
    </button>
    <div role="status">${outcome(more, context)}</div>
    ${takeButton(more, call, context)}
  </div>`;
};

const outcome = (more: OneMoreView['more'], context: BuilderContext): unknown => {
  const { say } = context;
  if (!more) return nothing;
  if (more === 'searching') return say('consortiumBuilder.searching');
  const { countries, answer, difference } = more;
  const [team] = answer.teams;
  if (!team || !difference) return noSuchTeam(more, context);
  const { joined, left } = difference;
  return html`<p>${say('consortiumBuilder.oneMoreTeam', { countries, count: team.seats.length })}</p>
    ${joined.length > 0 ? html`<p>${say('consortiumBuilder.joins', { names: namesOf(joined) })}</p>` : nothing}
    ${left.length > 0 ? html`<p>${say('consortiumBuilder.leaves', { names: namesOf(left) })}</p>` : nothing}`;
};

const takeButton = (more: OneMoreView['more'], call: ConsortiumCall, { say, actions }: BuilderContext): unknown => {
  if (!more || more === 'searching' || !more.difference) return nothing;
  const onTake = (): void => {
    actions.toAnswer();
    actions.ask({ ...call, minimumCountries: more.countries });
  };
  return html`<button type="button" class="plain" @click=${onTake}>${say('consortiumBuilder.take')}</button>`;
};

const noSuchTeam = ({ countries, answer }: OneCountryMore, { say }: BuilderContext): string =>
  answer.status === 'none' ? say('consortiumBuilder.oneMoreNone', { countries }) : say('consortiumBuilder.unknown');
