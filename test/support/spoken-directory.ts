/**
 * A small directory for tests of what is said: few enough members for a screen reader's view of it to be read as a
 * whole, and among them every kind of text: in all six languages, in two, in one, in none that is named. Nothing in it
 * expires, so that what is said does not depend on the day.
 */
import { clusterNamed, datasetWith, memberNamed, type Raw } from './make-dataset.js';

const inSix = (
  en: string,
  fr: string,
  de: string,
  nl: string,
  it: string,
  es: string,
): Readonly<Record<string, string>> => ({
  en,
  fr,
  de,
  nl,
  it,
  es,
});

const competence = (id: string, labels: Readonly<Record<string, string>>, fields: Raw): Raw => ({
  id,
  labels: Object.fromEntries(Object.entries(labels).map(([language, pref]) => [language, { pref }])),
  ...fields,
});

const stages = [
  { id: 'design', name: inSix('Design', 'Conception', 'Entwicklung', 'Ontwerp', 'Progettazione', 'Diseño') },
  { id: 'making', name: inSix('Manufacturing', 'Fabrication', 'Fertigung', 'Productie', 'Produzione', 'Fabricación') },
  { id: 'testing', name: inSix('Testing', 'Essais', 'Prüfung', 'Beproeving', 'Collaudo', 'Ensayos') },
];

const competences = [
  competence('optics', inSix('optics', 'optique', 'Optik', 'optica', 'ottica', 'óptica'), { stage: 'design' }),
  competence(
    'coating',
    inSix(
      'optical coatings',
      'couches optiques',
      'optische Schichten',
      'optische coatings',
      'rivestimenti ottici',
      'recubrimientos ópticos',
    ),
    {
      broader: ['optics'],
      stage: 'making',
    },
  ),
  competence('sensors', inSix('sensors', 'capteurs', 'Sensoren', 'sensoren', 'sensori', 'sensores'), {
    stage: 'design',
  }),
  competence(
    'machining',
    inSix('machining', 'usinage', 'Zerspanung', 'verspaning', 'lavorazioni meccaniche', 'mecanizado'),
    {
      stage: 'making',
    },
  ),
  competence(
    'turning',
    inSix(
      'precision turning',
      'décolletage',
      'Präzisionsdrehteile',
      'fijndraaiwerk',
      'tornitura di precisione',
      'decoletaje',
    ),
    {
      broader: ['machining'],
      stage: 'making',
    },
  ),
  competence(
    'climate-tests',
    inSix(
      'climate tests',
      'essais climatiques',
      'Klimaprüfungen',
      'klimaatproeven',
      'prove climatiche',
      'ensayos climáticos',
    ),
    {
      stage: 'testing',
    },
  ),
  // a word that the dataset has in two languages only
  competence('lapping', { en: 'lapping', de: 'Läppen' }, { broader: ['machining'], stage: 'making' }),
];

const clusters = [
  clusterNamed('Alpenoptik', {
    since: '2004',
    city: 'Dornbirn',
    region: 'Vorarlberg',
    country: 'AT',
    lat: 47.41,
    lng: 9.74,
    website: 'https://alpenoptik.example/',
    description: { de: 'Optik zwischen Rhein und Arlberg.' },
    competences: ['optics', 'lapping'],
    contacts: [{ role: 'Geschäftsstelle', email: 'info@alpenoptik.example', languages: ['de'] }],
    counts: [{ what: 'members', value: 1250, asOf: '2025-02-01', source: 'https://alpenoptik.example/figures' }],
  }),
  clusterNamed('Vallée Photonique', {
    id: 'vallee-photonique',
    city: 'Grenoble',
    country: 'FR',
    lat: 45.18,
    lng: 5.72,
    description: inSix(
      'Light made in the Alps.',
      'La lumière des Alpes.',
      'Licht aus den Alpen.',
      'Licht uit de Alpen.',
      'La luce delle Alpi.',
      'La luz de los Alpes.',
    ),
    competences: ['optics'],
    contacts: [{ email: 'contact@vallee.example', languages: ['fr'] }],
  }),
  clusterNamed('Brabant Precisie', {
    city: 'Eindhoven',
    country: 'NL',
    lat: 51.44,
    lng: 5.48,
    competences: ['machining'],
  }),
  clusterNamed('Mécanique du Rhône', {
    id: 'mecanique-du-rhone',
    status: 'dissolved',
    until: '2019-03-31',
    successors: ['vallee-photonique'],
    city: 'Lyon',
    country: 'FR',
    lat: 45.76,
    lng: 4.84,
  }),
  clusterNamed('Nameless Valley', { status: 'merged', successors: ['alpenoptik', 'brabant-precisie'] }),
];

