import { localise } from '../../core/localised-text.js';
import { Directory } from '../../core/directory.js';
import type { Dataset, Identifiers, Member, Site } from '../../core/model.js';
import { safeUrl } from '../../core/safe-url.js';

const place = ({ city, region, postcode, country, lat, lng }: Site): object => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    addressLocality: city,
    addressRegion: region,
    postalCode: postcode,
    addressCountry: country,
  },
  ...(lat === undefined ? {} : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } }),
});

const sameAs = ({ ror, wikidata }: Identifiers): readonly string[] => [
  ...(ror ? [`https://ror.org/${encodeURIComponent(ror)}`] : []),
  ...(wikidata ? [`https://www.wikidata.org/entity/${encodeURIComponent(wikidata)}`] : []),
];

const several = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

const clusterOf = (directory: Directory, id: string): object => {
  const cluster = directory.cluster(id);
  const name = localise(cluster?.name, [directory.dataset.defaultLanguage])?.value ?? id;
  return { '@type': 'Organization', name, url: safeUrl(cluster?.website, directory.url) };
};

/** A competence with its name in every language. */
const conceptOf = (directory: Directory, id: string): object => {
  const labels = [...(directory.competence(id)?.labels ?? [])];
  const name = labels.map(([lang, { pref }]) => ({ '@language': lang, '@value': pref }));
  return { '@type': 'DefinedTerm', termCode: id, name: several(name) };
};

const alternateNames = ({ names }: Member): readonly string[] => [...new Set(names.map(({ value }) => value))];

/** One member, to stand alone or in a graph. */
export const organisation = (member: Member, directory: Directory): object => ({
  '@type': 'Organization',
  '@id': `#${encodeURIComponent(member.id)}`,
  name: member.name,
  alternateName: several(alternateNames(member)),
  url: safeUrl(member.website, directory.url),
  logo: safeUrl(member.logo, directory.url),
  description: localise(member.description, [directory.dataset.defaultLanguage])?.value,
  foundingDate: member.founded,
  leiCode: member.identifiers.lei,
  vatID: member.identifiers.vat,
  sameAs: several(sameAs(member.identifiers)),
  location: several(member.sites.map(place)),
  memberOf: several(member.memberships.map(({ cluster }) => clusterOf(directory, cluster))),
  knowsAbout: several(member.competences.map(({ id }) => conceptOf(directory, id))),
});

/** schema.org: an Organization for each member, with `memberOf` and `knowsAbout`. */
export const toJsonLd = (dataset: Dataset): object => {
  const directory = new Directory(dataset);
  return {
    '@context': 'https://schema.org',
    '@graph': dataset.members.map((member) => organisation(member, directory)),
  };
};
