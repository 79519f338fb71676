/** Small invented directories, each with one difficulty. */
import type { Directory } from '../../src/index.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../../test/support/make-dataset.js';

const dresden = { city: 'Dresden', country: 'DE', lat: 51.05, lng: 13.74 };

/** A directory that has just been founded. */
export const nobody = (): Directory => directoryWith();

/** One cluster with one member. */
export const onlyOne = (): Directory =>
  directoryWith({
    clusters: [clusterNamed('Silberberg', { ...dresden, description: 'A cluster with its first member.' })],
    competences: [competenceCalled('photonics', { en: 'photonics', de: 'Photonik', fr: 'photonique' })],
    members: [
      memberNamed('Optik Elbtal', {
        type: 'sme',
        sites: [{ ...dresden, precision: 'city' }],
        competences: [{ id: 'photonics' }],
        memberships: [{ cluster: 'silberberg', since: '2026' }],
        description: { en: 'Lenses for microscopes, ground in Dresden.', de: 'Linsen für Mikroskope aus Dresden.' },
        website: 'https://optik-elbtal.example/',
      }),
    ],
  });

const longCluster =
  'Internationaler Kompetenzverbund für Mikrosystemtechnik, Feinwerktechnik und angewandte Oberflächenbearbeitung';

const longCompetence = {
  en: 'ultra-high-precision five-axis simultaneous machining of brittle materials',
  de: 'Ultrahochpräzisionsfünfachssimultanbearbeitung sprödharter Werkstoffe',
};

/** Names as long as registers really have them, and one word that no language can break. */
export const longNames = (): Directory =>
  directoryWith({
    clusters: [
      clusterNamed(longCluster, { id: 'long', city: 'Garmisch-Partenkirchen', country: 'DE', lat: 47.5, lng: 11.1 }),
      clusterNamed('Pôle interrégional des microtechniques et des technologies de précision du massif jurassien', {
        id: 'longer',
        city: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
        country: 'FR',
        lat: 48.63,
        lng: 4.65,
      }),
    ],
    competences: [competenceCalled('grinding', longCompetence)],
    relations: [{ type: 'agreement', name: `Abkommen zwischen ${longCluster}`, clusters: ['long', 'longer'] }],
    members: [
      memberNamed('Oberflächenbeschichtungsanlagenherstellungsgesellschaft Süddeutschland mbH & Co. KG', {
        id: 'compound',
        sites: [{ city: 'Villingen-Schwenningen', country: 'DE', lat: 48.06, lng: 8.46 }],
        competences: [{ id: 'grinding' }],
        memberships: [{ cluster: 'long' }, { cluster: 'longer' }],
      }),
      memberNamed(
        'Institut supérieur de recherche appliquée en micromécanique, traitements de surface et métrologie dimensionnelle',
        {
          id: 'institute',
          type: 'research',
          sites: [{ city: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', country: 'FR', lat: 48.63, lng: 4.65 }],
          competences: [{ id: 'grinding' }],
          memberships: [{ cluster: 'longer' }],
        },
      ),
      memberNamed('Mikro_Prazisions_Systeme_Vertriebs_Und_Beteiligungs_Holding_International_2026', {
        id: 'unbroken',
        type: 'large',
        sites: [{ city: 'Linz', country: 'AT', lat: 48.31, lng: 14.29 }],
        memberships: [{ cluster: 'long' }],
      }),
    ],
  });

/** Rows as they come when nobody filled the form in: names only, and ids that lead nowhere. */
export const missingFields = (): Directory =>
  directoryWith({
    clusters: [clusterNamed('Bare'), clusterNamed('Placed only', { lat: 46.5, lng: 6.6 })],
    members: [
      memberNamed('Name Only'),
      memberNamed('Country Only', { sites: [{ country: 'CH' }], memberships: [{ cluster: 'bare' }] }),
      memberNamed('Of an Unknown Cluster', { memberships: [{ cluster: 'gone' }], competences: [{ id: 'unknown' }] }),
    ],
  });

/** A cluster that two others carry on. */
export const formerCluster = (): Directory =>
  directoryWith({
    clusters: [
      clusterNamed('Alte Werkstatt', {
        status: 'merged',
        until: '2021-06',
        successors: ['silberberg', 'kolibri'],
        ...dresden,
        description: 'Merged with its neighbours; its members are now theirs.',
      }),
      clusterNamed('Silberberg', dresden),
      clusterNamed('Kolibri', { city: 'Villach', country: 'AT', lat: 46.61, lng: 13.85 }),
    ],
  });
