import { describe, expect, it } from 'vitest';
import { memberNamed } from '../../support/make-dataset.js';
import { joinedOf, onlyMember, sameOrganisation } from './joining.js';

const member = (id: string, fields: object = {}) => memberNamed(id, fields as Record<string, unknown>);

describe('a directory of several feeds', () => {
  it('has the rows of all feeds in the order of their ids, each in the cluster whose feed it is in', () => {
    const { dataset, rowKeys } = joinedOf({ b: { members: [member('zeta')] }, a: { members: [member('alpha')] } });
    expect(dataset.members.map(({ id, memberships }) => [id, memberships.map(({ cluster }) => cluster)])).toEqual([
      ['alpha', ['a']],
      ['zeta', ['b']],
    ]);
    expect([...rowKeys]).toEqual(['b/zeta', 'a/alpha']);
  });

  it('says of each member which rows it was made of, in the same order', () => {
    const { dataset, members } = joinedOf({ b: { members: [member('zeta')] }, a: { members: [member('alpha')] } });
    expect(members.map(({ id }) => id)).toEqual(dataset.members.map(({ id }) => id));
    expect(members.map(({ entries }) => entries.map(({ key }) => key))).toEqual([['a/alpha'], ['b/zeta']]);
  });

  it('takes its own particulars from the manifest', () => {
    const { dataset } = joinedOf(
      { a: { name: 'Feed', licence: 'ODbL', url: 'https://feed.example/' } },
      {
        url: 'https://alliance.example/',
        licence: 'CC0',
        description: 'All of us',
        notice: 'Hello',
        defaultLanguage: 'fr',
      },
    );
    expect(dataset).toMatchObject({
      schemaVersion: '1.0',
      id: 'alliance',
      name: 'Alliance',
      url: 'https://alliance.example/',
      licence: 'CC0',
      description: 'All of us',
      notice: 'Hello',
      defaultLanguage: 'fr',
    });
  });

  it('is as fresh as the freshest of its parts', () => {
    const feeds = { a: { updated: '2026-05' }, b: { updated: '2026-10-01' }, c: {} };
    expect(joinedOf(feeds, { updated: '2026-01-01' }).dataset.updated).toBe('2026-10-01');
    expect(joinedOf(feeds, { updated: '2026-11' }).dataset.updated).toBe('2026-11');
    expect(joinedOf({ a: {} }).dataset.updated).toBeUndefined();
  });

  it('names every source once, the manifest’s first', () => {
    const feeds = { a: { attributions: ['Data of A', 'Map'] }, b: { attributions: ['Map', 'Data of B'] } };
    const { dataset } = joinedOf(feeds, { attributions: ['Alliance'] });
    expect(dataset.attributions).toEqual(['Alliance', 'Data of A', 'Map', 'Data of B']);
  });

  it('has each competence, stage, relation and event once, as the first that names it has it', () => {
    const optics = (en: string) => ({ id: 'optics', labels: { en: { pref: en } } });
    const tie = (type: string, name?: string) => ({ type, clusters: ['a', 'b'], name });
    const event = (name: string) => ({ id: 'day', name, start: '2026-12-01' });
    const { dataset } = joinedOf(
      {
        a: {
          competences: [optics('optics')],
          stages: [{ id: 's', name: 'First' }],
          relations: [tie('agreement'), tie('agreement', 'Named')],
          events: [event('Day of A')],
        },
        b: {
          competences: [optics('light'), { id: 'laser', labels: { en: { pref: 'laser' } } }],
          stages: [
            { id: 's', name: 'Second' },
            { id: 't', name: 'Third' },
          ],
          relations: [tie('agreement'), tie('partnership')],
          events: [event('Day of B'), { ...event('Night'), id: 'night' }],
        },
      },
      { relations: [tie('alliance')] },
    );
    expect(dataset.competences.map(({ labels }) => labels.get('en')?.pref)).toEqual(['optics', 'laser']);
    expect(dataset.stages.map(({ name }) => name)).toEqual(['First', 'Third']);
    expect(dataset.relations.map(({ type, name }) => [type, name])).toEqual([
      ['alliance', undefined],
      ['agreement', undefined],
      ['agreement', 'Named'],
      ['partnership', undefined],
    ]);
    expect(dataset.events.map(({ name }) => name)).toEqual(['Day of A', 'Night']);
  });

  it('prefers the competences and stages of the alliance to those of a feed', () => {
    const labels = (pref: string) => new Map([['en', { pref, alt: [], hidden: [] }]]);
    const competence = { id: 'optics', labels: labels('the alliance’s'), broader: [], mappings: new Map() };
    const { dataset } = joinedOf(
      { a: { competences: [{ id: 'optics', labels: { en: { pref: 'own' } } }], stages: [{ id: 's', name: 'own' }] } },
      {},
      { taxonomy: { competences: [competence], stages: [{ id: 's', name: 'the alliance’s' }] } },
    );
    expect(dataset.competences.map((row) => row.labels.get('en')?.pref)).toEqual(['the alliance’s']);
    expect(dataset.stages.map(({ name }) => name)).toEqual(['the alliance’s']);
  });

  it('has nobody of a cluster that joins later, nor of a feed that could not be had', () => {
    const rows = { members: [member('early')] };
    const feeds = (since: string) => ({ feeds: [{ cluster: 'a', url: 'a.json', since }] });
    expect(joinedOf({ a: rows }, feeds('2027')).dataset.members).toHaveLength(0);
    expect(joinedOf({ a: rows }, feeds('2026-11-23')).dataset.members).toHaveLength(0);
    expect(joinedOf({ a: rows }, feeds('2026-11-22')).dataset.members).toHaveLength(1);
    expect(joinedOf({ a: rows }, feeds('2026')).dataset.members).toHaveLength(1);
    expect(joinedOf({ a: undefined }).dataset.members).toHaveLength(0);
  });
});

