import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BuildReport } from '../../src/cli/build/report/build-report.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { cli, folderWith, type Finished } from '../support/cli.js';
import { respondWith, startFaultServer, type FaultServer, type Route } from '../support/fault-server.js';
import { clusterIds, feedFiles, feedOf, manifestWith, secretAddress } from '../support/federation.js';
import { datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

/** 22 November 2026, so that ages and dates in reports are the same on every run. */
const env = { SOURCE_DATE_EPOCH: '1795305600' };

const build = (folder: string, ...args: string[]): Promise<Finished> =>
  cli(['build', 'alliance.json', '-o', 'out', ...args], { cwd: folder, env });

const read = (folder: string, name: string): string => readFileSync(path.join(folder, 'out', name), 'utf8');
const readJson = (folder: string, name: string): unknown => JSON.parse(read(folder, name));
const reportOf = (folder: string): BuildReport => readJson(folder, 'report.json') as BuildReport;

const allianceFolder = (manifest: Raw = {}, files: Record<string, string> = feedFiles()): string =>
  folderWith({ ...files, 'alliance.json': JSON.stringify(manifestWith(manifest)) });

/** Feeds of a few members, one per cluster: `{ a: [member, …] }`. */
const smallAlliance = (feeds: Record<string, readonly Raw[]>, manifest: Raw = {}): string => {
  const files = Object.entries(feeds).map(([id, members]) => [`${id}.json`, JSON.stringify(datasetWith({ members }))]);
  return folderWith({
    ...(Object.fromEntries(files) as Record<string, string>),
    'alliance.json': JSON.stringify({
      schemaVersion: '1.0',
      id: 'small',
      feeds: Object.keys(feeds).map((cluster) => ({ cluster, path: `${cluster}.json` })),
      ...manifest,
    }),
  });
};

interface BuiltMember {
  id: string;
  name: string;
  type?: string;
  names?: { value: string }[];
  memberships: { cluster: string; until?: string }[];
}

const membersOf = (folder: string): BuiltMember[] =>
  (readJson(folder, 'directory.json') as { members: BuiltMember[] }).members;

describe('three clusters, two duplicates, a conflict and a dead feed', () => {
  let server: FaultServer;
  let folder: string;
  let finished: Finished;

  beforeAll(async () => {
    server = await startFaultServer();
    const dead = { cluster: 'dsp-valley', url: `${server.origin}/status?code=404&token=secret` };
    const feeds = [...clusterIds.map((cluster) => ({ cluster, url: `${cluster}.json` })), dead];
    folder = lastingFolder(manifestWith({ feeds }));
    finished = await build(folder, '--site-url', 'https://directory.example.org/x/');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    return server.close();
  });

  it('become one directory without a problem', () => {
    expect(finished.code).toBe(0);
    const { problems, dataset } = parseDataset(readJson(folder, 'directory.json'));
    expect(problems).toEqual([]);
    expect(dataset.clusters.map(({ id }) => id)).toEqual([...clusterIds, 'dsp-valley']);
  });

  it('each duplicate is one record with two memberships', () => {
    const optique = membersOf(folder).filter(({ name }) => /planted optique/i.test(name));
    expect(optique).toHaveLength(1);
    expect(optique[0]?.memberships.map(({ cluster }) => cluster)).toEqual(['minalogic', 'silicon-saxony']);
    const kaltwerk = membersOf(folder).filter(({ name }) => name.includes('Kaltwerk'));
    expect(kaltwerk.map(({ memberships }) => memberships.length)).toEqual([2]);
  });

  it('the conflict is resolved by the newest row, and reported', () => {
    const { conflicts } = reportOf(folder);
    expect(conflicts.find(({ field }) => field === 'type')).toMatchObject({
      settled: false,
      values: [
        { from: 'minalogic/p1', value: 'sme' },
        { from: 'silicon-saxony/77', value: 'large' },
      ],
    });
    expect(membersOf(folder).find(({ name }) => name === 'Planted Optique SAS')?.type).toBe('sme');
  });

  it('the likely pair is a question and stays two records', () => {
    const { likely } = reportOf(folder);
    expect(likely.map(({ rows }) => rows.map(({ row }) => row))).toContainEqual([
      'silicon-saxony/78',
      'high-tech-nl/2',
    ]);
    expect(membersOf(folder).filter(({ name }) => name.includes('Zwirnhold'))).toHaveLength(2);
  });

  it('the dead feed is named with its reason, and no key of its address', () => {
    expect(reportOf(folder).feeds.at(-1)).toMatchObject({
      cluster: 'dsp-valley',
      status: 'missing',
      failure: { code: 'http', detail: '404' },
    });
    expect(read(folder, 'report.json')).not.toContain('secret');
  });

  it('provenance says which row each field came from', () => {
    const { members } = readJson(folder, 'provenance.json') as { members: { rows: string[]; fields?: Raw }[] };
    const merged = members.find(({ rows }) => rows.includes('minalogic/p1'));
    expect(merged).toMatchObject({
      rows: ['minalogic/p1', 'silicon-saxony/77'],
      fields: { type: ['minalogic/p1'], sites: ['minalogic/p1', 'silicon-saxony/77'] },
    });
  });

  it('writes the dumps, JSON-LD and a sitemap', () => {
    expect(read(folder, 'members.csv').split('\r\n')[0]).toContain('id;name');
    const { features } = readJson(folder, 'members.geojson') as { features: Raw[] };
    expect(features.length).toBeGreaterThan(50);
    expect((readJson(folder, 'directory.jsonld') as { '@graph': Raw[] })['@graph'][0]).toMatchObject({
      '@type': 'Organization',
      memberOf: [{ '@type': 'Organization' }],
    });
    expect(read(folder, 'sitemap.xml')).toContain('<loc>https://directory.example.org/x/members/');
  });

  it('a second build with the same feeds writes the same directory', async () => {
    const before = read(folder, 'directory.json');
    expect((await build(folder)).code).toBe(0);
    expect(read(folder, 'directory.json')).toBe(before);
    expect(reportOf(folder).changes).toEqual({ added: [], gone: [], moved: [], renamed: [] });
  });
});

/** Lives as long as its `describe`: `folderWith` would remove the folder with the hook that made it. */
const lastingFolder = (manifest: Raw): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alliance-directory-build-'));
  const files = { ...feedFiles(), 'alliance.json': JSON.stringify(manifest) };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
};

