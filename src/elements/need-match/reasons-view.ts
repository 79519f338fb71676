import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../core/display-names.js';
import { currentOffers } from '../../core/matching/member-texts.js';
import type { MatchedMember, NeedReason } from '../../core/matching/need-matcher.js';
import type { Member, Offer } from '../../core/model.js';
import { today } from '../../core/today.js';
import { highlighted } from '../highlighted-text.js';
import { colon, conceptLabel, dataText, foreignLang, isForeign, textOf } from '../template-context.js';
import type { NeedContext } from './need-context.js';
import { tellingPiece } from './sentences.js';
import { matchedGloss, matchedLabel } from './understood-view.js';

/** Why a member answers, concept by concept and word by word. */
export const reasonsView = ({ member, reasons }: MatchedMember, context: NeedContext): TemplateResult => {
  const told = inOneLanguage(reasons).filter(({ field, text }) => field !== 'name' || text !== member.name);
  if (reasons.length === 0) return html`<p class="faint muted" part="reasons">${context.say('needMatch.faint')}</p>`;
  if (told.length === 0) return html``;
  return html`<ul class="reasons" part="reasons" aria-label=${context.say('needMatch.why')}>
    ${told.map(
      (reason) =>
        html`<li>
          <span class="kind muted">${context.say(`needMatch.${reason.field}`)}</span>
          <span>${reason.kind === 'concept' ? conceptText(reason, member, context) : wordText(reason, context)}</span>
        </li>`,
    )}
  </ul>`;
};

/** A text that is there in several languages says the same in each, so only the one that says most is told. */
const inOneLanguage = (reasons: readonly NeedReason[]): readonly NeedReason[] =>
  reasons.filter(({ kind, field, lang }) => {
    const first = reasons.find((other) => other.kind === 'words' && other.field === field);
    return kind === 'concept' || first?.lang === lang;
  });

const conceptText = (reason: NeedReason, member: Member, context: NeedContext): TemplateResult => {
  const { concept = '', text: label, lang, narrower } = reason;
  const found = { concept, label, lang };
  const inParticular =
    narrower && `, ${context.say('needMatch.narrower', { label: conceptLabel(narrower, context).value })}`;
  const needed = html`<mark part="highlight">${matchedLabel(found, context)}</mark
    >${matchedGloss(found, context)}${inParticular}`;
  const offer = reason.field === 'offer' ? offerWith(narrower ?? concept, member) : undefined;
  return offer
    ? html`${needed}${colon(context.lang)} <q class="offer">${dataText(textOf(offer.text, context), context)}</q>`
    : needed;
};

/** The offer that answers with the concept, which may well be put in other words than the need. */
const offerWith = (concept: string, member: Member): Offer | undefined =>
  currentOffers(member, today()).find(({ competences }) => competences.includes(concept));

const wordText = ({ text, ranges, lang }: NeedReason, context: NeedContext): TemplateResult => {
  const piece = tellingPiece(text, ranges);
  const [before, after] = piece.isCut;
  return html`<q lang=${foreignLang(lang, context)}
      ><bdi>${before ? '… ' : nothing}${highlighted(piece.text, piece.ranges)}${after ? '\u00a0…' : nothing}</bdi></q
    >${isForeign(lang, context) ? html` <span class="muted">(${languageName(lang, context.lang)})</span>` : nothing}`;
};
