import { pages, press } from './sources.mjs';

const text = (en, fr, de) => ({ en, fr, de });

const alliances = [
  {
    type: 'alliance',
    clusters: ['micronarc', 'microtec-suedwest', 'pole-des-microtechniques', 'minalogic'],
    name: 'Microtechnics Alliance',
    since: '2012-09-26',
    about: text(
      'To make the region Europe’s centre of gravity of microtechnics; the four clusters say that together they cover its whole value chain.',
      'Faire de la région le centre de gravité des microtechniques en Europe ; les quatre clusters disent couvrir ensemble toute la chaîne de valeur.',
      'Die Region zum Schwerpunkt der Mikrotechnik in Europa machen; nach eigener Aussage decken die vier Cluster zusammen die ganze Wertschöpfungskette ab.',
    ),
    source: press.microtechnics,
  },
  {
    type: 'alliance',
    clusters: [
      'silicon-saxony',
      'minalogic',
      'high-tech-nl',
      'bcs',
      'dsp-valley',
      'me2c',
      'nmi',
      'midas',
      'mi-cluster',
      'scs',
      'gaia',
      'green-high-tech-monza-brianza',
    ],
    name: 'Alliance Silicon Europe',
    since: '2015-10',
    about: text(
      'The twelve clusters of 2015, with 2,000 members. Among the goals for 2017: tools that simplify the search for partners.',
      'Les douze clusters de 2015, avec 2 000 membres. Parmi les objectifs de 2017 : des outils pour simplifier la recherche de partenaires.',
      'Die zwölf Cluster von 2015 mit 2.000 Mitgliedern. Unter den Zielen für 2017: Werkzeuge, die die Partnersuche vereinfachen.',
    ),
    source: pages.twelveOf2015,
  },
  {
    type: 'alliance',
    clusters: [
      'dsp-valley',
      'gaia',
      'mesap',
      'minalogic',
      'aktantis',
      'silicon-alps',
      'silicon-saxony',
      'tice-pt',
      'mobile-heights',
    ],
    name: text(
      'Alliance Silicon Europe, members present in October 2021',
      'Alliance Silicon Europe, membres présents en octobre 2021',
      'Alliance Silicon Europe, anwesende Mitglieder im Oktober 2021',
    ),
    since: '2021-10',
    about: text(
      'The plan for 2022 names a strategy for bringing members of the alliance together.',
      'Le plan d’action 2022 prévoit une stratégie de mise en relation au sein de l’alliance.',
      'Der Plan für 2022 nennt eine Strategie, die Mitglieder der Allianz zusammenzubringen.',
    ),
    source: pages.siliconEurope2021,
  },
];

const ties = [
  {
    type: 'agreement',
    clusters: ['auvergne-efficience-industrielle', 'mont-blanc-industries'],
    name: text('Strategic alliance', 'Alliance stratégique', 'Strategische Allianz'),
    since: '2015-07-09',
    about: text(
      'Big data meets mechatronics; metrology and tolerancing are common ground. The one looked for a performance label, the other already had the diagnosis system it takes.',
      'Le big data rencontre la mécatronique ; métrologie et tolérancement sont communs. L’un cherchait un label de performance, l’autre disposait déjà du système de diagnostic nécessaire.',
      'Big Data trifft Mechatronik; Messtechnik und Tolerierung sind gemeinsame Gebiete. Der eine suchte ein Leistungslabel, der andere hatte das nötige Diagnosesystem bereits.',
    ),
    source: press.interclustering,
  },
  {
    type: 'agreement',
    clusters: ['avia', 'aerospace-cluster-rhone-alpes'],
    name: text('Avia–Aerospace alliance', 'Alliance Avia–Aerospace', 'Allianz Avia–Aerospace'),
    since: '2015-06',
    about: text(
      'Concluded at the Paris Air Show in Le Bourget.',
      'Conclue au Salon du Bourget.',
      'Geschlossen auf der Luftfahrtschau in Le Bourget.',
    ),
    source: press.interclustering,
  },
  {
    type: 'partnership',
    clusters: ['mipyrail', 'automotech', 'robotics-place'],
    name: 'Transport Terrestre Intelligent',
    about: text(
      'Intelligent land transport: smart city, Hyperloop train, connected cars.',
      'Transport terrestre intelligent : smart city, train Hyperloop, voitures connectées.',
      'Intelligenter Landverkehr: Smart City, Hyperloop, vernetzte Autos.',
    ),
    source: press.occitanie,
  },
  {
    type: 'partnership',
    clusters: ['mont-blanc-industries', 'cimes'],
    name: text('Membership in CIMES', 'Adhésion à CIMES', 'Beitritt zu CIMES'),
    since: '2019',
    until: '2021',
    source: pages.montBlancEnd,
  },
  {
    type: 'partnership',
    clusters: ['bcs', 'high-tech-nl'],
    name: text('Intended merger', 'Projet de fusion', 'Beabsichtigter Zusammenschluss'),
    about: text(
      'The members were told of the intention; that it was completed is not confirmed.',
      'Les membres ont été informés de l’intention ; son aboutissement n’est pas confirmé.',
      'Die Mitglieder wurden über die Absicht unterrichtet; der Vollzug ist nicht bestätigt.',
    ),
    source: pages.bcsMerger,
  },
];

const successor = (from, to, source, since, about) => ({
  type: 'successor',
  clusters: [from, to],
  since,
  about,
  source,
});

const announcedFor2016 = text(
  'Announced for 1 January 2016.',
  'Annoncé pour le 1er janvier 2016.',
  'Angekündigt für den 1. Januar 2016.',
);

const successions = [
  successor('avia', 'alliance-for-air', pages.allianceForAir, '2016-01-01', announcedFor2016),
  successor('aerospace-cluster-rhone-alpes', 'alliance-for-air', pages.allianceForAir, '2016-01-01', announcedFor2016),
  successor('mipyrail', 'totem', pages.totem, '2020'),
  successor('automotech', 'totem', pages.totem, '2020'),
  successor('robotics-place', 'totem', pages.totem, '2020'),
  successor('pole-grasse', 'cosmetic-valley', pages.cosmeticValley, '2016-07-01'),
  successor('alsace-biovalley', 'biovalley-france', pages.bioValleyRenamed, '2019'),
  successor('plastipolis', 'polymeris', pages.polymeris, '2020'),
  successor('moveo', 'nextmove', pages.nextMove, '2021-01-07'),
  successor('me2c', 'silicon-alps', pages.siliconEuropeCities),
  successor('scs', 'aktantis', pages.siliconEurope2021),
];

export const relations = [...alliances, ...ties, ...successions];