describe('the report', () => {
  const languages = ['en', 'fr', 'de'] as const;

  it.each(languages)('is as expected in %s', async (lang) => {
    const folder = allianceFolder();
    await build(folder, '--lang', lang);
    await expect(read(folder, 'report.md')).toMatchFileSnapshot(`golden/build-report.${lang}.txt`);
  });

  it('tells what is new, gone, moved and renamed', async () => {
    const town = (city: string): Raw => ({ sites: [{ city, country: 'FR' }] });
    const row = (id: string, name: string, city: string): Raw => ({ id, name, ...town(city) });
    const folder = smallAlliance({ a: [row('1', 'Acme', 'Lyon'), row('2', 'Bolt', 'Lyon'), row('3', 'Cog', 'Lyon')] });
    await build(folder);
    const members = [row('1', 'Acme', 'Dijon'), row('2', 'Bolt Group', 'Lyon'), row('4', 'Dyn', 'Lyon')];
    writeFileSync(path.join(folder, 'a.json'), JSON.stringify(datasetWith({ members })));
    await build(folder);
    expect(reportOf(folder).changes).toMatchObject({
      added: [{ id: '4' }],
      gone: [{ id: '3' }],
      moved: [{ id: '1', from: 'Lyon, FR', to: 'Dijon, FR' }],
      renamed: [{ id: '2', from: 'Bolt', to: 'Bolt Group' }],
    });
  });

  it('cannot be made to hold markup by a name', async () => {
    const folder = smallAlliance({ a: [memberNamed('x', { id: '1', name: '<img src=x>|`[a](b)', updated: '2001' })] });
    await build(folder);
    expect(read(folder, 'report.md')).toContain('\\<img src=x\\>\\|\\`\\[a\\]\\(b\\)');
  });
});

