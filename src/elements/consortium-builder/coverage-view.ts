import { html, svg, type TemplateResult } from 'lit';
import type { Seat, Team } from '../../core/matching/consortium.js';
import { competenceTag } from '../member-entry.js';
import type { BuilderContext } from './builder-context.js';

/** Which seat covers which brick: a table to read, with marks to see. */
export const coverageView = (team: Team, bricks: readonly string[], context: BuilderContext): TemplateResult => {
  const { say, headingLevel } = context;
  return html`<div class="coverage" part="coverage">
    <h4 id="coverage" aria-level=${headingLevel + 1}>${say('consortiumBuilder.coverage')}</h4>
    <div class="scroller" role="region" aria-labelledby="coverage" tabindex="0">
      <table>
        <thead>
          <tr>
            <td></td>
            ${team.seats.map((seat, index) => seatHead(seat, index + 1, context))}
          </tr>
        </thead>
        <tbody>
          ${bricks.map((brick) => brickRow(brick, team, context))}
        </tbody>
      </table>
    </div>
    <p class="legend muted" aria-hidden="true">
      <span>${offeredMark} ${say('consortiumBuilder.offered')}</span>
      <span>${claimedMark} ${say('consortiumBuilder.claimed')}</span>
    </p>
  </div>`;
};

const seatHead = ({ member }: Seat, number: number, { say }: BuilderContext): TemplateResult =>
  html`<th scope="col">
    <span class="number" aria-hidden="true">${number}</span>
    <span class="visually-hidden">${say('consortiumBuilder.seat', { number, name: member.name })}</span>
  </th>`;

const brickRow = (brick: string, team: Team, context: BuilderContext): TemplateResult =>
  html`<tr class=${team.missing.includes(brick) ? 'missing' : ''}>
    <th scope="row">${competenceTag(brick, context)}</th>
    ${team.seats.map((seat) => html`<td>${cell(seat, brick, context)}</td>`)}
  </tr>`;

const cell = ({ bricks }: Seat, brick: string, { say }: BuilderContext): unknown => {
  const found = bricks.find((covered) => covered.brick === brick);
  if (!found) return html`<span class="visually-hidden">–</span>`;
  return found.offer
    ? html`${offeredMark}<span class="visually-hidden">${say('consortiumBuilder.offered')}</span>`
    : html`${claimedMark}<span class="visually-hidden">${say('consortiumBuilder.claimed')}</span>`;
};

const mark = (className: string): TemplateResult =>
  html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<circle cx="12" cy="12" r="7" />`}
  </svg>`;

const offeredMark = mark('offered');
const claimedMark = mark('claimed');
