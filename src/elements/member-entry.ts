import { html, nothing, type TemplateResult } from 'lit';
import { countryName, languageName } from '../core/display-names.js';
import type { LocalisedText } from '../core/localised-text.js';
import type { Member, MemberCompetence } from '../core/model.js';
import type { Hit, MatchedField, Reason } from '../core/search/source.js';
import { clusterHue, clusterName, initials } from './cluster-identity.js';
import { highlighted } from './highlighted-text.js';
import { conceptLabel, dataText, foreignLang, isForeign, type TemplateContext } from './template-context.js';

/** How many competences an entry shows before "and n more". */
const shownCompetences = 4;

/** Characters of a long text shown around its first match. */
const excerptBefore = 40;
const excerptLength = 160;

/** A longer word is cut: it is no word, or one of a script without spaces. */
const longestWord = 40;

/** One member in a list of results: name, place, memberships, competences, and why it was found. */
export const memberEntry = (hit: Hit, context: TemplateContext, link: TemplateResult): TemplateResult => html`
  <h3 class="name" part="member-name" aria-level=${context.headingLevel}>${link}</h3>
  ${placeLine(hit, context)} ${membershipBadges(hit.member, context, hit.reasons)} ${competenceTags(hit, context)}
  ${whyLine(hit, context)}
`;

/** The ranges to mark in a text that is shown: those of the reason that matched just this text. */
const rangesIn = (reasons: readonly Reason[], field: MatchedField, text: string): Reason['ranges'] =>
  reasons.find((reason) => reason.field === field && reason.text === text)?.ranges ?? [];

/** The member's name as the content of its link. */
export const memberName = ({ member, reasons }: Hit): TemplateResult =>
  html`<bdi>${highlighted(member.name, rangesIn(reasons, 'name', member.name))}</bdi>`;

/** What kind of organisation it is, where the data knows: "Other" would tell nobody anything. */
export const memberType = ({ type }: Member, { t }: TemplateContext): string | undefined =>
  type === 'other' ? undefined : t(`type.${type}`);

const placeLine = ({ member, reasons }: Hit, context: TemplateContext): unknown => {
  const { lang, t } = context;
  const [site, ...others] = member.sites;
  const country = site?.country && countryName(site.country, lang);
  const city = site?.city && html`<bdi>${highlighted(site.city, rangesIn(reasons, 'city', site.city))}</bdi>`;
  const place = [city, country && highlighted(country, rangesIn(reasons, 'country', country))].filter(Boolean);
  const more = others.length > 0 ? [' ', andMore(others.length, t)] : nothing;
  const facts = [place.length > 0 && [joined(place, ', '), more], memberType(member, context)].filter(Boolean);
  if (facts.length === 0) return nothing;
  return html`<p class="place muted" part="member-place">${joined(facts, '\u00a0· ')}</p>`;
};

const joined = (parts: readonly unknown[], separator: string): readonly unknown[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));

/** Badges of the clusters an organisation belongs to, each with its colour and mark. */
export const membershipBadges = (
  member: Member,
  context: TemplateContext,
  reasons: readonly Reason[] = [],
): unknown => {
  const clusters = [...new Set(member.memberships.map(({ cluster }) => cluster))];
  if (clusters.length === 0) return nothing;
  return html`<ul class="badges" part="memberships" aria-label=${context.t('detail.memberOf')}>
    ${clusters.map((id) => html`<li>${clusterBadge(id, context, reasons)}</li>`)}
  </ul>`;
};

/** A cluster's mark and name. */
export const clusterBadge = (id: string, context: TemplateContext, reasons: readonly Reason[] = []): TemplateResult => {
  const name = clusterName(context.directory, id, context.preferred);
  return html`<span class="mark ${clusterHue(context.directory, id)}" part="mark" aria-hidden="true"
      >${initials(name)}</span
    ><bdi>${highlighted(name, rangesIn(reasons, 'cluster', name))}</bdi>`;
};

