import type { Directory } from '../../../src/core/directory.js';
import type { SearchRequest, SearchResult } from '../../../src/core/search/source.js';
import { StaticSource } from '../../../src/core/search/static-source.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';

const at = (city: string, country: string, lat: number, lng: number): Raw => ({ city, country, lat, lng });
const grenoble = at('Grenoble', 'FR', 45.19, 5.72);
const lyon = at('Lyon', 'FR', 45.76, 4.84);
const besancon = at('Besançon', 'FR', 47.24, 6.02);
const munich = at('München', 'DE', 48.14, 11.58);
const stuttgart = at('Stuttgart', 'DE', 48.78, 9.18);
const leuven = at('Leuven', 'BE', 50.88, 4.7);
const milan = at('Milano', 'IT', 45.46, 9.19);
const has = (...ids: readonly string[]): Raw => ({ competences: ids.map((id) => ({ id })) });
const label = (lang: string, value: string): Raw => ({ lang, value, type: 'label' });

/** A made-up alliance, with one member for each mistake that visitors make. */
export const smallAlliance = (): Directory =>
  directoryWith({
    competences: [
      competenceCalled('engineering', { en: 'engineering', fr: 'ingénierie', de: 'Ingenieurwesen' }),
      competenceCalled(
        'mechatronics',
        { en: 'mechatronics', fr: 'mécatronique', de: 'Mechatronik', it: 'meccatronica' },
        { broader: ['engineering'] },
      ),
      competenceCalled('bar-turning', { en: 'bar turning', fr: 'décolletage', de: 'Drehteile' }),
      competenceCalled('nuclear-energy', { en: 'nuclear energy', fr: 'énergie nucléaire', de: 'Kernenergie' }),
      competenceCalled('solar-energy', { en: 'solar energy', fr: 'énergie solaire', de: 'Solarenergie' }),
    ],
    clusters: [
      clusterNamed('Mont-Blanc Industries', { id: 'mbi' }),
      clusterNamed('Thésame', { status: 'merged', successors: ['mbi'] }),
      clusterNamed('Minalogic'),
    ],
    members: [
      memberNamed('Alpes Robotique', {
        ...has('mechatronics'),
        sites: [grenoble],
        memberships: [{ cluster: 'minalogic' }],
      }),
      memberNamed('Vallée Usinage', {
        ...has('bar-turning', 'mechatronics'),
        sites: [lyon],
        memberships: [{ cluster: 'mbi' }],
      }),
      memberNamed('Atomis', { ...has('nuclear-energy'), sites: [lyon] }),
      memberNamed('Heliotech', { ...has('solar-energy'), sites: [milan] }),
      memberNamed('Präzisionstechnik Südwest GmbH', { sites: [stuttgart] }),
      memberNamed('Université de Franche-Comté', {
        sites: [besancon],
        names: [label('en', 'University of Franche-Comté')],
      }),
      memberNamed('Technical University of Munich', {
        sites: [munich],
        names: [label('de', 'Technische Universität München'), { value: 'TUM', type: 'acronym' }],
      }),
      memberNamed('KU Leuven', {
        sites: [leuven],
        names: [
          { value: 'Catholic University of Leuven', type: 'alias' },
          { value: 'Rijksuniversiteit Leuven', type: 'former' },
        ],
      }),
      memberNamed('Institut für Mikroelektronik', { sites: [munich] }),
      memberNamed('Micro Technique Jura', { sites: [besancon] }),
      memberNamed('Laboratoire d’Optique Appliquée', { sites: [grenoble] }),
      memberNamed('Œuvres Mécaniques Straße', { sites: [stuttgart] }),
      memberNamed('Αθηνά', { sites: [at('Αθήνα', 'GR', 37.98, 23.73)] }),
      memberNamed('Constructor SA', {
        sites: [leuven],
        description: { en: 'Prototype moulds', fr: 'Moules prototypes' },
      }),
    ],
  });

const forever = { signal: new AbortController().signal };
const everything: SearchRequest = { text: '', locale: 'en', filters: {}, offset: 0, limit: 50 };

/** Asks in the fewest words. */
export const asker = (
  directory: Directory,
): ((text: string, more?: Partial<SearchRequest>) => Promise<SearchResult>) => {
  const source = new StaticSource(directory);
  return (text, more) => source.search({ ...everything, text, ...more }, forever);
};

export const namesOf = ({ hits }: SearchResult): readonly string[] => hits.map(({ member }) => member.name);
