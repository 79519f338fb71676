import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MatchedMember } from '../../core/matching/need-matcher.js';
import type { Member } from '../../core/model.js';
import type { Hit, Reason } from '../../core/search/source.js';
import { clusterName } from '../cluster-identity.js';
import { memberEntry, memberName } from '../member-entry.js';
import { conceptLabel } from '../template-context.js';
import type { NeedContext } from './need-context.js';
import { reasonsView } from './reasons-view.js';

/** Those who answer, best first. */
export const membersView = (
  matches: readonly MatchedMember[],
  from: string | undefined,
  onSelect: (member: Member) => void,
  context: NeedContext,
): TemplateResult =>
  html`<ol class="results list" part="results">
    ${repeat(
      matches,
      ({ member }) => member.id,
      (match) =>
        html`<li class="entry" part="member">
          ${memberEntry(hitOf(match, context), context, link(match, onSelect, context))}
          ${awayLine(match, from, context)} ${reasonsView(match, context)}
        </li>`,
    )}
  </ol>`;

const link = (match: MatchedMember, onSelect: (member: Member) => void, context: NeedContext): TemplateResult => {
  const onClick = ({ currentTarget }: Event): void => {
    // Safari focuses no button on a click, and the dialog gives the focus back to where it was.
    if (currentTarget instanceof HTMLElement) currentTarget.focus();
    onSelect(match.member);
  };
  return html`<button type="button" aria-haspopup="dialog" @click=${onClick}>
    ${memberName(hitOf(match, context))}
  </button>`;
};

/** The match as a list of members shows it, with only those reasons that mark something in the entry itself. */
const hitOf = ({ member, score, reasons }: MatchedMember, context: NeedContext): Hit => ({
  member,
  score,
  reasons: reasons.flatMap(({ field, text, ranges, concept, narrower }): readonly Reason[] => {
    if (field === 'name' && text === member.name) return [{ field, text, ranges, nearness: 'exact' }];
    const id = narrower ?? concept;
    if (id === undefined || !member.competences.some((competence) => competence.id === id)) return [];
    const { value } = conceptLabel(id, context);
    return [{ field: 'competence', text: value, ranges: [[0, value.length]], concept: id, nearness: 'exact' }];
  }),
});

/** How far from the visitor's cluster, and whether it is of that cluster. */
const awayLine = ({ distanceKm, isOwn }: MatchedMember, from: string | undefined, context: NeedContext): unknown => {
  const parts = [
    distanceKm !== undefined && from !== undefined && distanceText(distanceKm, from, context),
    isOwn && context.say('needMatch.isOwn'),
  ].filter(Boolean);
  return parts.length > 0 ? html`<p class="away muted">${parts.join('\u00a0· ')}</p>` : nothing;
};

const distanceText = (km: number, from: string, { say, lang, directory, preferred }: NeedContext): string => {
  const kilometres = new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
  return say('needMatch.distance', { distance: kilometres.format(km), place: clusterName(directory, from, preferred) });
};
