import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findLines } from '../../src/cli/validate/find-lines.js';
import { cli, folderWith } from '../support/cli.js';
import { completeDataset } from '../support/complete-dataset.js';
import { clusterNamed, competenceCalled, datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

const text = (parts: Raw): string => JSON.stringify(datasetWith(parts), null, 2);

interface Report {
  readonly files: readonly {
    readonly findings: readonly {
      readonly code: string;
      readonly line: number;
      readonly pointer: string;
      readonly severity: string;
    }[];
  }[];
}

const codesOf = async (parts: Raw): Promise<readonly string[]> => {
  const folder = folderWith({ 'a.json': text(parts) });
  const { stdout } = await cli(['validate', 'a.json', '--json'], { cwd: folder });
  return (JSON.parse(stdout) as Report).files.flatMap(({ findings }) =>
    findings.map(({ code, pointer }) => `${code} ${pointer}`),
  );
};

const at = (lat: number, lng: number, country = 'FR'): Raw => ({ sites: [{ country, lat, lng }] });
const placed = at(45.2, 5.7);
const acme = memberNamed('Acme', placed);

describe('validate finds', () => {
  const cases: readonly (readonly [situation: string, parts: Raw, finding: string])[] = [
    ['an id twice', { members: [acme, acme] }, 'expected-unique-id /members/1/id'],
    [
      'a cluster that is not there',
      { clusters: [clusterNamed('Alps')], members: [{ ...acme, memberships: [{ cluster: 'alp' }] }] },
      'unknown-cluster /members/0/memberships',
    ],
    [
      'a competence that is not there',
      { competences: [competenceCalled('a', { en: 'a' })], members: [{ ...acme, competences: [{ id: 'b' }] }] },
      'unknown-competence /members/0/competences',
    ],
    [
      'concepts in a circle',
      {
        competences: [
          competenceCalled('a', { en: 'a' }, { broader: ['b'] }),
          competenceCalled('b', { en: 'b' }, { broader: ['a'] }),
        ],
      },
      'cycle /competences/0/broader',
    ],
    [
      'a former cluster that leads nowhere',
      { clusters: [clusterNamed('Old', { status: 'merged' })] },
      'dead-end /clusters/0',
    ],
    [
      'a need of the past',
      { members: [{ ...acme, needs: [{ id: 'n', text: 'x', expires: '2001-01-01' }] }] },
      'expired /members/0/needs',
    ],
    ['swapped coordinates', { members: [memberNamed('Acme', at(5.7, 45.2))] }, 'swapped-coordinates /members/0/sites'],
    ['coordinates in the sea', { members: [memberNamed('Acme', at(0, 0))] }, 'zero-coordinates /members/0/sites'],
    [
      'a place outside its country',
      { members: [memberNamed('Acme', at(52.5, 13.4))] },
      'outside-country /members/0/sites',
    ],
    ['a member that no map shows', { members: [memberNamed('Acme')] }, 'no-coordinates /members/0'],
    [
      'one organisation twice',
      { members: [acme, { ...acme, id: 'b', name: 'ACME GmbH' }] },
      'likely-duplicate /members/1',
    ],
    ['a field that no one sees', { members: [{ ...acme, web: 'x' }] }, 'unknown-field-meant /members/0/web'],
    [
      'a wrong check digit',
      { members: [{ ...acme, identifiers: { siren: '123456789' } }] },
      'identifier-shape /members/0/identifiers/siren',
    ],
    [
      'an end before the beginning',
      { clusters: [clusterNamed('A', { since: '2020', until: '2019-12' })] },
      'reversed-dates /clusters/0',
    ],
    ['garbled letters', { members: [{ ...acme, description: 'SociÃ©tÃ©' }] }, 'garbled /members/0/description'],
    ['markup', { members: [{ ...acme, description: '<p>Hello</p>' }] }, 'markup /members/0/description'],
    [
      'texts in one language',
      {
        members: [{ ...acme, description: 'x' }, memberNamed('B', { ...at(45, 5), description: { en: 'y', fr: 'z' } })],
      },
      'one-language /members/0/description',
    ],
  ];

  it.each(cases)('%s', async (_situation, parts, finding) => {
    expect(await codesOf(parts)).toContain(finding);
  });

  it('nothing in a good file, overseas included', async () => {
    const members = [acme, memberNamed('Réunion', at(-21.1, 55.5)), memberNamed('Guyane', at(4.9, -52.3))];
    expect(await codesOf({ members })).toEqual([]);
  });

  it('the right row behind a skipped one', async () => {
    const members = [{ id: 'no-name' }, memberNamed('Acme', at(0, 0))];
    expect(await codesOf({ members })).toContain('zero-coordinates /members/1/sites');
  });
});

describe('validate', () => {
  it('reports in the keeper’s words, with lines', async () => {
    const members = [memberNamed('Acme', { ...placed, website: 'www.acme.example', type: 'SME' }), { id: 'x' }];
    const folder = folderWith({ 'a.json': text({ members }) });
    const { code, stdout } = await cli(['validate', 'a.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatchSnapshot();
    expect((await cli(['validate', 'a.json', '--lang', 'de'], { cwd: folder })).stdout).toMatchSnapshot();
  });

  it('annotates pull requests, whatever is in the names', async () => {
    const members = [memberNamed('A', { ...placed, id: 'x\n::error::y', website: 'www.a.example' })];
    const folder = folderWith({ 'a,b.json': text({ members }) });
    const { stdout } = await cli(['validate', 'a,b.json', '--format', 'github'], { cwd: folder });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(/^::error file=a%2Cb\.json,line=\d+,title=expected-url::x/);
  });

  it('names the line at which JSON breaks', async () => {
    const folder = folderWith({ 'a.json': '{\n  "members": [\n    {"id": "a",}\n  ]\n}' });
    const { code, stdout } = await cli(['validate', 'a.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('a.json:3 error');
  });

  it('names the encoding that browsers would misread', async () => {
    const folder = folderWith({
      'a.json': Buffer.from(text({ members: [{ ...acme, name: 'Société générale' }] }), 'latin1'),
    });
    expect((await cli(['validate', 'a.json'], { cwd: folder })).stdout).toContain('the file is in windows-1252');
  });

  it('goes on to the next file after one that is not there', async () => {
    const folder = folderWith({ 'a.json': text({ members: [acme] }) });
    const { code, stdout } = await cli(['validate', 'gone.json', 'a.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('There is no file “gone.json”');
    expect(stdout).toContain('a.json: 1 members');
  });

  it('counts warnings as errors when it is told to be strict', async () => {
    const folder = folderWith({ 'a.json': text({ members: [{ ...acme, web: 'x' }] }) });
    expect(await cli(['validate', 'a.json'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await cli(['validate', 'a.json', '--strict'], { cwd: folder })).toMatchObject({ code: 1 });
  });

  it('reads an address', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify(completeDataset))).listen(0);
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { stdout } = await cli(['validate', `http://localhost:${String(port)}/directory.json`]);
    expect(stdout).toContain('1 members, 1 clusters');
  });

  it('writes no colours where there is no terminal', async () => {
    const folder = folderWith({ 'a.json': text({ members: [{ id: 'x' }] }) });
    const { stdout } = await cli(['validate', 'a.json'], { cwd: folder, env: { CI: 'true' } });
    expect(stdout).not.toContain('\u001b');
  });
});

describe('the line of a value', () => {
  it('is that of its key, or of the item of a list', () => {
    const json = '{"a": 1,\n "b": [\n  {"c": "}]\\"",\n   "d/e": null},\n  2\n ]}';
    const pointers = ['', '/a', '/b', '/b/0', '/b/0/c', '/b/0/d~1e', '/b/1', '/none'];
    expect([...findLines(json, pointers)]).toEqual([
      ['', 1],
      ['/a', 1],
      ['/b', 2],
      ['/b/0', 3],
      ['/b/0/c', 3],
      ['/b/0/d~1e', 4],
      ['/b/1', 5],
    ]);
  });
});
