import { preferredLabel } from '../core/concept-label.js';
import type { Directory } from '../core/directory.js';
import type { LanguageTag, Text } from '../core/model.js';
import { baseLanguage, localise, type LocalisedText } from '../core/localised-text.js';
import type { MessageKey, MessageValues } from '../i18n/messages.js';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../core/safe-url.js';

/** What a template needs besides its data: the directory, and how to say things to this visitor. */
export interface TemplateContext {
  readonly directory: Directory;
  /** The language of the interface. */
  readonly lang: LanguageTag;
  /** Languages to show data in, best first. */
  readonly preferred: readonly LanguageTag[];
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** Level of an entry's heading, 2 to 6. */
  readonly headingLevel: number;
}

/** The text in the visitor's language, if it has any. */
export const textOf = (text: Text | undefined, { preferred }: TemplateContext): LocalisedText | undefined =>
  localise(text, preferred);

/** Whether a text is in another language than the interface. One whose language nobody named is taken as its own. */
export const isForeign = (lang: LanguageTag | undefined, context: TemplateContext): lang is LanguageTag =>
  lang !== undefined && baseLanguage(lang) !== baseLanguage(context.lang);

/** The `lang` to mark a text with: none when it is in the interface's language. */
export const foreignLang = (lang: LanguageTag | undefined, context: TemplateContext): unknown =>
  isForeign(lang, context) ? lang : nothing;

/** A text from the data, isolated from the direction of its surroundings and marked with its language. */
export const dataText = (text: LocalisedText | undefined, context: TemplateContext): unknown =>
  text ? html`<bdi lang=${foreignLang(text.lang, context)}>${text.value}</bdi>` : nothing;

/** A concept's preferred label in the visitor's language, or its id when the dataset has no such concept. */
export const conceptLabel = (id: string, { directory, preferred }: TemplateContext): LocalisedText =>
  preferredLabel(directory, id, preferred);

const isFrench = (lang: LanguageTag): boolean => baseLanguage(lang) === 'fr';

/** A date as precise as it is given: a year, a month or a day. Data that is no date is shown as it stands. */
export const formatDate = (date: string, lang: LanguageTag): string => {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const [, month, day] = date.split('-');
  const text = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(time);
  return isFrench(lang) ? text.replace(/^1 /, '1er ') : text;
};

const precisions = ['year', 'month', 'day'] as const;

/** Since or until when. What stands before a year, a month and a day differs in some languages. */
export const periodText = (kind: 'since' | 'until', date: string, { t, lang }: TemplateContext): string =>
  t(`detail.${kind}.${precisions[date.split('-').length - 1] ?? 'day'}`, { date: formatDate(date, lang) });

/** The colon before an explanation, which French sets apart. */
export const colon = (lang: LanguageTag): string => (isFrench(lang) ? '\u00A0:' : ':');

/** A web address as people write it: without scheme and www. */
export const shortAddress = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + (pathname.length > 1 ? pathname : '');
};

/**
 * Where a fact was read: a link when the dataset gives an address, else the title it gives. A title is no relative
 * address, so only absolute ones count.
 *
 * @param label what the link is called; the address itself unless told
 */
export const sourceText = (source: string, label?: string): TemplateResult => {
  const url = safeUrl(source, '');
  return url ? html`<a href=${url} rel="noopener">${label ?? shortAddress(url)}</a>` : html`<bdi>${source}</bdi>`;
};
