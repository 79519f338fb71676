import { preferredLabel } from '../../core/concept-label.js';
import { countryName } from '../../core/display-names.js';
import type { Directory } from '../../core/directory.js';
import { localise, type LocalisedText } from '../../core/localised-text.js';
import type { LanguageTag, Site, Text } from '../../core/model.js';
import { safeUrl } from '../../core/safe-url.js';
import { pageWords } from '../messages/prerender.js';
import { say, type Language, type Sentence, type SentenceValues } from '../messages/say.js';
import { markup, type Markup } from './markup.js';

/** What all markup of one run needs to know. */
export interface PageContext {
  readonly directory: Directory;
  readonly lang: Language;
  /** `YYYY-MM-DD`: offers that have run out are not shown. */
  readonly today: string;
  /** Members have pages of their own to link to. */
  readonly pages: boolean;
  readonly siteUrl?: string | undefined;
}

export const tell = ({ lang }: PageContext, sentence: Sentence, values?: SentenceValues): string =>
  say(lang, sentence, values);

/** `Membre de : `, as each language sets its colon. */
export const labelled = (context: PageContext, word: Sentence): string =>
  tell(context, pageWords.labelled, { label: tell(context, word) });

/** A text in the page's language, or in another with its name, so that it is read out right. */
export const localText = (text: Text | undefined, context: PageContext): Markup | undefined => {
  const found = localise(text, preferred(context));
  return found && inItsLanguage(found, context);
};

const preferred = ({ directory, lang }: PageContext): readonly LanguageTag[] => [
  lang,
  directory.dataset.defaultLanguage,
];

const inItsLanguage = ({ value, lang }: LocalisedText, context: PageContext): Markup =>
  lang && lang !== context.lang ? markup`<bdi lang="${lang}">${value}</bdi>` : markup`<bdi>${value}</bdi>`;

export const plainText = (text: Text | undefined, context: PageContext): string =>
  localise(text, preferred(context))?.value ?? '';

export const conceptText = (id: string, context: PageContext): Markup =>
  inItsLanguage(preferredLabel(context.directory, id, preferred(context)), context);

export const clusterText = (id: string, context: PageContext): Markup =>
  localText(context.directory.cluster(id)?.name, context) ?? markup`<bdi>${id}</bdi>`;

export const siteText = ({ postcode, city, region, country }: Site, { lang }: PageContext): string =>
  [[postcode, city].filter(Boolean).join(' '), region, country && countryName(country, lang)]
    .filter(Boolean)
    .join(', ');

/** A link to a plain web address, or nothing: data may hold anything. Relative ones lead nowhere certain and are left out. */
export const webLink = (address: string | undefined, text: Markup | string | undefined): Markup | undefined => {
  const href = safeUrl(address, '');
  if (!href) return undefined;
  const shown = text ?? href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return markup`<a href="${href}" rel="noopener">${shown}</a>`;
};
