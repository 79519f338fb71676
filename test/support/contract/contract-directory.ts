import type { Directory } from '../../../src/core/directory.js';
import type { Member } from '../../../src/core/model.js';
import type { FacetName, Filters } from '../../../src/core/search/source.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../make-dataset.js';

/** Words that no other is like, so that every engine finds the same members by them, however it forgives. */
export const nameWords = ['zelkova', 'quartzite', 'brimstone', 'vermilion'] as const;

const place = (city: string, country: string, lat?: number, lng?: number): Raw => ({ city, country, lat, lng });
const places = [
  place('Zürich', 'CH', 47.37, 8.54),
  place('Besançon', 'FR', 47.24, 6.02),
  place('København', 'DK', 55.68, 12.57),
  place('Łódź', 'PL', 51.76, 19.46),
  place('Suva', 'FJ', -18.14, 178.44),
  place('Apia', 'WS', -13.83, -171.77),
  place('Nowhere', 'IS'),
];

const types = ['sme', 'research', 'large'] as const;
const concepts = ['micro-milling', 'milling', 'joinery', 'optics'] as const;
/** Ids that a careless filter syntax or a plain object would trip over. */
const clusters = ['alpha', '-minus', 'ratio:1', 'constructor', 'quo"te\\'] as const;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const ordinary = (n: number): Raw =>
  memberNamed(`${pick(nameWords, n)} Works ${String(n).padStart(3, '0')}`, {
    type: pick(types, n),
    sites: n % 7 === 3 ? [pick(places, n), pick(places, n + 3)] : [pick(places, n)],
    memberships: n % 6 === 5 ? [] : [{ cluster: pick(clusters, n) }, { cluster: pick(clusters, n * 3) }],
    competences: n % 5 === 4 ? [] : [{ id: pick(concepts, n * 7 + (n % 3)) }],
  });

const hostile: readonly Raw[] = [
  { id: '__proto__', name: '<img src=x onerror=alert(1)> harrowgate & "Söhne"' },
  { id: 'constructor', name: 'harrowgate &amp; <em>Daughters</em> \uE000x\uE001' },
  { id: '-negated', name: 'harrowgate -not ${this} {{that}} %s' },
  { id: 'a:b "c" \\d, e', name: "harrowgate O'Hara \\ backslash" },
  { id: 'ünïcode-⚙️', name: 'harrowgate ⚙️ ﬁne İstanbul' },
];

/** The rows that a test's engine is filled with. */
export const contractRows = {
  clusters: clusters.map((id) => clusterNamed(`Cluster ${id}`, { id })),
  competences: [
    competenceCalled('machining', { en: 'machining', fr: 'usinage' }),
    competenceCalled('milling', { en: 'milling', fr: 'fraisage', de: 'Fräsen' }, { broader: ['machining'] }),
    competenceCalled('micro-milling', { en: 'tiny cutters', fr: 'fines fraises' }, { broader: ['milling'] }),
    competenceCalled('joinery', { en: 'joinery', fr: 'menuiserie' }),
    competenceCalled('optics', { en: 'optics', fr: 'optique' }),
  ],
  members: [...[...new Array<undefined>(117)].map((_, n) => ordinary(n)), ...hostile],
};

export const contractDirectory = (): Directory => directoryWith(contractRows);

/** A concept with all broader ones, as an index holds them. */
export const withBroader = (directory: Directory, id: string): readonly string[] => {
  const found = new Set([id]);
  for (const concept of found) for (const broader of directory.competence(concept)?.broader ?? []) found.add(broader);
  return [...found];
};

/** The values of a member's facet. */
export const valuesOf = (directory: Directory, member: Member, facet: FacetName): ReadonlySet<string> => {
  switch (facet) {
    case 'cluster':
      return new Set(member.memberships.map(({ cluster }) => cluster));
    case 'country':
      return new Set(member.sites.flatMap(({ country }) => country ?? []));
    case 'competence':
      return new Set(member.competences.flatMap(({ id }) => withBroader(directory, id)));
    case 'type':
      return new Set([member.type]);
  }
};

/** Whether the member passes the filters: by reading every member, which no engine would do. */
export const passes = (directory: Directory, member: Member, filters: Filters): boolean =>
  Object.entries(filters).every(([facet, chosen]) => {
    const values = valuesOf(directory, member, facet as FacetName);
    return chosen.length === 0 || chosen.some((value) => values.has(value));
  });

/** What a record of an index holds besides the member's own fields. */
export interface Derived {
  readonly clusters: readonly string[];
  readonly countries: readonly string[];
  readonly competenceIds: readonly string[];
  readonly type: string;
  /** Labels of the competences and all broader ones, in every language. */
  readonly labels: readonly { readonly concept: string; readonly lang: string; readonly text: string }[];
}

export const derivedOf = (directory: Directory, member: Member): Derived => {
  const values = (facet: FacetName): readonly string[] => [...valuesOf(directory, member, facet)];
  return {
    clusters: values('cluster'),
    countries: values('country'),
    competenceIds: values('competence'),
    type: member.type,
    labels: values('competence').flatMap((concept) =>
      [...(directory.competence(concept)?.labels ?? [])].map(([lang, { pref }]) => ({ concept, lang, text: pref })),
    ),
  };
};