describe('the clusters of a directory of several feeds', () => {
  const cluster = (id: string, fields: object = {}) => ({ id, name: id.toUpperCase(), ...fields });

  it('are described by their own feeds, completed by the manifest', () => {
    const feeds = { a: { clusters: [cluster('a', { city: 'Lyon' }), cluster('b', { city: 'Rumour' })] }, b: {} };
    const said = { clusters: [cluster('a', { city: 'Old', region: 'Rhône', aliases: ['Alpha'] })] };
    const { clusters } = joinedOf(feeds, said).dataset;
    expect(clusters.map(({ id, city, region }) => [id, city, region])).toEqual([
      ['a', 'Lyon', 'Rhône'],
      ['b', 'Rumour', undefined],
    ]);
    expect(clusters[0]?.aliases).toEqual(['Alpha']);
  });

  it('stand as the manifest says where it knows that one is no more, else as the cluster says', () => {
    const gone = { status: 'merged', until: '2025', successors: ['b'] };
    const statusOf = (own: object, said: object) => {
      const { clusters } = joinedOf(
        { a: { clusters: [cluster('a', own)] }, b: {} },
        { clusters: [cluster('a', said)] },
      ).dataset;
      const found = clusters.find(({ id }) => id === 'a');
      return [found?.status, found?.until, found?.successors];
    };
    expect(statusOf({}, gone)).toEqual(['merged', '2025', ['b']]);
    expect(statusOf(gone, {})).toEqual(['merged', '2025', ['b']]);
    expect(statusOf({}, {})).toEqual(['active', undefined, []]);
  });

  it('come from the manifest, another feed or the earlier directory where their own feed is silent, at last bare', () => {
    const earlierClusters = joinedOf({ c: { clusters: [cluster('c', { name: 'From before' })] } }).dataset.clusters;
    const { dataset, forgottenClusters } = joinedOf(
      { a: undefined, b: { clusters: [cluster('d')] }, c: undefined },
      { clusters: [cluster('a', { name: 'From the manifest' })] },
      { earlierClusters },
    );
    expect(dataset.clusters.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'From the manifest'],
      ['d', 'D'],
      ['c', 'From before'],
      ['b', 'b'],
    ]);
    expect(dataset.clusters.at(-1)).toEqual({
      id: 'b',
      name: 'b',
      aliases: [],
      status: 'active',
      successors: [],
      competences: [],
      contacts: [],
      counts: [],
    });
    expect(forgottenClusters).toEqual([]);
  });

  it('are kept when only the earlier directory knows them, and named as forgotten', () => {
    const earlierClusters = joinedOf({ old: {} }).dataset.clusters;
    const { dataset, forgottenClusters } = joinedOf({ a: {} }, {}, { earlierClusters });
    expect(dataset.clusters.map(({ id }) => id)).toEqual(['old', 'a']);
    expect(forgottenClusters).toEqual(['old']);
  });
});

