import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/messages.js';
import type { ChainContext } from './chain-context.js';

/** Shades of the heat map, beside none for nobody. By the square root, so that a giant does not pale all others. */
const steps = 4;

export const stepOf = (count: number, highest: number): number =>
  count === 0 ? 0 : Math.min(steps, Math.ceil(steps * Math.sqrt(count / highest)));

/** The counts that a shade stands for; none where the highest count is too low for all shades. */
export const rangeOf = (step: number, highest: number): readonly [from: number, to: number] | undefined => {
  const upTo = (last: number): number => Math.floor((last / steps) ** 2 * highest);
  const [from, to] = [upTo(step - 1) + 1, upTo(step)];
  return from <= to ? [from, to] : undefined;
};

/** What the shades mean, for those who look; in every cell stands the number itself. */
export const shadeLegend = (highest: number, { lang, words }: ChainContext): unknown => {
  const ranges = [...Array(steps).keys()].map((index) => [index + 1, rangeOf(index + 1, highest)] as const);
  if (highest === 0) return nothing;
  return html`<p class="legend" part="legend" aria-hidden="true">
    ${words('valueChain.legend')} ${ranges.map(([step, range]) => (range ? swatch(step, range, lang) : nothing))}
  </p>`;
};

const swatch = (step: number, [from, to]: readonly [number, number], lang: string): TemplateResult => {
  const text = from === to ? formatNumber(lang, from) : `${formatNumber(lang, from)}–${formatNumber(lang, to)}`;
  return html`<span class="swatch step-${step} number">${text}</span>`;
};
