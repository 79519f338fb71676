import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forgetDirectory, loadDirectory, loadedDirectory, refreshDirectory } from '../../src/data/load-directory.js';
import type { LoadedDirectory } from '../../src/data/load-directory.js';
import { type FaultServer, respondWith, type Route, startFaultServer } from '../support/fault-server.js';
import type { Raw } from '../support/make-dataset.js';

interface FeedParts {
  readonly members?: readonly Raw[];
  readonly [field: string]: unknown;
}

const feed = (cluster: string, { members = [{ id: 'm1', name: `Member of ${cluster}` }], ...parts }: FeedParts = {}) =>
  JSON.stringify({ schemaVersion: '1.0', clusters: [{ id: cluster, name: `The ${cluster}` }], members, ...parts });

/** A manifest whose feeds lie at `/CLUSTER.json` unless told. */
const manifest = (clusters: readonly (string | Raw)[], parts: Raw = {}): string => {
  const feeds = clusters.map((entry) =>
    typeof entry === 'string' ? { cluster: entry, url: `../feeds/${entry}.json` } : entry,
  );
  return JSON.stringify({ schemaVersion: '1.0', id: 'alliance', name: 'Alliance', feeds, ...parts });
};

/** Answers that the test lets go one by one, in the order of the requests. */
const held: (() => void)[] = [];
const hold =
  (body: string): Route =>
  (exchange) => {
    held.push(() => {
      respondWith(body)(exchange);
    });
  };

/** A feed that is broken the first time, and good from then on. */
const heals: Route = (exchange) => {
  if (exchange.times === 1) exchange.response.writeHead(404).end();
  else respondWith(feed('heals'))(exchange);
};

const breaks: Route = (exchange) => {
  if (exchange.times === 1) respondWith(feed('breaks'))(exchange);
  else exchange.response.writeHead(404).end();
};

const empties: Route = (exchange) => {
  respondWith(feed('empties', exchange.times === 1 ? {} : { members: [] }))(exchange);
};

const siren = { siren: '552081317' };

const feeds: Record<string, Route> = {
  '/feeds/alps.json': respondWith(
    feed('alps', {
      members: [
        { id: '1', name: 'Optique Lefèvre', identifiers: siren, logo: 'logos/lefevre.svg' },
        { id: '2', name: 'Alpes Laser', website: 'https://alpeslaser.example/' },
      ],
    }),
  ),
  '/feeds/jura.json': respondWith(
    feed('jura', {
      members: [
        { id: '1', name: 'Horlogerie Comtoise' },
        { id: '7', name: 'LEFEVRE OPTIQUE', identifiers: { siren: '552 081 317' } },
      ],
    }),
  ),
  '/feeds/elbe.json': hold(feed('elbe')),
  '/feeds/oder.json': hold(feed('oder')),
  '/feeds/heals.json': heals,
  '/feeds/breaks.json': breaks,
  '/feeds/empties.json': empties,
  '/feeds/html.json': respondWith('<!doctype html><title>Gone</title>'),
  '/feeds/nested.json': respondWith(manifest(['alps'])),
  '/feeds/private.json': respondWith(
    feed('private', {
      members: [
        { id: '1', name: 'Open', contacts: [{ email: 'secret@open.example' }] },
        { id: '2', name: 'Hidden', visibility: 'alliance' },
        { id: '3' },
      ],
    }),
  ),
  '/feeds/taxonomy.json': respondWith(
    JSON.stringify({ competences: [{ id: 'laser', labels: { en: { pref: 'Laser' } } }] }),
  ),
  '/feeds/fr.json': respondWith(
    feed('fr', { defaultLanguage: 'fr', members: [{ id: '1', name: 'A', description: 'En français' }] }),
  ),
};

const manifests: Record<string, string> = {
  two: manifest(['alps', 'jura']),
  slow: manifest(['alps', 'elbe', 'oder']),
  dead: manifest(
    ['alps', { cluster: 'gone', url: '/nowhere.json' }, 'html', { cluster: 'odd', url: 'ftp://x.example/' }],
    {
      clusters: [{ id: 'gone', name: 'The gone one' }],
    },
  ),
  allDead: manifest([{ cluster: 'gone', url: '/nowhere.json' }, 'html']),
  heals: manifest(['alps', 'heals']),
  breaks: manifest(['alps', 'breaks', 'empties']),
  nested: manifest(['alps', 'nested']),
  private: manifest(['private'], { visibility: { contacts: 'alliance' } }),
  taxonomy: manifest(['alps'], { taxonomy: '../feeds/taxonomy.json' }),
  noTaxonomy: manifest(['alps'], { taxonomy: '../feeds/none.json' }),
  languages: manifest(['fr'], { defaultLanguage: 'en' }),
  dates: manifest([
    { cluster: 'alps', url: '../feeds/alps.json', until: '2020' },
    { cluster: 'jura', url: '../feeds/jura.json', since: '2999-01-01' },
  ]),
  builderOnly: manifest([{ cluster: 'alps', path: 'alps.xlsx' }], { clusters: [{ id: 'alps', name: 'Alps' }] }),
  newer: manifest(['alps'], { schemaVersion: '2.0' }),
};