const competenceTags = (hit: Hit, context: TemplateContext): unknown => {
  const competences = matchedFirst(hit);
  if (competences.length === 0) return nothing;
  const more = competences.length - shownCompetences;
  return html`<ul class="tags" part="competences" aria-label=${context.t('detail.competences')}>
    ${competences.slice(0, shownCompetences).map(({ id }) => html`<li>${competenceTag(id, context, hit.reasons)}</li>`)}
    ${
      more > 0
        ? html`<li class="muted number">
            <span aria-hidden="true">+${more}</span
            ><span class="visually-hidden">${context.t('member.more', { count: more })}</span>
          </li>`
        : nothing
    }
  </ul>`;
};

/** "+2" for those who look, "and 2 more" for those who listen. */
const andMore = (count: number, t: TemplateContext['t']): TemplateResult =>
  html`<span class="number" aria-hidden="true">+${count}</span
    ><span class="visually-hidden">${t('member.more', { count })}</span>`;

/** The competences that matched come first, so that the reason is not hidden behind "and n more". */
const matchedFirst = ({ member, reasons }: Hit): readonly MemberCompetence[] => {
  const matched = new Set(reasons.map(({ concept }) => concept));
  return [...member.competences].sort((one, other) => Number(matched.has(other.id)) - Number(matched.has(one.id)));
};

/** A competence's label in the visitor's language, the match marked in it. */
export const competenceTag = (
  id: string,
  context: TemplateContext,
  reasons: readonly Reason[] = [],
): TemplateResult => {
  const { value, lang } = conceptLabel(id, context);
  return html`<bdi lang=${foreignLang(lang, context)}
    >${highlighted(value, rangesIn(reasons, 'competence', value))}</bdi
  >`;
};

/** Says what matched where the entry itself does not show it: an alias, a label in another language, a text. */
const whyLine = ({ member, reasons }: Hit, context: TemplateContext): unknown => {
  const shown = shownTexts(member, context);
  const hidden = reasons.filter(({ text }) => !shown.has(text)).slice(0, 2);
  if (hidden.length === 0) return nothing;
  return html`<p class="why muted" part="why">
    ${context.t('member.why')}
    ${joined(
      hidden.map((reason) => whyText(reason, context)),
      '; ',
    )}
  </p>`;
};

/** What an entry says anyway, with a match marked where it stands. */
const shownTexts = ({ name, sites, memberships, competences }: Member, context: TemplateContext): Set<unknown> => {
  const { city, country } = sites[0] ?? {};
  return new Set([
    name,
    city,
    country && countryName(country, context.lang),
    ...memberships.map(({ cluster }) => clusterName(context.directory, cluster, context.preferred)),
    ...competences.map(({ id }) => conceptLabel(id, context).value),
  ]);
};

const whyText = (reason: Reason, context: TemplateContext): TemplateResult => {
  const { text, lang } = reason;
  const found = html`<q lang=${foreignLang(lang, context)}><bdi>${excerpt(reason)}</bdi></q>`;
  const own = ownName(reason, context);
  if (own === undefined) return found;
  const language = isForeign(lang, context) ? html` (${languageName(lang, context.lang)})` : nothing;
  return html`${found}${language}${own.value === text ? nothing : html` = ${dataText(own, context)}`}`;
};

/** What the visitor knows a concept or a cluster as that was found by another of its names. */
const ownName = ({ concept, cluster }: Reason, context: TemplateContext): LocalisedText | undefined => {
  if (concept !== undefined) return conceptLabel(concept, context);
  return cluster === undefined
    ? undefined
    : { value: clusterName(context.directory, cluster, context.preferred), lang: undefined };
};

/** A long text cut to the neighbourhood of its first match. */
const excerpt = ({ text, ranges }: Reason): unknown => {
  if (text.length <= excerptLength) return highlighted(text, ranges);
  const first = ranges[0]?.[0] ?? 0;
  const start = wordStart(text, Math.max(0, first - excerptBefore));
  const end = wordStart(text, Math.min(text.length, start + excerptLength));
  const inside = ranges
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => [from - start, to - start] as const);
  return [start > 0 ? '… ' : '', highlighted(text.slice(start, end), inside), end < text.length ? '…' : ''];
};

/** The beginning of the word that the position is in, so that no word is cut. */
const wordStart = (text: string, position: number): number => {
  if (position === 0 || position === text.length) return position;
  const start = text.lastIndexOf(' ', position) + 1;
  return position - start > longestWord ? position : start;
};