const site = (city: string, country: string, lat: number, lng: number): Raw => ({ city, country, lat, lng });

const members = [
  memberNamed('Lentilles de Grenoble', {
    type: 'sme',
    sizeBand: '10-49',
    founded: '1998',
    sites: [site('Grenoble', 'FR', 45.19, 5.73)],
    website: 'https://lentilles.example/',
    description: inSix(
      'Lenses, polished and coated.',
      'Des lentilles polies et traitées.',
      'Linsen, poliert und beschichtet.',
      'Lenzen, gepolijst en gecoat.',
      'Lenti lucidate e rivestite.',
      'Lentes pulidas y recubiertas.',
    ),
    competences: [{ id: 'optics' }, { id: 'coating', evidence: 'ISO 9211' }],
    offers: [
      {
        id: 'lentilles-offer',
        text: {
          fr: 'Bâti de dépôt libre deux jours par semaine.',
          de: 'Beschichtungsanlage, zwei Tage je Woche frei.',
        },
        competences: ['coating'],
      },
    ],
    contacts: [
      { role: 'sales', email: 'vente@lentilles.example', phone: '+33 4 00 00 00 00', languages: ['fr', 'en'] },
    ],
    memberships: [{ cluster: 'vallee-photonique', since: '2006' }],
  }),
  memberNamed('Drehteile Dornbirn', {
    type: 'sme',
    sites: [site('Dornbirn', 'AT', 47.42, 9.75)],
    description: { de: 'Drehteile ab einem halben Millimeter.' },
    competences: [{ id: 'turning' }, { id: 'lapping' }],
    needs: [
      {
        id: 'dornbirn-need',
        text: inSix(
          'We are looking for optical coatings for turned parts.',
          'Nous cherchons des couches optiques pour des pièces décolletées.',
          'Wir suchen optische Schichten für Drehteile.',
          'Wij zoeken optische coatings voor draaidelen.',
          'Cerchiamo rivestimenti ottici per particolari torniti.',
          'Buscamos recubrimientos ópticos para piezas torneadas.',
        ),
        competences: ['coating'],
      },
    ],
    memberships: [{ cluster: 'alpenoptik' }],
  }),
  memberNamed('Lab Eindhoven', {
    type: 'research',
    sites: [site('Eindhoven', 'NL', 51.45, 5.49)],
    competences: [{ id: 'optics' }, { id: 'sensors' }],
    needs: [
      {
        id: 'eindhoven-need',
        text: { en: 'Machining of housings for sensors.', nl: 'Verspaning van sensorbehuizingen.' },
        competences: ['machining'],
      },
    ],
    memberships: [{ cluster: 'brabant-precisie' }],
  }),
  memberNamed('Usinage Annecy', {
    type: 'sme',
    sites: [site('Annecy', 'FR', 45.9, 6.13)],
    competences: [{ id: 'machining' }, { id: 'turning' }],
    memberships: [{ cluster: 'vallee-photonique' }],
  }),
  memberNamed('Blech Bregenz', {
    type: 'large',
    sites: [{ city: 'Bregenz', country: 'AT' }],
    competences: [{ id: 'machining' }],
    memberships: [{ cluster: 'alpenoptik' }],
  }),
  memberNamed('Fotonica Breda', {
    type: 'sme',
    sites: [site('Breda', 'NL', 51.59, 4.78), site('Grenoble', 'FR', 45.18, 5.71)],
    competences: [{ id: 'sensors' }, { id: 'coating' }],
    memberships: [{ cluster: 'brabant-precisie' }, { cluster: 'vallee-photonique' }],
  }),
  memberNamed('Sensorik Lindau', {
    type: 'education',
    sites: [site('Lindau', 'DE', 47.55, 9.69)],
    competences: [{ id: 'sensors' }],
    memberships: [{ cluster: 'alpenoptik' }],
  }),
];

const relations = [
  {
    type: 'alliance',
    clusters: ['alpenoptik', 'vallee-photonique', 'brabant-precisie'],
    name: { en: 'Light Alliance', fr: 'Alliance Lumière' },
    since: '2012-09-26',
    source: 'https://light.example/',
  },
  {
    type: 'agreement',
    clusters: ['alpenoptik', 'vallee-photonique'],
    about: { fr: 'Des stages partagés.', en: 'Shared traineeships.' },
    since: '2021-10',
  },
];

export const spokenDirectory: Raw = datasetWith({
  id: 'spoken',
  name: 'Spoken alliance',
  defaultLanguage: 'en',
  updated: '2026-11',
  licence: 'CC0-1.0',
  stages,
  competences,
  clusters,
  members,
  relations,
});