let server: FaultServer;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const routes = Object.entries(manifests).map(([name, body]) => [`/m/${name}.json`, respondWith(body)] as const);
  server = await startFaultServer({ ...feeds, ...Object.fromEntries(routes) });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const addressOf = (name: string): string => server.url(`/m/${name}.json`);
const load = (name: string): Promise<LoadedDirectory> => loadDirectory(addressOf(name), { retryDelaysMs: [] });

/** The last copy, once nothing is on its way any more. */
const complete = async (loading: Promise<LoadedDirectory>): Promise<LoadedDirectory> => {
  let loaded = await loading;
  while (loaded.newer) loaded = await loaded.newer;
  return loaded;
};

const namesIn = ({ directory }: LoadedDirectory): readonly string[] =>
  directory.dataset.members.map(({ name }) => name).sort();
const failedIn = ({ feeds: state }: LoadedDirectory) =>
  state?.failed.map(({ cluster, error, isKept }) => [cluster, (error as { code?: string }).code, isKept]);

const letGo = async (): Promise<void> => {
  await vi.waitFor(() => {
    expect(held.length).toBeGreaterThan(0);
  });
  held.shift()?.();
};

describe('a manifest', () => {
  it('becomes one directory of all its feeds, found beside it', async () => {
    const { directory, feeds: state } = await complete(load('two'));
    expect(directory.dataset).toMatchObject({ id: 'alliance', name: 'Alliance' });
    expect(directory.dataset.clusters.map(({ id, name }) => [id, name])).toEqual([
      ['alps', 'The alps'],
      ['jura', 'The jura'],
    ]);
    expect(directory.membersOf('jura').map(({ name }) => name)).toHaveLength(2);
    expect(state).toEqual({ waiting: [], failed: [] });
  });

  it('has an organisation of several feeds once, with a membership of each', async () => {
    const { directory } = await complete(load('two'));
    const [shared, ...others] = directory.dataset.members.filter(({ identifiers }) => identifiers.siren);
    expect(others).toEqual([]);
    expect(shared?.memberships.map(({ cluster }) => cluster)).toEqual(['alps', 'jura']);
    expect(shared?.names.map(({ value }) => value)).toEqual(['LEFEVRE OPTIQUE']);
  });

  it('keeps two organisations apart that happen to have one id', async () => {
    const { directory } = await complete(load('two'));
    expect(directory.dataset.members.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Optique Lefèvre'],
      ['2', 'Alpes Laser'],
      ['jura-1', 'Horlogerie Comtoise'],
    ]);
  });

  it('resolves the links of a feed against the feed', async () => {
    const { directory } = await complete(load('two'));
    expect(directory.member('1')?.logo).toBe(`${server.origin}/feeds/logos/lefevre.svg`);
  });

  it('names the language of a feed that is not its own', async () => {
    const { directory } = await complete(load('languages'));
    expect(directory.dataset.members[0]?.description).toEqual(new Map([['fr', 'En français']]));
  });

  it('brings the competences of its taxonomy', async () => {
    const { directory } = await complete(load('taxonomy'));
    expect(directory.competence('laser')?.labels.get('en')?.pref).toBe('Laser');
  });

  it('does without a taxonomy that cannot be had', async () => {
    expect(namesIn(await complete(load('noTaxonomy')))).toContain('Alpes Laser');
  });

  it('shows nothing that it or a row keeps back, and does not count it as unreadable', async () => {
    const { directory, problems, skippedRows } = await complete(load('private'));
    expect(JSON.stringify(directory.dataset)).not.toContain('secret@');
    expect(directory.dataset.members.map(({ name }) => name)).toEqual(['Open']);
    expect(skippedRows).toBe(1);
    expect(problems.map(({ pointer }) => pointer)).toEqual([`${server.origin}/feeds/private.json#/members/2/name`]);
  });

  it('ends the memberships of a cluster that has left, and has nothing yet of one that joins later', async () => {
    const { directory } = await complete(load('dates'));
    expect(directory.dataset.members.flatMap(({ memberships }) => memberships)).toEqual([
      expect.objectContaining({ cluster: 'alps', until: '2020' }),
      expect.objectContaining({ cluster: 'alps', until: '2020' }),
    ]);
    expect(directory.cluster('jura')).toBeUndefined();
  });

  it('leaves feeds that are only for the builder to the builder', async () => {
    const { directory, feeds: state } = await complete(load('builderOnly'));
    expect(directory.dataset.clusters.map(({ name }) => name)).toEqual(['Alps']);
    expect(state).toEqual({ waiting: [], failed: [] });
  });

  it('of a newer version is refused', async () => {
    await expect(load('newer')).rejects.toMatchObject({ code: 'newer-version' });
  });
});