describe('the memberships of a row', () => {
  const inCluster = (cluster: string, fields: object = {}) => ({ cluster, ...fields });
  const membershipsOf = (
    memberships: readonly object[],
    clusters: readonly object[] = [],
    feed: object = {},
  ): readonly (readonly unknown[])[] => {
    const manifest = {
      feeds: [
        { cluster: 'a', url: 'a.json', ...feed },
        { cluster: 'b', url: 'b.json' },
      ],
      clusters,
    };
    const { dataset } = joinedOf({ a: { members: [member('x', { memberships })] }, b: {} }, manifest);
    return (
      dataset.members[0]?.memberships.map(({ cluster, since, until, role }) => [cluster, since, until, role]) ?? []
    );
  };
  const former = (id: string, status: string, successors: readonly string[], until?: string) => ({
    id,
    name: id,
    status,
    successors,
    ...(until && { until }),
  });

  it('begin with the feed’s own cluster, with what the row says of it', () => {
    expect(membershipsOf([])).toEqual([['a', undefined, undefined, undefined]]);
    expect(membershipsOf([inCluster('z'), inCluster('a', { since: '2020', role: 'founder' })])).toEqual([
      ['a', '2020', undefined, 'founder'],
      ['z', undefined, undefined, undefined],
    ]);
  });

  it('in another cluster count only where that one has no feed to say so', () => {
    expect(membershipsOf([inCluster('b'), inCluster('z')]).map(([cluster]) => cluster)).toEqual(['a', 'z']);
  });

  it('end with the cluster’s time in the alliance, or before', () => {
    const endOf = (until: string, own?: string) =>
      membershipsOf([inCluster('a', own ? { until: own } : {})], [], { until })[0]?.[2];
    expect(endOf('2025')).toBe('2025');
    expect(endOf('2025', '2024-06')).toBe('2024-06');
    expect(endOf('2025', '2026-02')).toBe('2025');
    expect(endOf('2026')).toBeUndefined();
    expect(endOf('2026-11-22')).toBeUndefined();
    expect(endOf('2026-11-21')).toBe('2026-11-21');
  });

  it('go on under the new name of a cluster, from the day it took it', () => {
    const renamed = [
      former('old', 'renamed', ['mid'], '2022'),
      former('mid', 'renamed', ['new'], '2024'),
      former('new', 'active', []),
    ];
    expect(membershipsOf([inCluster('old', { role: 'founder', since: '2010' })], renamed)).toEqual([
      ['a', undefined, undefined, undefined],
      ['old', '2010', '2022', 'founder'],
      ['new', '2022', undefined, 'founder'],
    ]);
  });

  it('that ended before do not go on', () => {
    const renamed = [former('old', 'renamed', ['new'], '2022'), former('new', 'active', [])];
    expect(membershipsOf([inCluster('old', { until: '2015' })], renamed).slice(1)).toEqual([
      ['old', undefined, '2015', undefined],
    ]);
  });

  it('are not said twice where the row names the new cluster as well', () => {
    const renamed = [former('old', 'renamed', ['new'], '2022'), former('new', 'active', [])];
    expect(membershipsOf([inCluster('old'), inCluster('new', { since: '2023' })], renamed).slice(1)).toEqual([
      ['old', undefined, '2022', undefined],
      ['new', '2023', undefined, undefined],
    ]);
  });

  it('do not follow a merger, a split, a circle or a name that leads nowhere', () => {
    const after = (...clusters: readonly object[]) =>
      membershipsOf([inCluster('old')], clusters)
        .slice(1)
        .map(([cluster]) => cluster);
    const active = former('new', 'active', []);
    expect(after(former('old', 'merged', ['new'], '2022'), active)).toEqual(['old']);
    expect(after(former('old', 'renamed', ['new', 'newer'], '2022'), active)).toEqual(['old']);
    expect(after(former('old', 'renamed', ['two'], '2022'), former('two', 'renamed', ['old'], '2023'))).toEqual([
      'old',
    ]);
    expect(after(former('old', 'renamed', ['gone'], '2022'))).toEqual(['old']);
    expect(after(former('old', 'renamed', [], '2022'))).toEqual(['old']);
    expect(after(former('old', 'dissolved', [], '2022'))).toEqual(['old']);
  });
});