describe('a feed', () => {
  const serve = async (routes: Record<string, Route>, work: (server: FaultServer) => Promise<void>): Promise<void> => {
    const server = await startFaultServer(routes);
    try {
      await work(server);
    } finally {
      await server.close();
    }
  };
  const alliance = (url: string): string =>
    folderWith({
      'alliance.json': JSON.stringify({ schemaVersion: '1.0', id: 'one', feeds: [{ cluster: 'temis', url }] }),
    });

  it('that is unchanged is asked for with its ETag and taken from the copy', async () => {
    const text = JSON.stringify(feedOf('minalogic'));
    const changing: Route = (exchange) => {
      if (exchange.times === 1) respondWith(text, { etag: '"v1"' })(exchange);
      else exchange.response.writeHead(304).end();
    };
    await serve({ '/etag': changing }, async (server) => {
      const url = server.url('/etag');
      const folder = alliance(url);
      await build(folder);
      const before = read(folder, 'directory.json');
      await build(folder);
      expect(server.requests(url)[1]?.['if-none-match']).toBe('"v1"');
      expect(reportOf(folder).feeds[0]?.status).toBe('unchanged');
      expect(read(folder, 'directory.json')).toBe(before);
    });
  });

  it.each(['/gone-later', '/broken-later', '/empty-later'])(
    'that fails later (%s) keeps its last good copy',
    async (route) => {
      const good = respondWith(JSON.stringify(feedOf('minalogic')));
      const later =
        (body: string): Route =>
        (exchange) =>
          (exchange.times === 1 ? good : respondWith(body))(exchange);
      const routes = {
        '/broken-later': later('{"schemaVersion": "1.0", "mem'),
        '/empty-later': later(JSON.stringify(datasetWith())),
      };
      await serve(routes, async (server) => {
        const folder = alliance(server.url(route));
        await build(folder);
        const before = membersOf(folder).length;
        const tenDaysLater = { SOURCE_DATE_EPOCH: String(1795305600 + 10 * 86_400) };
        const { code } = await cli(['build', 'alliance.json', '-o', 'out'], { cwd: folder, env: tenDaysLater });
        expect(code).toBe(0);
        expect(reportOf(folder).feeds[0]).toMatchObject({ status: 'kept', ageDays: 10 });
        expect(membersOf(folder)).toHaveLength(before);
      });
    },
  );

  it('that fails for a moment is tried again', async () => {
    await serve({}, async (server) => {
      const url = server.url('/status?code=503&times=2');
      const folder = alliance(url);
      await build(folder);
      expect(server.requests(url)).toHaveLength(3);
      expect(reportOf(folder).feeds[0]?.status).toBe('fresh');
    });
  });

  it('that never answers is given up after the timeout', async () => {
    await serve({}, async (server) => {
      const folder = alliance(server.url('/silent'));
      const { code, stderr } = await build(folder, '--timeout', '1', '--retries', '0');
      expect(code).toBe(1);
      expect(stderr).toContain('No feed could be had');
    });
  });

  it('is not asked for with --offline', async () => {
    await serve({}, async (server) => {
      const url = server.url('/ok');
      const folder = alliance(url);
      await build(folder);
      expect((await build(folder, '--offline')).code).toBe(0);
      expect(server.requests(url)).toHaveLength(1);
    });
  });
});

describe('a keeper’s decision', () => {
  const feeds = {
    a: [{ id: '1', name: 'Sensortechnik Zwirnhold Systeme', type: 'sme', sites: [{ city: 'Dresden', country: 'DE' }] }],
    b: [{ id: '1', name: 'Sensortechnik Zwirnhold', type: 'large', sites: [{ city: 'Dresden', country: 'DE' }] }],
  };
  const decide = async (text: string, alliance: Record<string, readonly Raw[]> = feeds) => {
    const folder = smallAlliance(alliance);
    writeFileSync(path.join(folder, 'decisions.yml'), text);
    return { folder, finished: await build(folder) };
  };

  it('that two rows are the same merges them', async () => {
    const { folder } = await decide('same:\n  - [a/1, b/1]\n');
    expect(membersOf(folder)).toHaveLength(1);
    expect(reportOf(folder).likely).toEqual([]);
  });

  it('that two rows are different ends the question', async () => {
    const { folder } = await decide('different:\n  - rows: [a/1, b/1]\n    note: asked both\n');
    expect(membersOf(folder)).toHaveLength(2);
    expect(reportOf(folder).likely).toEqual([]);
  });

  it('that two rows are different stands above equal identifiers', async () => {
    const twins = [{ id: '1', name: 'Twin', identifiers: { siren: '552081317' } }];
    const { folder } = await decide('different:\n  - [a/1, b/1]\n', { a: twins, b: twins });
    expect(membersOf(folder)).toHaveLength(2);
  });

  it('on a field is obeyed and no longer asked for', async () => {
    const { folder } = await decide('same: [[a/1, b/1]]\nfields:\n  - { member: a/1, field: type, from: b/1 }\n');
    expect(membersOf(folder)[0]?.type).toBe('large');
    expect(reportOf(folder).conflicts.find(({ field }) => field === 'type')?.settled).toBe(true);
  });

  it('about rows that are gone is reported', async () => {
    const { folder } = await decide('same:\n  - [a/1, z/9]\n');
    expect(reportOf(folder).staleDecisions).toEqual(['z/9']);
  });

  it.each(['same: yes', 'sane: []', 'fields:\n  - { member: a/1 }', 'same: [[a/1]'])(
    'that makes no sense stops the build: %s',
    async (text) => {
      const { finished } = await decide(text);
      expect(finished.code).toBe(2);
      expect(finished.stderr).toContain('decisions.yml');
    },
  );
});

