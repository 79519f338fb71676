import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../../src/core/dataset-error.js';
import { withAbsoluteLinks } from '../../../src/core/federation/absolute-links.js';
import { inDirectoryLanguage } from '../../../src/core/federation/language.js';
import { readFeed } from '../../../src/core/federation/read-feed.js';
import { parseDataset } from '../../../src/core/parse-dataset.js';
import type { VisibilityRules } from '../../../src/core/parse-manifest.js';
import { clusterNamed, datasetWith, memberNamed, type Raw } from '../../support/make-dataset.js';

const noRules: VisibilityRules = new Map();
const feedOf = (rows: readonly unknown[], rules: VisibilityRules = noRules) =>
  readFeed(datasetWith({ members: rows }), rules);

describe('what a feed keeps for the alliance', () => {
  const contacts = [{ role: 'info', email: 'info@acme.example', phone: '123' }];
  const hidden = (visibility: unknown) =>
    memberNamed('Acme', { contacts, website: 'https://acme.example/', visibility });

  it('is nothing where no rule says so', () => {
    const { dataset, withheldRows, unclear, problems } = feedOf([memberNamed('Acme', { contacts })]);
    expect(dataset.members[0]?.contacts).toHaveLength(1);
    expect([withheldRows, unclear, problems]).toEqual([0, [], []]);
  });

  it('is a whole row, which is counted and no problem', () => {
    const content = feedOf([memberNamed('Before'), hidden('alliance'), memberNamed('After')]);
    expect(content.dataset.members.map(({ id }) => id)).toEqual(['before', 'after']);
    expect(content).toMatchObject({ withheldRows: 1, problems: [], problemCount: 0, skippedRows: 0, unclear: [] });
    expect(feedOf([hidden({ '*': 'alliance' })]).withheldRows).toBe(1);
  });

  it('is a field, or a part of each item of a list', () => {
    const [withoutContacts] = feedOf([hidden({ contacts: 'alliance' })]).dataset.members;
    expect([withoutContacts?.contacts, withoutContacts?.website]).toEqual([[], 'https://acme.example/']);
    const [withoutMail] = feedOf([hidden({ 'contacts.email': 'alliance' })]).dataset.members;
    expect(withoutMail?.contacts[0]).toMatchObject({ role: 'info', phone: '123' });
    expect(withoutMail?.contacts[0]?.email).toBeUndefined();
  });

  it('is a whole field even where a rule for a part of it says less', () => {
    for (const visibility of [
      { contacts: 'alliance', 'contacts.email': 'alliance' },
      { 'contacts.email': 'alliance', contacts: 'alliance' },
      { contacts: 'alliance', 'contacts.email': 'public' },
    ])
      expect(feedOf([hidden(visibility)]).dataset.members[0]?.contacts).toEqual([]);
  });

  it('is what the manifest says, unless the row says otherwise', () => {
    const general: VisibilityRules = new Map([['contacts', 'alliance']]);
    const [kept, shown] = feedOf([memberNamed('Kept', { contacts }), hidden({ contacts: 'public' })], general).dataset
      .members;
    expect([kept?.contacts.length, shown?.contacts.length]).toEqual([0, 1]);
    const whole: VisibilityRules = new Map([['*', 'alliance']]);
    const content = feedOf([memberNamed('Kept'), hidden('public')], whole);
    expect(content.dataset.members.map(({ id }) => id)).toEqual(['acme']);
    expect(content.withheldRows).toBe(1);
  });

  it('is a row whose rules make no sense, and which is named', () => {
    for (const nonsense of ['secret', { contacts: 'nobody' }, { shoeSize: 'alliance' }, 7, null, []]) {
      const content = feedOf([memberNamed('Before'), hidden(nonsense)]);
      expect(content.dataset.members.map(({ id }) => id)).toEqual(['before']);
      expect(content).toMatchObject({ unclear: ['/members/1'], withheldRows: 0, skippedRows: 0, problemCount: 0 });
    }
  });

  it('is kept of clusters as well', () => {
    const feed = { clusters: [clusterNamed('One', { contacts, visibility: { contacts: 'alliance' } })], members: [] };
    expect(readFeed(datasetWith(feed), noRules).dataset.clusters[0]?.contacts).toEqual([]);
  });
});