describe('the id of a member', () => {
  it('is that of its row in the first feed, made different where another has it already', () => {
    const rows = { members: [member('one', { id: '1' })] };
    const others = { members: [member('two', { id: '1' })] };
    expect(joinedOf({ a: rows, b: others }).dataset.members.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'one'],
      ['b-1', 'two'],
    ]);
  });

  it('is that of its row in the first feed, also where another row is newer', () => {
    const joined = joinedOf(sameOrganisation({ a: {}, b: { name: 'Newer', updated: '2026' } }));
    expect(onlyMember(joined)).toMatchObject({ id: 'a-1', name: 'Newer' });
  });

  it('that was published goes to the member of whom any row had it', () => {
    const rows = sameOrganisation({ a: {}, b: {} });
    const feeds = { ...rows, c: { members: [member('newcomer', { id: 'x' })] } };
    const published = { ofRows: new Map([['b/b-1', 'x']]), former: new Map<string, string>() };
    expect(joinedOf(feeds, {}, { published }).dataset.members.map(({ id, name }) => [id, name])).toEqual([
      ['c-x', 'newcomer'],
      ['x', 'Acme'],
    ]);
  });

  it('is numbered when all its wishes are taken', () => {
    const feeds = {
      a: { members: [member('one', { id: '1' }), member('two', { id: 'b-1' }), member('three', { id: '1-2' })] },
      b: { members: [member('four', { id: '1' })] },
    };
    expect(joinedOf(feeds).members.map(({ id, entries }) => [id, entries[0]?.key])).toEqual([
      ['1', 'a/1'],
      ['1-2', 'a/1-2'],
      ['1-3', 'b/1'],
      ['b-1', 'a/b-1'],
    ]);
  });

  it('stays the one it was published under, before any newcomer chooses', () => {
    const feeds = { a: { members: [member('newcomer', { id: '1' })] }, b: { members: [member('old', { id: '9' })] } };
    const published = { ofRows: new Map([['b/9', '1']]), former: new Map<string, string>() };
    const { dataset, formerIds } = joinedOf(feeds, {}, { published });
    expect(dataset.members.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'old'],
      ['a-1', 'newcomer'],
    ]);
    expect([...formerIds]).toEqual([]);
  });

  it('leads on from the id of a record that became part of it, however often that happened', () => {
    const published = {
      ofRows: new Map([
        ['a/a-1', 'first'],
        ['b/b-1', 'second'],
      ]),
      former: new Map([
        ['zeroth', 'second'],
        ['loop', 'pool'],
        ['pool', 'loop'],
      ]),
    };
    const { members, formerIds } = joinedOf(sameOrganisation({ a: {}, b: {} }), {}, { published });
    expect(members.map(({ id }) => id)).toEqual(['first']);
    expect(formerIds.get('second')).toBe('first');
    expect(formerIds.get('zeroth')).toBe('first');
    expect(formerIds.has('loop')).toBe(true);
  });

  it('of a former record is not given away', () => {
    const published = { ofRows: new Map<string, string>(), former: new Map([['1', 'gone']]) };
    const { dataset } = joinedOf({ a: { members: [member('new', { id: '1' })] } }, {}, { published });
    expect(dataset.members.map(({ id }) => id)).toEqual(['a-1']);
  });
});

