import type { Directory } from '../../directory.js';
import { baseLanguage } from '../../localised-text.js';
import type { Contact, CountryCode, LanguageTag } from '../../model.js';

/**
 * The language in which a cluster or a member is written to: the first that a contact or the organisation itself
 * speaks, else the one most spoken in its country, else the dataset's; among those that there are words in.
 *
 * @param spoken the languages to choose from; the first where nothing else fits
 */
export const participantLanguage = (directory: Directory, id: string, spoken: readonly LanguageTag[]): LanguageTag => {
  const [cluster, member] = [directory.cluster(id), directory.member(id)];
  const wanted = [
    ...contactLanguages(cluster?.contacts ?? member?.contacts ?? []),
    ...(member?.languages ?? []),
    ...countryLanguage(cluster?.country ?? member?.sites[0]?.country),
    directory.dataset.defaultLanguage,
  ].map(baseLanguage);
  return wanted.find((lang) => spoken.includes(lang)) ?? spoken[0] ?? directory.dataset.defaultLanguage;
};

const contactLanguages = (contacts: readonly Contact[]): readonly LanguageTag[] =>
  contacts.flatMap(({ languages }) => languages);

/** Unicode knows which language most people of a country speak. */
const countryLanguage = (country: CountryCode | undefined): readonly LanguageTag[] =>
  country === undefined || !/^[A-Z]{2}$/.test(country) ? [] : [new Intl.Locale(`und-${country}`).maximize().language];
