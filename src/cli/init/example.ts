/** The example alliance. Names, places of work and addresses are invented; example domains lead nowhere (RFC 2606). */

const label = (en: string, fr: string, de: string): object => ({
  en: { pref: en },
  fr: { pref: fr },
  de: { pref: de },
});

const competences = [
  { id: 'photonics', stage: 'components', labels: label('photonics', 'photonique', 'Photonik') },
  { id: 'lasers', broader: ['photonics'], stage: 'components', labels: label('lasers', 'lasers', 'Laser') },
  {
    id: 'precision-mechanics',
    stage: 'components',
    labels: label('precision mechanics', 'mécanique de précision', 'Feinmechanik'),
  },
  { id: 'assembly', stage: 'systems', labels: label('assembly', 'assemblage', 'Montage') },
];

const stages = [
  { id: 'components', name: { en: 'Components', fr: 'Composants', de: 'Komponenten' } },
  { id: 'systems', name: { en: 'Systems', fr: 'Systèmes', de: 'Systeme' } },
];

const clusters = [
  {
    id: 'example-alps',
    name: 'Example Alps',
    city: 'Grenoble',
    country: 'FR',
    lat: 45.19,
    lng: 5.72,
    website: 'https://alps.example',
  },
  {
    id: 'example-elbe',
    name: 'Example Elbe',
    city: 'Dresden',
    country: 'DE',
    lat: 51.05,
    lng: 13.74,
    website: 'https://elbe.example',
  },
  {
    id: 'example-jura',
    name: 'Example Jura',
    city: 'Neuchâtel',
    country: 'CH',
    lat: 46.99,
    lng: 6.93,
    website: 'https://jura.example',
  },
] as const;

type ClusterId = (typeof clusters)[number]['id'];

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly city: string;
  readonly country: string;
  readonly lat: number;
  readonly lng: number;
  readonly competences: readonly string[];
  readonly fr: string;
  readonly en: string;
}

const members: Readonly<Record<ClusterId, readonly Organisation[]>> = {
  'example-alps': [
    {
      id: 'example-lumiere',
      name: 'Exemple Lumière SAS',
      type: 'sme',
      city: 'Grenoble',
      country: 'FR',
      lat: 45.1885,
      lng: 5.7245,
      competences: ['lasers'],
      fr: 'Une entreprise fictive qui fabrique des lasers.',
      en: 'A fictional company that makes lasers.',
    },
    {
      id: 'example-institute',
      name: 'Institut Exemple',
      type: 'research',
      city: 'Chambéry',
      country: 'FR',
      lat: 45.5646,
      lng: 5.9178,
      competences: ['photonics', 'assembly'],
      fr: 'Un institut fictif de recherche.',
      en: 'A fictional research institute.',
    },
  ],
  'example-elbe': [
    {
      id: 'example-feinwerk',
      name: 'Beispiel Feinwerk GmbH',
      type: 'sme',
      city: 'Dresden',
      country: 'DE',
      lat: 51.0504,
      lng: 13.7373,
      competences: ['precision-mechanics'],
      fr: 'Une entreprise fictive de mécanique de précision.',
      en: 'A fictional maker of precision mechanics.',
    },
    {
      // the same organisation as in the Alps, to show how a build brings the two together
      id: 'exemple-lumiere-dresden',
      name: 'Exemple Lumière',
      type: 'sme',
      city: 'Grenoble',
      country: 'FR',
      lat: 45.1885,
      lng: 5.7245,
      competences: ['photonics'],
      fr: 'Une entreprise fictive qui fabrique des lasers.',
      en: 'A fictional company that makes lasers.',
    },
  ],
  'example-jura': [
    {
      id: 'example-montre',
      name: 'Montres Exemple SA',
      type: 'large',
      city: 'Neuchâtel',
      country: 'CH',
      lat: 46.9918,
      lng: 6.931,
      competences: ['precision-mechanics', 'assembly'],
      fr: 'Une manufacture fictive de montres.',
      en: 'A fictional watchmaker.',
    },
  ],
};

const domainOf = (id: string): string => (id.includes('lumiere') ? 'lumiere.example' : `${id}.example`);

const memberOf = (cluster: ClusterId) => (organisation: Organisation) => {
  const { id, name, type, city, country, lat, lng, fr, en } = organisation;
  return {
    id,
    name,
    type,
    sites: [{ city, country, lat, lng, precision: 'city' }],
    website: `https://${domainOf(id)}`,
    description: { en, fr },
    competences: organisation.competences.map((competence) => ({ id: competence })),
    contacts: [{ role: 'Info', email: `info@${domainOf(id)}` }],
    memberships: [{ cluster }],
    identifiers: { domain: domainOf(id) },
  };
};

const heading = { schemaVersion: '1.0', defaultLanguage: 'en', licence: 'CC0-1.0' };

/** A cluster's own list: the taxonomy goes with it, so that it can be checked alone. */
const feed = (cluster: (typeof clusters)[number]) => ({
  ...heading,
  id: cluster.id,
  name: cluster.name,
  notice: 'These organisations are invented.',
  competences,
  stages,
  clusters: [cluster],
  members: members[cluster.id].map(memberOf(cluster.id)),
});

const manifest = {
  schemaVersion: '1.0',
  id: 'example-alliance',
  name: { en: 'Example Alliance', fr: 'Alliance Exemple', de: 'Beispielallianz' },
  defaultLanguage: 'en',
  licence: 'CC0-1.0',
  notice: 'These organisations are invented.',
  taxonomy: 'taxonomy.json',
  clusters,
  feeds: clusters.map(({ id }) => ({ cluster: id, url: `feeds/${id}.json` })),
};

const taxonomy = { ...heading, id: 'example-taxonomy', name: 'Example taxonomy', competences, stages, clusters: [] };

/** The JSON files of the example, by their path. */
export const exampleFiles: ReadonlyMap<string, object> = new Map<string, object>([
  ['alliance.json', manifest],
  ['taxonomy.json', taxonomy],
  ...clusters.map((cluster) => [`feeds/${cluster.id}.json`, feed(cluster)] as const),
]);