describe('a member made of several rows', () => {
  const merged = (rows: Parameters<typeof sameOrganisation>[0], more: Parameters<typeof joinedOf>[2] = {}) =>
    joinedOf(sameOrganisation(rows), {}, more);

  it('has of each field what the row updated last says, and says from which row it is', () => {
    const joined = merged({
      a: { name: 'Acme SA', type: 'sme', updated: '2025', website: 'https://acme.example/' },
      b: { name: 'ACME', type: 'large', updated: '2026-01', founded: '1990' },
    });
    expect(onlyMember(joined)).toMatchObject({
      name: 'ACME',
      type: 'large',
      updated: '2026-01',
      founded: '1990',
      website: 'https://acme.example/',
    });
    const [{ fields, entries } = { fields: new Map<string, readonly string[]>(), entries: [] }] = joined.members;
    expect(entries.map(({ key }) => key)).toEqual(['b/b-1', 'a/a-1']);
    expect([fields.get('type'), fields.get('website'), fields.get('logo')]).toEqual([['b/b-1'], ['a/a-1'], undefined]);
    expect(fields.get('identifiers.siren')).toEqual(['b/b-1']);
    expect(fields.get('identifiers.lei')).toBeUndefined();
  });

  it('says nothing of where its fields are from when it has but one row', () => {
    const [alone] = joinedOf({ a: { members: [member('acme')] } }).members;
    expect([alone?.fields.size, alone?.settled.size]).toEqual([0, 0]);
  });

  it('goes by the order of the manifest where no row is newer', () => {
    expect(onlyMember(merged({ b: { name: 'B' }, a: { name: 'A' } })).name).toBe('B');
    expect(onlyMember(merged({ b: { name: 'B', updated: '2026' }, a: { name: 'A', updated: '2026' } })).name).toBe('B');
    expect(onlyMember(merged({ b: { name: 'B' }, a: { name: 'A', updated: '2026' } })).name).toBe('A');
  });

  it('is of the kind that any row names, before one that says only “other”', () => {
    expect(onlyMember(merged({ a: { type: 'other', updated: '2026' }, b: { type: 'sme' } })).type).toBe('sme');
  });

  it('takes the row that a keeper chose, and says so', () => {
    const joined = merged(
      { a: { name: 'A' }, b: { name: 'B', sites: [{ city: 'Lyon', country: 'FR' }] } },
      { choose: (entries, field) => (field === 'name' || field === 'city' ? entries.at(-1) : undefined) },
    );
    expect(onlyMember(joined).name).toBe('B');
    expect([...(joined.members[0]?.settled ?? [])].sort()).toEqual(['city', 'name']);
  });

  it('has the sites of the chosen row first', () => {
    const joined = merged(
      { a: { sites: [{ city: 'Paris', country: 'FR' }] }, b: { sites: [{ city: 'Lyon', country: 'FR' }] } },
      { choose: (entries, field) => (field === 'city' ? entries.at(-1) : undefined) },
    );
    expect(onlyMember(joined).sites.map(({ city }) => city)).toEqual(['Lyon', 'Paris']);
  });

  it('lists what any row lists, each once, and notes the rows it is from', () => {
    const joined = merged({
      a: { markets: ['energy', 'health'], competences: [{ id: 'optics' }], languages: ['fr'] },
      b: {
        markets: ['health', 'space'],
        competences: [{ id: 'optics' }, { id: 'laser' }],
        certifications: ['ISO 9001'],
      },
    });
    const all = onlyMember(joined);
    expect(all.markets).toEqual(['energy', 'health', 'space']);
    expect(all.competences.map(({ id }) => id)).toEqual(['optics', 'laser']);
    expect([all.languages, all.certifications]).toEqual([['fr'], ['ISO 9001']]);
    const fields = joined.members[0]?.fields;
    expect([fields?.get('markets'), fields?.get('certifications'), fields?.get('needs')]).toEqual([
      ['a/a-1', 'b/b-1'],
      ['b/b-1'],
      undefined,
    ]);
  });

  it('belongs to the clusters of all its rows', () => {
    expect(onlyMember(merged({ a: {}, b: {} })).memberships.map(({ cluster }) => cluster)).toEqual(['a', 'b']);
  });

  it('keeps the other names as aliases, unless they are the same but for case and accents', () => {
    const { names } = onlyMember(
      merged({ a: { name: 'Société' }, b: { name: 'SOCIETE' }, c: { name: 'The Company', names: [{ value: 'TC' }] } }),
    );
    expect(names.map(({ value, type }) => [value, type])).toEqual([
      ['TC', 'alias'],
      ['The Company', 'alias'],
    ]);
  });

  it('has a text in all the languages of its rows, the earlier where two have one', () => {
    const { description } = onlyMember(
      merged({
        a: { description: { fr: 'Un', de: 'Eins' } },
        b: { description: { fr: 'Deux', en: 'Two' } },
        c: { description: { en: 'Three', it: 'Tre' } },
      }),
    );
    expect(description).toEqual(
      new Map([
        ['fr', 'Un'],
        ['de', 'Eins'],
        ['en', 'Two'],
        ['it', 'Tre'],
      ]),
    );
  });

  it('keeps a plain text plain where no other language comes to it', () => {
    expect(onlyMember(merged({ a: { description: 'One' }, b: { description: 'Two' } })).description).toBe('One');
    expect(onlyMember(merged({ a: { description: 'One' }, b: {} })).description).toBe('One');
    expect(onlyMember(merged({ a: {}, b: {} })).description).toBeUndefined();
    expect(onlyMember(merged({ a: { description: 'One' }, b: { description: { fr: 'Un' } } })).description).toEqual(
      new Map([
        ['en', 'One'],
        ['fr', 'Un'],
      ]),
    );
  });

  it('offers what each row offers, each text once, under an id of its own', () => {
    const { offers, needs } = onlyMember(
      merged({
        a: { offers: [{ id: '1', text: 'Lasers' }] },
        b: {
          offers: [
            { id: '1', text: 'Lenses' },
            { id: '2', text: 'Lasers' },
          ],
          needs: [{ id: '1', text: { en: 'Glass' } }],
        },
      }),
    );
    expect(offers.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'Lasers'],
      ['b-1', 'Lenses'],
    ]);
    expect(needs.map(({ id }) => id)).toEqual(['1']);
  });

  it('offers a text in several languages once', () => {
    const glass = { en: 'Glass', fr: 'Verre' };
    const { offers } = onlyMember(
      merged({
        a: { offers: [{ id: '1', text: glass }] },
        b: {
          offers: [
            { id: '2', text: glass },
            { id: '3', text: { en: 'Glass', fr: 'Vitre' } },
          ],
        },
      }),
    );
    expect(offers.map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('has each contact once: by address, else by number, else by link or role', () => {
    const { contacts } = onlyMember(
      merged({
        a: { contacts: [{ email: 'Info@acme.example' }, { phone: '+33 4 76' }, { role: 'press' }] },
        b: {
          contacts: [
            { email: 'info@acme.example', phone: '1' },
            { phone: '+33 (4) 76', role: 'desk' },
            { role: 'press' },
            { role: 'sales' },
            { url: 'https://acme.example/contact', role: 'press' },
          ],
        },
      }),
    );
    expect(contacts.map(({ email, phone, url, role }) => email ?? phone ?? url ?? role)).toEqual([
      'Info@acme.example',
      '+33 4 76',
      'press',
      'sales',
      'https://acme.example/contact',
    ]);
  });

  describe('completes a site', () => {
    const site = (fields: object) => ({ city: 'Saint-Étienne', country: 'FR', ...fields });
    const sitesOf = (one: object, other: object) =>
      onlyMember(merged({ a: { sites: [site(one)] }, b: { sites: [site(other)] } })).sites;

    it('with what another row knows of the same town, however it spells it', () => {
      const [only, ...more] = sitesOf({ region: 'Loire' }, { city: 'St Etienne', postcode: '42000', region: 'Forez' });
      expect(only).toMatchObject({ city: 'Saint-Étienne', region: 'Loire', postcode: '42000' });
      expect(more).toEqual([]);
    });

    it('with a more precise place nearby', () => {
      const near = { lat: 45.44, lng: 4.39 };
      const nearer = { lat: 45.45, lng: 4.4 };
      expect(sitesOf({}, near)[0]).toMatchObject(near);
      expect(sitesOf(near, {})[0]).toMatchObject(near);
      expect(sitesOf({ ...near, precision: 'city' }, { precision: 'address' })[0]).toMatchObject(near);
      expect(sitesOf({ precision: 'address' }, { ...near, precision: 'city' })[0]).toMatchObject(near);
      expect(sitesOf({ ...near, precision: 'city' }, { ...nearer, precision: 'address' })[0]).toMatchObject(nearer);
      expect(sitesOf({ ...near, precision: 'address' }, { ...nearer, precision: 'city' })[0]).toMatchObject(near);
      expect(sitesOf({ ...near, precision: 'city' }, { ...nearer, precision: 'city' })[0]).toMatchObject(near);
      expect(sitesOf(near, { ...nearer, precision: 'region' })[0]).toMatchObject({ ...nearer, precision: 'region' });
    });

    it('but not with a place that is far off, which must be another town of that name', () => {
      const here = { lat: 45.44, lng: 4.39, precision: 'city' };
      const there = { lat: 47.5, lng: 4.39, precision: 'address' };
      expect(sitesOf(here, there)[0]).toMatchObject(here);
    });

    it('but not in another town or country', () => {
      expect(sitesOf({}, { city: 'Lyon' })).toHaveLength(2);
      expect(sitesOf({}, { country: 'CH' })).toHaveLength(2);
    });

    it('but keeps two sites of one row apart, even in one town', () => {
      const { sites } = onlyMember(merged({ a: { sites: [site({}), site({})] }, b: { sites: [site({})] } }));
      expect(sites).toHaveLength(2);
    });
  });
});
