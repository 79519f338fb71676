import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isManifest } from '../../src/core/is-manifest.js';
import { ManifestError, parseManifest, visibilityFields } from '../../src/core/parse-manifest.js';
import datasetSchema from '../../src/core/schema/alliance-dataset-1.schema.json' with { type: 'json' };
import schema from '../../src/core/schema/alliance-manifest-1.schema.json' with { type: 'json' };
import { clusterNamed, competenceCalled, type Raw } from '../support/make-dataset.js';

const accepts = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const readsAll = (json: unknown): boolean => {
  try {
    return parseManifest(json).problems.length === 0;
  } catch (error) {
    if (error instanceof ManifestError) return false;
    throw error;
  }
};

const manifest = (parts: Raw = {}): Raw => ({
  schemaVersion: '1.0',
  id: 'alliance',
  feeds: [{ cluster: 'temis', url: 'https://temis.example/feed.json', since: '2015', until: '2026-11-22' }],
  ...parts,
});

const feed = (parts: Raw): Raw => manifest({ feeds: [{ cluster: 'temis', ...parts }] });

describe('the reader of manifests and its JSON Schema', () => {
  const good: readonly (readonly [string, unknown])[] = [
    ['the least', manifest()],
    ['no feed yet', manifest({ feeds: [] })],
    ['an unknown newer minor', manifest({ schemaVersion: '1.7' })],
    ['fields of the future', manifest({ colour: 'blue' })],
    ['a feed by path', feed({ path: 'feeds/témis 1.json' })],
    ['a relative address', feed({ url: 'temis.json' })],
    ['a taxonomy by address', manifest({ taxonomy: 'taxonomy.json' })],
    ['a taxonomy in place', manifest({ taxonomy: { competences: [competenceCalled('a', { en: 'A' })], stages: [] } })],
    ['former clusters', manifest({ clusters: [clusterNamed('Old', { status: 'renamed', successors: ['temis'] })] })],
    [
      'rules for every field',
      manifest({ visibility: Object.fromEntries(visibilityFields.map((name) => [name, 'alliance'])) }),
    ],
  ];

  it.each(good)('both take %s', (_what, json) => {
    expect([readsAll(json), accepts(json)]).toEqual([true, true]);
  });

  const bad: readonly (readonly [string, unknown])[] = [
    ['a list', []],
    ['no feeds', { schemaVersion: '1.0' }],
    ['no version', { feeds: [] }],
    ['a newer major', manifest({ schemaVersion: '2.0' })],
    ['a feed without a cluster', manifest({ feeds: [{ url: 'a.json' }] })],
    ['a feed from nowhere', feed({})],
    ['a script for an address', feed({ url: 'javascript:alert(1)' })],
    ['a wrong date', feed({ url: 'a.json', until: 'soon' })],
    ['a mistyped field in the rules', manifest({ visibility: { contact: 'alliance' } })],
    ['a mistyped word in the rules', manifest({ visibility: { contacts: 'private' } })],
    ['a taxonomy that is a number', manifest({ taxonomy: 5 })],
    ['a cluster without a name', manifest({ clusters: [{ id: 'a' }] })],
  ];

  it.each(bad)('both refuse %s', (_what, json) => {
    expect([readsAll(json), accepts(json)]).toEqual([false, false]);
  });

  it('share the definitions of the dataset’s schema word for word', () => {
    const own = ['feed', 'taxonomy', 'visibility'];
    const all: Raw = datasetSchema.$defs;
    for (const [name, definition] of Object.entries(schema.$defs))
      if (!own.includes(name)) expect(definition).toEqual(all[name]);
  });
});

const errorOf = (json: unknown): ManifestError => {
  try {
    parseManifest(json);
  } catch (error) {
    if (error instanceof ManifestError) return error;
  }
  throw new Error('It was read, or the error is another one');
};

describe('a manifest', () => {
  it('keeps its good feeds beside a broken one', () => {
    const { manifest: read, problems } = parseManifest(
      manifest({ feeds: [{ cluster: 'a', url: 'a.json' }, { cluster: 'b' }] }),
    );
    expect(read.feeds.map(({ cluster }) => cluster)).toEqual(['a']);
    expect(problems).toEqual([{ pointer: '/feeds/1/url', expected: 'url', skipped: 'field' }]);
  });

  it('is told from a directory by its feeds', () => {
    expect([isManifest(manifest()), isManifest({ members: [] }), isManifest(null)]).toEqual([true, false, false]);
  });

  it.each(['2.0', '2', '12.1'])('of the newer major version %s says so', (schemaVersion) => {
    expect(errorOf(manifest({ schemaVersion }))).toMatchObject({
      name: 'ManifestError',
      code: 'newer-version',
      message: 'The manifest follows a newer major version: update',
    });
  });

  it.each([
    null,
    7,
    'text',
    [],
    {},
    manifest({ feeds: 7 }),
    manifest({ schemaVersion: '1' }),
    manifest({ schemaVersion: 2 }),
  ])('is none in %j', (json) => {
    expect(errorOf(json)).toMatchObject({ code: 'wrong-shape', message: 'Not an alliance manifest' });
    expect(errorOf(json).problems.length).toBeGreaterThan(0);
  });

  it('says of a feed from nowhere that its address is missing, and of a mistyped address only that', () => {
    const problemsOf = (parts: Raw): readonly string[] =>
      parseManifest(feed(parts)).problems.map(({ pointer }) => pointer);
    expect(problemsOf({})).toEqual(['/feeds/0/url']);
    expect(problemsOf({ url: 'javascript:alert(1)' })).toEqual(['/feeds/0/url']);
    expect(problemsOf({ path: 7 })).toEqual(['/feeds/0/path']);
    expect(problemsOf({ path: 'a.json' })).toEqual([]);
  });

  it('keeps a feed that has one good address beside a bad one', () => {
    const { manifest: read } = parseManifest(feed({ url: 'javascript:alert(1)', path: 'a.json' }));
    expect(read.feeds).toEqual([{ cluster: 'temis', path: 'a.json' }]);
  });
});
