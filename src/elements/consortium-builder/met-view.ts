import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../core/display-names.js';
import type { ConsortiumCall, Team } from '../../core/matching/consortium.js';
import { formatNumber } from '../../i18n/messages.js';
import { clusterName } from '../cluster-identity.js';
import type { BuilderContext } from './builder-context.js';

/** What the team is in figures, beside what the call asks for. */
export const metView = (team: Team, call: ConsortiumCall, context: BuilderContext): TemplateResult => {
  const { say, t, lang, headingLevel, directory, preferred } = context;
  const atLeast = bound('consortiumBuilder.atLeast', context);
  const share = (value: number): string => percent(value, lang);
  return html`<div class="met" part="met">
    <h4 aria-level=${headingLevel + 1}>${say('consortiumBuilder.met')}</h4>
    <dl>
      ${fact(say('consortiumBuilder.labelSize'), formatNumber(lang, team.seats.length), bound('consortiumBuilder.atMost', context)(call.maximumSize))}
      ${fact(
        t('count.countries'),
        formatNumber(lang, team.countries.length),
        atLeast(call.minimumCountries),
        team.countries.map((code) => countryName(code, lang)),
      )}
      ${fact(
        say('consortiumBuilder.labelClusters'),
        formatNumber(lang, team.clusters.length),
        atLeast(call.minimumClusters),
        team.clusters.map((id) => clusterName(directory, id, preferred)),
      )}
      ${fact(say('consortiumBuilder.labelSmeShare'), share(team.smes / (team.seats.length || 1)), atLeast(call.minimumSmeShare, share))}
      ${fact(say('consortiumBuilder.labelResearch'), formatNumber(lang, team.research), atLeast(call.minimumResearch))}
    </dl>
  </div>`;
};

const bound =
  (key: 'consortiumBuilder.atLeast' | 'consortiumBuilder.atMost', { say, lang }: BuilderContext) =>
  (value: number | undefined, write: (value: number) => string = (number) => formatNumber(lang, number)): string =>
    value ? say(key, { value: write(value) }) : '';

const fact = (label: string, value: string, wanted: string, names: readonly string[] = []): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>
      <span class="number">${value}</span>${wanted ? html` <span class="muted">(${wanted})</span>` : nothing}${
        names.length > 0
          ? html` <span class="muted">${names.map((name, at) => html`${at > 0 ? ', ' : ''}<bdi>${name}</bdi>`)}</span>`
          : nothing
      }
    </dd>
  </div>`;

export const percent = (share: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
