import type { Directory } from '../../src/index.js';
import { clusterNamed, competenceCalled, directoryWith, type Raw } from '../../test/support/make-dataset.js';
import { chance, type Chance } from './random.js';

const towns: readonly [Raw, ...Raw[]] = [
  { city: 'Grenoble', country: 'FR', lat: 45.19, lng: 5.72 },
  { city: 'Besançon', country: 'FR', lat: 47.24, lng: 6.02 },
  { city: 'Lyon', country: 'FR', lat: 45.76, lng: 4.84 },
  { city: 'Neuchâtel', country: 'CH', lat: 46.99, lng: 6.93 },
  { city: 'Lausanne', country: 'CH', lat: 46.52, lng: 6.63 },
  { city: 'Dresden', country: 'DE', lat: 51.05, lng: 13.74 },
  { city: 'Stuttgart', country: 'DE', lat: 48.78, lng: 9.18 },
  { city: 'München', country: 'DE', lat: 48.14, lng: 11.58 },
  { city: 'Villach', country: 'AT', lat: 46.61, lng: 13.85 },
  { city: 'Linz', country: 'AT', lat: 48.31, lng: 14.29 },
  { city: 'Torino', country: 'IT', lat: 45.07, lng: 7.69 },
  { city: 'Trento', country: 'IT', lat: 46.07, lng: 11.12 },
  { city: 'Eindhoven', country: 'NL', lat: 51.44, lng: 5.47 },
  { city: 'Leuven', country: 'BE', lat: 50.88, lng: 4.7 },
  { city: 'Donostia', country: 'ES', lat: 43.32, lng: -1.98 },
  { city: 'Vilnius', country: 'LT', lat: 54.69, lng: 25.28 },
  { city: 'Brno', country: 'CZ', lat: 49.2, lng: 16.61 },
  { city: 'Tampere', country: 'FI', lat: 61.5, lng: 23.76 },
];

const clusters: readonly Raw[] = [
  clusterNamed('Lac Bleu', { ...towns[3], competences: ['microtechnics'] }),
  clusterNamed('Silberberg', { ...towns[5], competences: ['electronics'] }),
  clusterNamed('Haute Vallée', { ...towns[0], competences: ['photonics'] }),
  clusterNamed('Noorderlicht', { ...towns[12], competences: ['mechatronics'] }),
  clusterNamed('Pianura', { ...towns[10], competences: ['robotics'] }),
  clusterNamed('Kolibri', { ...towns[8], competences: ['sensors'] }),
  clusterNamed('Costa Verde', { ...towns[14], competences: ['machining'] }),
  clusterNamed('Baltic Optics', { ...towns[15], competences: ['photonics'] }),
];

const competences: readonly Raw[] = [
  competenceCalled('microtechnics', { en: 'microtechnics', fr: 'microtechniques', de: 'Mikrotechnik' }),
  competenceCalled('electronics', { en: 'electronics', fr: 'électronique', de: 'Elektronik' }),
  competenceCalled('photonics', { en: 'photonics', fr: 'photonique', de: 'Photonik' }),
  competenceCalled('mechatronics', { en: 'mechatronics', fr: 'mécatronique', de: 'Mechatronik' }),
  competenceCalled('robotics', { en: 'robotics', fr: 'robotique', de: 'Robotik' }),
  competenceCalled('sensors', { en: 'sensors', fr: 'capteurs', de: 'Sensorik' }),
  competenceCalled('machining', { en: 'machining', fr: 'usinage', de: 'Zerspanung' }),
  competenceCalled('coatings', { en: 'thin films', fr: 'couches minces', de: 'Dünne Schichten' }),
  competenceCalled('metrology', { en: 'metrology', fr: 'métrologie', de: 'Messtechnik' }),
  competenceCalled('embedded', { en: 'embedded software', fr: 'logiciel embarqué', de: 'Eingebettete Software' }),
];

const beginnings = ['Al', 'Bel', 'Cor', 'Dan', 'El', 'Fer', 'Gal', 'Hel', 'Iver', 'Jor', 'Kal', 'Lum'] as const;
const middles = ['a', 'e', 'i', 'o', 'ani', 'ero', 'ivo', 'onta', 'ure'] as const;
const endings = ['dis', 'lix', 'mar', 'nor', 'pha', 'quin', 'ris', 'tec', 'vex', 'zon'] as const;
const forms = ['SA', 'GmbH', 'SAS', 'AG', 'BV', 'SpA', 'Oy', 'SL', 'Institut', 'Labs'] as const;
const types = ['sme', 'sme', 'sme', 'sme', 'large', 'research', 'education', 'association'] as const;

/** An invented organisation; the number keeps ids apart where names meet. */
const member = (number: number, { oneOf, some, next }: Chance): Raw => {
  const name = `${oneOf(beginnings)}${oneOf(middles)}${oneOf(endings)} ${oneOf(forms)}`;
  const town = oneOf(towns);
  const near = (degrees: unknown): number => Number(degrees) + (next() - 0.5) * 0.8;
  return {
    id: `m${String(number)}`,
    name,
    type: oneOf(types),
    sites: [{ ...town, lat: near(town['lat']), lng: near(town['lng']), precision: 'city' }],
    competences: some(competences, 0.22).map(({ id }) => ({ id })),
    memberships: some(clusters, 0.14).map(({ id }) => ({ cluster: id })),
    website: `https://m${String(number)}.example/`,
  };
};

const relations: readonly Raw[] = [
  { type: 'alliance', name: 'Arc of light', clusters: ['haute-vallée', 'lac-bleu', 'baltic-optics'], since: '2019' },
  { type: 'agreement', clusters: ['silberberg', 'kolibri'] },
  { type: 'partnership', clusters: ['noorderlicht', 'pianura'] },
];

/** A directory of so many invented members, the same ones every time. */
export const directoryOfMany = (count: number): Directory => {
  const dice = chance(2026);
  const members = [...Array(count).keys()].map((number) => member(number, dice));
  return directoryWith({ clusters, competences, relations, members, notice: 'All names on this page are invented.' });
};