describe('feeds on their way', () => {
  it('come one after the other, and those who ask later get the newest directory', async () => {
    const url = addressOf('slow');
    const first = await loadDirectory(url);
    expect(namesIn(first)).toEqual(['Alpes Laser', 'Optique Lefèvre']);
    expect(first.feeds?.waiting).toEqual(['elbe', 'oder']);
    expect(first.directory.cluster('elbe')).toBeUndefined();

    await letGo();
    const second = await first.newer;
    expect(second?.directory.dataset.clusters).toHaveLength(2);
    expect(second?.feeds?.waiting).toHaveLength(1);
    expect(await loadDirectory(url)).toBe(second);

    await letGo();
    const third = await second?.newer;
    expect(third?.directory.dataset.clusters.map(({ id }) => id).sort()).toEqual(['alps', 'elbe', 'oder']);
    expect(third?.newer).toBeUndefined();
    expect(loadedDirectory(url)).toBe(third);
  });

  it('revive no directory that was forgotten', async () => {
    const url = addressOf('slow');
    const first = await loadDirectory(url);
    forgetDirectory(url);
    await letGo();
    await letGo();
    await complete(Promise.resolve(first));
    expect(loadedDirectory(url)).toBeUndefined();
  });
});

describe('a broken feed', () => {
  it('is named with its reason, and spoils nothing else', async () => {
    const loaded = await complete(load('dead'));
    expect(namesIn(loaded)).toEqual(['Alpes Laser', 'Optique Lefèvre']);
    expect(failedIn(loaded)).toEqual([
      ['gone', 'not-found', false],
      ['html', 'html-instead-of-json', false],
    ]);
    expect(loaded.directory.cluster('gone')?.name).toBe('The gone one');
    expect(loaded.problems.map(({ pointer }) => pointer)).toEqual(['/feeds/3/url']);
    expect(console.error).toHaveBeenCalledWith(
      expect.stringMatching(
        /^alliance-directory: the feed of gone: http.*nowhere\.json: not-found \(HTTP 404\): no such/,
      ),
    );
  });

  it('leaves the directory as it is where nothing else came', async () => {
    const first = await load('dead');
    const last = await complete(Promise.resolve(first));
    expect(last.directory).toBe(first.directory);
  });

  it('may not be another manifest', async () => {
    expect(failedIn(await complete(load('nested')))).toEqual([['nested', 'wrong-shape', false]]);
  });

  it('may be the fate of all: then the manifest has failed, and is asked anew', async () => {
    const url = addressOf('allDead');
    await expect(loadDirectory(url)).rejects.toMatchObject({ code: 'not-found' });
    await expect(loadDirectory(url)).rejects.toMatchObject({ code: 'not-found' });
    expect(server.requests(url)).toHaveLength(2);
  });

  it('is there when a refresh finds it healed', async () => {
    const url = addressOf('heals');
    expect(failedIn(await complete(loadDirectory(url)))).toEqual([['heals', 'not-found', false]]);
    const healed = await complete(refreshDirectory(url));
    expect(failedIn(healed)).toEqual([]);
    expect(namesIn(healed)).toContain('Member of heals');
    expect(await loadDirectory(url)).toBe(healed);
  });

  it('stays as it was when a refresh finds it broken, or emptied', async () => {
    const url = addressOf('breaks');
    const before = await complete(loadDirectory(url));
    const after = await complete(refreshDirectory(url));
    expect(namesIn(after)).toEqual(namesIn(before));
    expect(failedIn(after)).toEqual([
      ['breaks', 'not-found', true],
      ['empties', 'empty', true],
    ]);
  });
});

describe('the byte limit of a manifest', () => {
  const largest = Math.max(feed('alps').length, manifest(['alps', 'jura']).length) + 300;

  it('holds for all feeds together', async () => {
    const loaded = await complete(loadDirectory(addressOf('two'), { maxBytes: largest }));
    expect(failedIn(loaded)).toEqual([[expect.any(String), 'too-large', false]]);
  });

  it('is enough for all when it is as large as they are', async () => {
    expect(failedIn(await complete(loadDirectory(addressOf('two'), { maxBytes: 4 * largest })))).toEqual([]);
  });
});
