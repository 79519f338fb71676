import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { placeName } from '../../core/display-names.js';
import type { ConsortiumCall, ConstraintKind, Seat, SeatBrick, Team } from '../../core/matching/consortium.js';
import type { Member } from '../../core/model.js';
import type { ConsortiumBuilderKey } from '../../i18n/consortium-builder/messages.js';
import { clusterHue } from '../cluster-identity.js';
import { competenceTag, memberType, membershipBadges } from '../member-entry.js';
import { colon, dataText, textOf } from '../template-context.js';
import type { BuilderContext } from './builder-context.js';
import { withKept, withRejected } from './call-state.js';

/** The seats of a team in order, joined by a line. */
export const teamView = (team: Team, call: ConsortiumCall, context: BuilderContext): TemplateResult =>
  html`<ol class="seats" part="seats">
    ${repeat(
      team.seats,
      ({ member }) => member.id,
      (seat, index) => html`<li class="seat" part="seat">${seatView(seat, index + 1, team, call, context)}</li>`,
    )}
  </ol>`;

const seatView = (
  seat: Seat,
  number: number,
  team: Team,
  call: ConsortiumCall,
  context: BuilderContext,
): TemplateResult =>
  html`<span class="dot number ${clusterHue(context.directory, seat.clusters[0] ?? '')}" aria-hidden="true"
      >${number}</span
    >
    <div class="who">
      ${identity(seat.member, context)}
      <ul class="reasons" part="reasons" aria-label=${context.t('detail.competences')}>
        ${seat.bricks.map((brick) => html`<li>${reason(brick, context)}</li>`)}
      </ul>
      ${holds(seat, context)} ${wishes(seat.member, call, context)} ${alternatives(seat, team, context)}
    </div>`;

const identity = (member: Member, context: BuilderContext): TemplateResult => {
  const { lang, headingLevel, actions } = context;
  const place = placeName(member.sites[0], lang);
  const facts = [place && html`<bdi>${place}</bdi>`, memberType(member, context)].filter(Boolean);
  return html`<h4 class="name" part="member-name" aria-level=${headingLevel + 2}>
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        @click=${() => {
          actions.open(member);
        }}
      >
        <bdi>${member.name}</bdi>
      </button>
    </h4>
    <p class="place muted" part="member-place">
      ${facts.map((fact, index) => (index > 0 ? ['\u00a0· ', fact] : fact))}
    </p>
    ${membershipBadges(member, context)}`;
};

/** What the seat covers, and by what: an offer in its words, a narrower concept, evidence. */
const reason = ({ brick, concept, offer, evidence }: SeatBrick, context: BuilderContext): TemplateResult => {
  const { say } = context;
  const through = '{concept}';
  const [before = '', after = ''] = say('consortiumBuilder.through', { concept: through }).split(through);
  return html`<strong>${competenceTag(brick, context)}</strong>${
      concept === brick
        ? nothing
        : html` <span class="muted">${before}${competenceTag(concept, context)}${after}</span>`
    }${offer ? html`<span>${'\u00a0– '}${say('consortiumBuilder.onOffer')} <q>${dataText(textOf(offer.text, context), context)}</q></span>` : nothing}${
      evidence
        ? html`<span class="muted">${'\u00a0– '}${say('consortiumBuilder.evidence')} <bdi>${evidence}</bdi></span>`
        : nothing
    }`;
};

const holdKeys: Partial<Record<ConstraintKind, ConsortiumBuilderKey>> = {
  countries: 'consortiumBuilder.holdCountries',
  clusters: 'consortiumBuilder.holdClusters',
  smeShare: 'consortiumBuilder.holdSmeShare',
  research: 'consortiumBuilder.holdResearch',
  include: 'consortiumBuilder.holdInclude',
};

/** What else the team would lose with the seat. */
const holds = (seat: Seat, { say }: BuilderContext): unknown => {
  const list = seat.holds.flatMap((kind) => {
    const key = holdKeys[kind];
    return key ? [say(key)] : [];
  });
  if (list.length === 0) return nothing;
  return html`<p class="holds muted">${say('consortiumBuilder.holds', { list: list.join(', ') })}</p>`;
};

const wishes = (member: Member, call: ConsortiumCall, { say, lang, actions }: BuilderContext): TemplateResult => {
  const { id, name } = member;
  const isKept = call.mustInclude?.includes(id) ?? false;
  const onReject = (): void => {
    actions.toAnswer();
    actions.ask(withRejected(call, id));
  };
  return html`<p class="wishes">
    <button
      type="button"
      part="keep"
      aria-pressed=${isKept ? 'true' : 'false'}
      aria-label=${say('consortiumBuilder.keepName', { name })}
      @click=${() => {
        actions.ask(withKept(call, id));
      }}
    >
      ${say('consortiumBuilder.keep')}
    </button>
    <button
      type="button"
      part="reject"
      aria-label=${`${say('consortiumBuilder.reject')}${colon(lang)} ${name}`}
      @click=${onReject}
    >
      ${say('consortiumBuilder.reject')}
    </button>
  </p>`;
};

const alternatives = (seat: Seat, team: Team, context: BuilderContext): unknown => {
  const { say, t } = context;
  const { alternativeCount: count, alternatives: named } = seat;
  if (seat.holds.includes('include')) return nothing;
  if (count === 0) return html`<p class="alone muted">${say('consortiumBuilder.noAlternative')}</p>`;
  return html`<details class="alternatives" part="alternatives">
    <summary>${say('consortiumBuilder.alternatives', { count })}</summary>
    <ul>
      ${named.map((member) => html`<li>${alternative(member, seat.member, team, context)}</li>`)}
    </ul>
    ${count > named.length ? html`<p class="muted">${t('member.more', { count: count - named.length })}</p>` : nothing}
  </details>`;
};

const alternative = (member: Member, seated: Member, team: Team, context: BuilderContext): TemplateResult => {
  const { say, lang, actions } = context;
  const onSwap = (): void => {
    actions.toAnswer();
    actions.swap(team, seated, member);
  };
  return html`<span
      ><button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        @click=${() => {
          actions.open(member);
        }}
      >
        <bdi>${member.name}</bdi></button
      ><span class="muted"><bdi>${placeName(member.sites[0], lang)}</bdi></span></span
    ><button
      type="button"
      part="swap"
      aria-label=${`${say('consortiumBuilder.swap')}${colon(lang)} ${say('consortiumBuilder.swapName', { name: member.name, other: seated.name })}`}
      @click=${onSwap}
    >
      ${say('consortiumBuilder.swap')}
    </button>`;
};