describe('what is not public', () => {
  it('is in no file of the output', async () => {
    const folder = allianceFolder({ visibility: { contacts: 'alliance' } });
    await build(folder);
    for (const file of readdirSync(path.join(folder, 'out'))) expect(read(folder, file)).not.toContain(secretAddress);
  });

  it('may be said row by row, for a part of a field or for all of it', async () => {
    const contacts = [{ role: 'info', email: 'hidden@x.example', url: 'https://shown.example/' }];
    const folder = smallAlliance(
      {
        a: [
          memberNamed('Partly', { contacts, visibility: { 'contacts.email': 'alliance' } }),
          memberNamed('Wholly hidden', { visibility: 'alliance' }),
          memberNamed('Unclear', { visibility: { contact: 'alliance' } }),
          memberNamed('Open', { sizeBand: '50+', visibility: { sizeBand: 'public' } }),
        ],
      },
      { visibility: { sizeBand: 'alliance' } },
    );
    await build(folder);
    const text = read(folder, 'directory.json');
    expect(text).not.toContain('hidden@x.example');
    expect(text).toContain('https://shown.example/');
    expect(text).toContain('50+');
    expect(membersOf(folder).map(({ id }) => id)).toEqual(['open', 'partly']);
    expect(reportOf(folder).feeds[0]).toMatchObject({ withheldRows: 1, unclear: ['/members/2'], problemCount: 0 });
  });

  it('stops the build when the manifest’s rule is mistyped', async () => {
    const { code, stderr } = await build(smallAlliance({ a: [] }, { visibility: { contact: 'alliance' } }));
    expect(code).toBe(2);
    expect(stderr).toContain('/visibility/contact');
  });

  it('lies in copies that may not be kept in the published folder', async () => {
    expect((await build(smallAlliance({ a: [] }), '--state', 'out/cache')).code).toBe(2);
  });
});

