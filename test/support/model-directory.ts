/** Two files in several versions whose searches a plain filter can answer: each word is found in names only. */
import { clusterNamed, datasetWith, memberNamed, type Raw } from './make-dataset.js';

export const fileNames = ['alfa', 'beta'] as const;
export type FileName = (typeof fileNames)[number];

/** One state of one of the files. */
export interface Copy {
  readonly file: FileName;
  readonly version: number;
}

export interface Question {
  readonly query: string;
  readonly clusters: readonly string[];
  readonly sort: string;
  readonly selected: string | undefined;
}

export const noQuestion: Question = { query: '', clusters: [], sort: 'relevance', selected: undefined };

const clusters = ['North', 'South', 'West'] as const;

/** The words in the names of each version: some come, some go. */
const wordsOf: readonly (readonly string[])[] = [
  ['Optique', 'Laser', 'Hydrogen', 'Quantum', 'Ceramics'],
  ['Optique', 'Laser', 'Hydrogen', 'Ceramics'],
  ['Laser', 'Quantum'],
];

export const versions = wordsOf.length;

/** What a visitor types: whole words, beginnings, and what is nowhere. */
export const texts = ['laser', 'hyd', 'optique', 'quantum', 'zzyzx', ''] as const;

interface Entry {
  readonly name: string;
  readonly cluster: string;
}

const entriesOf = ({ file, version }: Copy): readonly Entry[] =>
  (wordsOf[version] ?? []).flatMap((word) =>
    clusters.map((cluster) => ({ name: `${word} ${cluster} ${file}${String(version)}`, cluster })),
  );

/** How a screen tells which copy it shows: the dataset's credit. */
export const creditOf = ({ file, version }: Copy): string => `${file} ${String(version)}`;

export const copyIn = (text: string): Copy | undefined => {
  const [, file, version] = /\b(alfa|beta) (\d)/.exec(text) ?? [];
  const name = fileNames.find((known) => known === file);
  return name && version ? { file: name, version: Number(version) } : undefined;
};

/** The copy as its file says it. Rows that cannot be read stand among the others. */
export const datasetOf = (copy: Copy): Raw =>
  datasetWith({
    attributions: [creditOf(copy)],
    competences: [{ id: 'optics', labels: { en: { pref: 'optics' }, fr: { pref: 'optique' } } }], // of nobody
    clusters: clusters.map((name, at) => clusterNamed(name, { lat: 45 + at, lng: 5 + at })),
    members: [
      { id: 'nameless' },
      ...entriesOf(copy).map(({ name, cluster }) =>
        memberNamed(name, { memberships: [{ cluster: cluster.toLowerCase() }], sites: [{ lat: 46, lng: 6 }] }),
      ),
    ],
  });

/** What the search must find: the plain model. */
export const namesFor = (copy: Copy, { query, clusters: chosen, sort }: Question): readonly string[] => {
  const names = entriesOf(copy)
    .filter(({ cluster }) => chosen.length === 0 || chosen.includes(cluster))
    .map(({ name }) => name)
    .filter((name) => name.toLowerCase().startsWith(query));
  return sort === 'name' ? names.sort() : names;
};