describe('a feed', () => {
  it('names what could not be read in it, at its place in the file', () => {
    const content = feedOf([memberNamed('Hidden', { visibility: 'alliance' }), { id: 'x' }, null, 'row']);
    expect(content.problems.map(({ pointer }) => pointer)).toEqual(['/members/1/name', '/members/3']);
    expect(content).toMatchObject({ problemCount: 3, skippedRows: 3, withheldRows: 1 });
  });

  it('says whether it names the language of its texts', () => {
    expect(readFeed(datasetWith({ defaultLanguage: 'fr' }), noRules).namesLanguage).toBe(true);
    expect(readFeed(datasetWith(), noRules).namesLanguage).toBe(false);
    expect(readFeed(datasetWith({ defaultLanguage: 5 }), noRules).namesLanguage).toBe(false);
  });

  it('that is no dataset is refused', () => {
    for (const json of [null, 7, 'text', [], {}])
      expect(() => readFeed(json, new Map([['contacts', 'alliance']]))).toThrow(DatasetError);
    expect(() => readFeed(datasetWith({ members: 'none', clusters: 'none' }), noRules)).toThrow(DatasetError);
  });
});

describe('the links of a feed that lies elsewhere', () => {
  const links = { website: '../', logo: 'logo.png', contacts: [{ url: 'contact.html' }, { role: 'desk' }] };
  const parsed = (fields: Raw) =>
    parseDataset(
      datasetWith({
        clusters: [clusterNamed('One', fields)],
        members: [memberNamed('Acme', fields)],
        events: [{ id: 'day', name: 'Day', start: '2026-12-01', url: 'day.html' }],
      }),
    ).dataset;

  it('lead beside the feed, of clusters and members alike', () => {
    const { clusters, members, events } = withAbsoluteLinks(parsed(links), 'https://feed.example/data/feed.json');
    for (const row of [clusters[0], members[0]]) {
      expect(row?.website).toBe('https://feed.example/');
      expect(row?.logo).toBe('https://feed.example/data/logo.png');
      expect(row?.contacts.map(({ url }) => url)).toEqual(['https://feed.example/data/contact.html', undefined]);
    }
    expect(events[0]?.url).toBe('https://feed.example/data/day.html');
  });

  it('stay what they are where they are none', () => {
    const [member] = withAbsoluteLinks(parsed({ website: 'https://acme.example/' }), 'https://feed.example/').members;
    expect([member?.website, member?.logo]).toEqual(['https://acme.example/', undefined]);
  });
});

describe('the plain texts of a feed', () => {
  const german = parseDataset(
    datasetWith({
      defaultLanguage: 'de',
      stages: [{ id: 's', name: 'Stufe' }],
      relations: [{ type: 'agreement', clusters: ['one', 'two'], name: 'Pakt', about: 'Worum' }],
      events: [{ id: 'day', name: 'Tag', start: '2026-12-01' }],
      clusters: [clusterNamed('One', { description: 'Über uns' })],
      members: [
        memberNamed('Acme', {
          description: 'Wir',
          offers: [{ id: '1', text: 'Laser' }],
          needs: [{ id: '2', text: { en: 'Glass' } }],
        }),
        memberNamed('Silent'),
      ],
    }),
  ).dataset;
  const de = (text: string) => new Map([['de', text]]);

  it('are named by their language in a directory of another one', () => {
    const { stages, relations, events, clusters, members } = inDirectoryLanguage(german, 'fr');
    expect(stages[0]?.name).toEqual(de('Stufe'));
    expect([relations[0]?.name, relations[0]?.about]).toEqual([de('Pakt'), de('Worum')]);
    expect(events[0]?.name).toEqual(de('Tag'));
    expect(clusters[0]?.description).toEqual(de('Über uns'));
    expect(members[0]?.description).toEqual(de('Wir'));
    expect(members[0]?.offers[0]?.text).toEqual(de('Laser'));
    expect(members[0]?.needs[0]?.text).toEqual(new Map([['en', 'Glass']]));
    expect(members[1]?.description).toBeUndefined();
  });

  it('leave names as they are, which are names in any language', () => {
    const { clusters, members } = inDirectoryLanguage(german, 'fr');
    expect([clusters[0]?.name, members[0]?.name]).toEqual(['One', 'Acme']);
  });

  it('stay as they are in a directory of the same language', () => {
    expect(inDirectoryLanguage(german, 'de')).toBe(german);
  });
});