describe('a cluster', () => {
  const member = memberNamed('Acme');

  it('that left the alliance has members no more', async () => {
    const folder = smallAlliance({ a: [member] }, { feeds: [{ cluster: 'a', path: 'a.json', until: '2020-06' }] });
    await build(folder);
    expect(membersOf(folder)[0]?.memberships).toEqual([{ cluster: 'a', until: '2020-06' }]);
  });

  it('that was renamed leads to its new name, with its members', async () => {
    const clusters = [
      { id: 'a', name: 'Old', status: 'renamed', until: '2024', successors: ['b'] },
      { id: 'b', name: 'New' },
    ];
    const folder = smallAlliance({ a: [member] }, { clusters });
    await build(folder);
    expect(membersOf(folder)[0]?.memberships).toEqual([
      { cluster: 'a', until: '2024' },
      { cluster: 'b', since: '2024' },
    ]);
  });

  it('that is forgotten in the manifest is kept and asked about', async () => {
    const folder = smallAlliance({ a: [member], b: [memberNamed('Bolt')] });
    await build(folder);
    const manifest = { schemaVersion: '1.0', id: 'small', feeds: [{ cluster: 'a', path: 'a.json' }] };
    writeFileSync(path.join(folder, 'alliance.json'), JSON.stringify(manifest));
    await build(folder);
    expect(reportOf(folder).forgottenClusters).toEqual(['b']);
    expect((readJson(folder, 'directory.json') as { clusters: Raw[] }).clusters.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('whose successor leads nowhere is reported', async () => {
    const clusters = [{ id: 'a', name: 'A', status: 'merged', successors: ['nowhere'] }];
    const folder = smallAlliance({ a: [member] }, { clusters });
    await build(folder);
    expect(reportOf(folder).lostClusters).toEqual(['a']);
  });
});

describe('ids', () => {
  const site = { sites: [{ city: 'Lyon', country: 'FR' }] };

  it('of different organisations never meet', async () => {
    const folder = smallAlliance({ a: [{ id: '1', name: 'Acme' }], b: [{ id: '1', name: 'Zebra' }] });
    await build(folder);
    expect(membersOf(folder).map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Acme'],
      ['b-1', 'Zebra'],
    ]);
  });

  it('stay when the order of the feeds changes', async () => {
    const feeds = { a: [{ id: '1', name: 'Acme Optics', ...site }], b: [{ id: '9', name: 'Acme Optics', ...site }] };
    const folder = smallAlliance(feeds);
    await build(folder);
    const manifest = JSON.parse(readFileSync(path.join(folder, 'alliance.json'), 'utf8')) as { feeds: Raw[] };
    const turned = { ...manifest, feeds: [...manifest.feeds].reverse() };
    writeFileSync(path.join(folder, 'alliance.json'), JSON.stringify(turned));
    await build(folder);
    expect(membersOf(folder).map(({ id }) => id)).toEqual(['1']);
  });

  it('of records that become one lead to the one that stays', async () => {
    const folder = smallAlliance({ a: [{ id: '1', name: 'Acme' }], b: [{ id: '9', name: 'Zebra' }] });
    await build(folder);
    writeFileSync(path.join(folder, 'decisions.yml'), 'same: [[a/1, b/9]]');
    await build(folder);
    expect(readJson(folder, 'provenance.json')).toMatchObject({ formerIds: { '9': '1' } });
    expect(reportOf(folder).changes.gone).toEqual([]);
  });
});

describe('files', () => {
  it('with --index, hold the index that the index command would write', async () => {
    const folder = allianceFolder();
    expect((await build(folder, '--index')).code).toBe(0);
    const [directory, index] = [read(folder, 'directory.json'), read(folder, 'directory.json.index')];
    const again = await cli(['index', 'directory.json'], { cwd: path.join(folder, 'out') });
    expect(again.code).toBe(0);
    expect(read(folder, 'directory.json')).toBe(directory);
    expect(read(folder, 'directory.json.index') === index).toBe(true);
    expect(reportOf(folder).files).toContain('directory.json.index');
  });

  it('without it, name none', async () => {
    const folder = allianceFolder();
    await build(folder, '--index');
    await build(folder);
    expect(readJson(folder, 'directory.json')).not.toHaveProperty('index');
  });

  it('that the command did not write are never replaced without --force', async () => {
    const folder = smallAlliance({ a: [memberNamed('Acme')] });
    mkdirSync(path.join(folder, 'out'));
    writeFileSync(path.join(folder, 'out', 'members.csv'), 'mine');
    const refused = await build(folder);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('members.csv');
    expect(read(folder, 'members.csv')).toBe('mine');
    expect((await build(folder, '--force')).code).toBe(0);
  });

  it('stay as they are with --check, which ends with 1 when people are needed', async () => {
    const quiet = smallAlliance({ a: [memberNamed('Acme')] });
    expect((await build(quiet, '--check')).code).toBe(0);
    expect(existsSync(path.join(quiet, 'out'))).toBe(false);
    expect(existsSync(path.join(quiet, '.alliance-cache'))).toBe(false);
    const folder = allianceFolder();
    const { code, stdout } = await build(folder, '--check');
    expect(code).toBe(1);
    expect(stdout).toContain('Zwirnhold');
  });

  it('are the old ones when the work is killed in the middle', async () => {
    const many = (prefix: string) => [...Array(20_000).keys()].map((n) => memberNamed(`${prefix} ${String(n)}x`));
    const folder = smallAlliance({ a: many('Old') });
    await build(folder);
    const before = readdirSync(path.join(folder, 'out')).map((name) => [name, read(folder, name)]);
    writeFileSync(path.join(folder, 'a.json'), JSON.stringify(datasetWith({ members: many('New') })));
    const killed = await killedWhileWriting(folder);
    expect(killed).toBe('SIGKILL');
    for (const [name = '', text] of before) expect(read(folder, name)).toBe(text);
    expect((await build(folder)).code).toBe(0);
    expect(membersOf(folder)[0]?.name).toContain('New');
  });
});

/** Kills the build as soon as the folder for the new files appears. */
const killedWhileWriting = (folder: string): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [inject('cli'), 'build', 'alliance.json', '-o', 'out'], { cwd: folder });
    const watcher = watch(path.join(folder, 'out'), () => child.kill('SIGKILL'));
    child.on('close', (_code, signal) => {
      watcher.close();
      resolve(signal);
    });
  });

describe('the command line', () => {
  it.each([
    [['build', 'alliance.json'], 2],
    [['build', 'missing.json', '-o', 'out'], 1],
    [['build', 'alliance.json', '-o', 'out', '--timeout', 'soon'], 2],
    [['build', 'alliance.json', '-o', 'out', '--site-url', 'ftp://x'], 2],
    [['build', 'a.json', '-o', 'out'], 2],
  ])('%j ends with %i', async (args, code) => {
    expect((await cli(args, { cwd: smallAlliance({ a: [] }) })).code).toBe(code);
  });

  it('gives the report to programs with --json', async () => {
    const { stdout } = await build(smallAlliance({ a: [memberNamed('Acme')] }), '--json', '--quiet');
    expect(JSON.parse(stdout)).toMatchObject({ generator: 'alliance-directory', totals: { members: 1 } });
  });
});
