import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/core/directory.js';
import { allTexts } from '../../src/core/localised-text.js';
import type { Hit } from '../../src/core/search/source.js';
import type { Cluster, Member, Site } from '../../src/core/model.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import schema from '../../src/core/schema/alliance-dataset-1.schema.json' with { type: 'json' };
import { StaticSource } from '../../src/core/search/static-source.js';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const text = readFileSync(pathOf('../../demo/directory.json'), 'utf8');
const { dataset, problems } = parseDataset(JSON.parse(text));
const { clusters, competences, events, members, relations, stages } = dataset;

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
const clusterIds = idsOf(clusters);
const competenceIds = idsOf(competences);

const unknown = (ids: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  ids.filter((id) => !known.has(id));

const languages = ['en', 'fr', 'de', 'nl', 'it', 'es'];
const isInvented = ({ source }: Member): boolean => source === 'Invented for the demonstration';
const invented = members.filter(isInvented);
const exchangesOf = (member: Member): Member['offers'] => [...member.offers, ...member.needs];

describe('the demo directory', () => {
  it('is what the script makes, to the byte', () => {
    const made = execFileSync(process.execPath, [pathOf('../../scripts/build-demo-data.mjs'), '--print'], {
      encoding: 'utf8',
      maxBuffer: 8_000_000,
    });
    expect(made === text).toBe(true);
  });

  it('is read without a single problem', () => {
    expect(problems).toEqual([]);
  });

  it('keeps to the published schema', () => {
    const accepts = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
    accepts(JSON.parse(text));
    expect(accepts.errors).toBeNull();
  });

  it('holds the clusters, events and about 400 members in less than 900 kB', () => {
    expect(clusters.length).toBeGreaterThanOrEqual(30);
    expect(events).toHaveLength(13);
    expect(members.length).toBeGreaterThan(390);
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
  });

  it('has one row per line', () => {
    const rows = [stages, competences, clusters, relations, events, members].flat();
    expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(rows.length);
  });
});

describe('references', () => {
  it('lead to clusters that are there', () => {
    const named = [
      ...members.flatMap(({ memberships }) => memberships.map(({ cluster }) => cluster)),
      ...clusters.flatMap(({ successors }) => successors),
      ...relations.flatMap((relation) => relation.clusters),
      ...events.flatMap((event) => event.clusters),
    ];
    expect(unknown(named, clusterIds)).toEqual([]);
  });

  it('lead to competences that are there', () => {
    const named = [
      ...members.flatMap((member) => member.competences.map(({ id }) => id)),
      ...members.flatMap((member) => exchangesOf(member).flatMap((exchange) => exchange.competences)),
      ...clusters.flatMap((cluster) => cluster.competences),
      ...competences.flatMap(({ broader }) => broader),
    ];
    expect(unknown(named, competenceIds)).toEqual([]);
  });

  it('lead to stages that are there, and every stage is used', () => {
    const named = competences.flatMap(({ stage }) => stage ?? []);
    expect(new Set(named)).toEqual(idsOf(stages));
  });

  it('give every offer and need an id of its own', () => {
    const ids = members.flatMap((member) => exchangesOf(member).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the competences', () => {
  it('have a preferred label in each of the six languages', () => {
    const incomplete = competences.filter(({ labels }) => languages.some((lang) => !labels.get(lang)?.pref));
    expect(incomplete).toEqual([]);
  });

  it.each(languages)('never share a preferred label, in %s', (lang) => {
    const labels = competences.map((competence) => competence.labels.get(lang)?.pref.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('never lie under themselves', () => {
    const directory = new Directory(dataset);
    const inCycle = competences.filter(({ id, broader }) =>
      broader.some((parent) => directory.conceptAndNarrower(id).has(parent)),
    );
    expect(inCycle).toEqual([]);
  });
});

const marks: ReadonlyMap<string, string> = new Map([
  ['en', 'Fictional organisation.'],
  ['fr', 'Organisation fictive.'],
  ['de', 'Fiktive Organisation.'],
  ['nl', 'Fictieve organisatie.'],
  ['it', 'Organizzazione fittizia.'],
  ['es', 'Organización ficticia.'],
  ['sv', 'Fiktiv organisation.'],
  ['el', 'Φανταστικός οργανισμός.'],
  ['pt', 'Organização fictícia.'],
  ['bg', 'Измислена организация.'],
  ['fi', 'Kuvitteellinen organisaatio.'],
  ['pl', 'Organizacja fikcyjna.'],
]);

describe('the members', () => {
  it('are invented and say so, or are real and carry the address of their source', () => {
    const real = members.filter((member) => !isInvented(member));
    expect(real.map(({ id }) => id)).toEqual(['mont-blanc-industries']);
    expect(real.every(({ source }) => source?.startsWith('https://'))).toBe(true);
  });

  it('say that they are fictional at the end of each description, in its language', () => {
    const unmarked = invented.flatMap(({ id, description }) =>
      allTexts(description)
        .filter(({ value, lang = dataset.defaultLanguage }) => !value.endsWith(marks.get(lang) ?? '?'))
        .map(({ lang }) => [id, lang]),
    );
    expect(unmarked).toEqual([]);
  });

  it('are announced as fictional in the notice, in the six languages', () => {
    expect(allTexts(dataset.notice).map(({ lang }) => lang)).toEqual(languages);
  });

  it('have addresses that nobody can own, and no telephone', () => {
    const hosts = invented.flatMap(({ website, contacts }) => [
      ...(website ? [new URL(website).hostname] : []),
      ...contacts.flatMap(({ email }) => email?.split('@')[1] ?? []),
    ]);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
    expect(members.flatMap(({ contacts }) => contacts).filter(({ phone }) => phone)).toEqual([]);
  });

  it('show what real directories hold', () => {
    const some = (test: (member: Member) => boolean): number => members.filter(test).length;
    expect(some(({ name }) => name.length > 140)).toBeGreaterThanOrEqual(2);
    expect(some(({ name }) => /\p{Script=Greek}/u.test(name))).toBeGreaterThan(0);
    expect(some(({ name }) => /\p{Script=Cyrillic}/u.test(name))).toBeGreaterThan(0);
    expect(some(({ website }) => !website)).toBeGreaterThan(5);
    expect(some(({ sites }) => sites.length === 0)).toBeGreaterThan(2);
    expect(some(({ sites }) => sites.length === 3)).toBeGreaterThan(2);
    expect(some(({ description }) => !description)).toBeGreaterThan(5);
    expect(some(({ competences: none }) => none.length === 0)).toBeGreaterThan(3);
    expect(some(({ names }) => names.length > 0)).toBeGreaterThan(members.length * 0.4);
    expect(some((member) => exchangesOf(member).length > 0)).toBeGreaterThan(60);
  });

  it('belong to several clusters at once in about forty cases', () => {
    const current = ({ memberships }: Member): number =>
      new Set(memberships.filter(({ until }) => !until).map(({ cluster }) => cluster)).size;
    const several = members.filter((member) => current(member) > 1).length;
    expect(several).toBeGreaterThan(30);
    expect(several).toBeLessThan(60);
  });
});

/** Degrees: west, south, east, north; drawn generously around the European part of each country. */
const boxes: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['AT', [9.5, 46.3, 17.2, 49.1]],
  ['BE', [2.5, 49.4, 6.5, 51.6]],
  ['BG', [22.3, 41.2, 28.7, 44.3]],
  ['CH', [5.9, 45.8, 10.5, 47.9]],
  ['CZ', [12, 48.5, 18.9, 51.1]],
  ['DE', [5.8, 47.2, 15.1, 55.1]],
  ['ES', [-9.4, 36, 4.4, 43.9]],
  ['FI', [20.5, 59.7, 31.6, 70.1]],
  ['FR', [-5.2, 41.3, 9.6, 51.2]],
  ['GB', [-8.3, 49.8, 1.8, 60.9]],
  ['GR', [19.3, 34.7, 28.3, 41.8]],
  ['IE', [-10.7, 51.3, -5.9, 55.5]],
  ['IT', [6.6, 36.6, 18.6, 47.1]],
  ['NL', [3.3, 50.7, 7.3, 53.6]],
  ['PL', [14.1, 49, 24.2, 54.9]],
  ['PT', [-9.6, 36.9, -6.1, 42.2]],
  ['SE', [11, 55.3, 24.2, 69.1]],
]);

const isAtHome = ({ country, lat = NaN, lng = NaN }: Site | Cluster): boolean => {
  const [west, south, east, north] = boxes.get(country ?? '') ?? [0, 0, 0, 0];
  return lng > west && lng < east && lat > south && lat < north;
};

describe('places', () => {
  it('of members lie in their country', () => {
    expect(members.flatMap(({ sites }) => sites).filter((site) => !isAtHome(site))).toEqual([]);
  });

  it('of clusters lie in their country', () => {
    expect(clusters.filter((cluster) => cluster.lat !== undefined && !isAtHome(cluster))).toEqual([]);
  });
});

describe('the facts', () => {
  it('carry a source: each cluster, each count, each relation', () => {
    const rows = [...clusters, ...clusters.flatMap(({ counts }) => counts), ...relations];
    expect(rows.filter(({ source }) => !source)).toEqual([]);
  });

  it('lead from every former cluster to the one that carries on, but from a dissolved one nowhere', () => {
    const former = clusters.filter(({ status }) => status === 'renamed' || status === 'merged');
    expect(former.length).toBeGreaterThan(8);
    const directory = new Directory(dataset);
    expect(former.filter(({ id }) => directory.successorsOf(id).length === 0)).toEqual([]);
    expect(directory.cluster('mont-blanc-industries')).toMatchObject({ status: 'dissolved', until: '2021-11-17' });
    expect(directory.successorsOf('mont-blanc-industries')).toEqual([]);
  });

  it('tell a succession the same way on the cluster and among the relations', () => {
    const told = relations.filter(({ type }) => type === 'successor').map((relation) => relation.clusters.join(' > '));
    const known = clusters.flatMap(({ id, successors }) => successors.map((next) => `${id} > ${next}`));
    expect(told.toSorted()).toEqual(known.toSorted());
  });

  it('keep figures that disagree side by side', () => {
    const counts = clusters.find(({ id }) => id === 'mont-blanc-industries')?.counts ?? [];
    expect(counts.map(({ value }) => value)).toEqual([312, 304, 320]);
  });

  it('name no working file', () => {
    expect(text).not.toMatch(/\d{3}_[0-9a-f]{8}|\.txt"/);
  });

  const factsUrl = new URL('../../../shared/data/alliance-facts.json', import.meta.url);
  const facts = existsSync(factsUrl) ? readFileSync(factsUrl, 'utf8') : '';

  it.skipIf(facts === '')('come only from pages in ../shared/data/alliance-facts.json', () => {
    const rows = [...clusters, ...clusters.flatMap(({ counts }) => counts), ...relations];
    const addresses = rows.flatMap(({ source = '' }) => (source.startsWith('http') ? source : []));
    expect(addresses.filter((address) => !facts.includes(address))).toEqual([]);
  });

  it.skipIf(facts === '')('leave out none of the clusters in ../shared/data/alliance-facts.json', () => {
    const listed = JSON.parse(facts) as { readonly clusters: readonly { readonly id: string }[] };
    expect(listed.clusters.filter(({ id }) => !clusterIds.has(id))).toEqual([]);
  });
});

describe('the golden case', () => {
  const offer = members.find(({ id }) => id === 'mont-blanc-industries')?.offers[0];

  it('is an offer of Mont-Blanc Industries in the six languages', () => {
    expect(allTexts(offer?.text).map(({ lang }) => lang)).toEqual(['fr', 'en', 'de', 'nl', 'it', 'es']);
    expect(offer?.competences).toEqual(['industrial-performance']);
  });

  it('uses other words than the need that it answers', () => {
    const words = allTexts(offer?.text)
      .map(({ value }) => value.toLowerCase())
      .join(' ');
    expect(words).not.toMatch(/label|performan|entreprise|syst[eè]m|diagnos/);
  });
});

describe('searching the demo directory', () => {
  const source = new StaticSource(new Directory(dataset));

  const search = async (query: string): Promise<readonly Hit[]> => {
    const { signal } = new AbortController();
    const { hits } = await source.search({ text: query, locale: 'fr', filters: {}, offset: 0, limit: 100 }, { signal });
    return hits;
  };

  const has = (competence: string, { member }: Hit): boolean => member.competences.some(({ id }) => id === competence);
  const isIn = (country: string, { member }: Hit): boolean => member.sites[0]?.country === country;

  it('finds the mechatronics firms of Grenoble under "mecatronqiue grenoble", first and in French', async () => {
    const first = (await search('mecatronqiue grenoble')).slice(0, 6);
    expect(first.filter((hit) => hit.member.sites[0]?.city !== 'Grenoble')).toEqual([]);
    expect(first.filter((hit) => !has('mechatronics', hit))).toEqual([]);
    const texts = first.map(({ member }) => allTexts(member.description).map(({ lang }) => lang));
    expect(texts.filter((languagesOfText) => languagesOfText.includes('fr')).length).toBeGreaterThanOrEqual(5);
  });

  it.each(['Drehteile', 'precision turning', 'décolletage', 'fijndraaiwerk', 'tornitura di precisione', 'decoletaje'])(
    'finds the turners of the Arve valley and of the Swiss Jura under "%s"',
    async (query) => {
      const turners = (await search(query)).filter((hit) => has('precision-turning', hit));
      expect(turners.filter((hit) => isIn('FR', hit)).length).toBeGreaterThan(15);
      expect(turners.filter((hit) => isIn('CH', hit)).length).toBeGreaterThan(5);
    },
  );
});
