import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.js';
import { clusterNamed, competenceCalled, datasetWith, memberNamed } from '../support/make-dataset.js';

const dataset = datasetWith({
  defaultLanguage: 'en',
  competences: [competenceCalled('turning', { en: 'precision turning', de: 'Drehteile' })],
  clusters: [clusterNamed('Minalogic', { lat: 45.2, lng: 5.7 }), clusterNamed('Silicon Saxony')],
  members: [
    memberNamed('Arve', {
      type: 'sme',
      competences: [{ id: 'turning' }],
      memberships: [{ cluster: 'minalogic' }],
      sites: [{ country: 'FR', lat: 46.06, lng: 6.58 }],
    }),
    memberNamed('Elbe', {
      type: 'research',
      competences: [{ id: 'turning' }],
      description: '=HYPERLINK("https://evil.example")',
      memberships: [{ cluster: 'silicon-saxony' }],
    }),
    memberNamed('Seller', {
      type: 'sme',
      offers: [{ id: 'o', text: 'Turned pieces', competences: ['turning'] }],
      memberships: [{ cluster: 'silicon-saxony' }],
    }),
    memberNamed('Steelworks', {
      type: 'large',
      memberships: [{ cluster: 'minalogic' }],
      needs: [
        { id: 'call', text: 'Drehteile für Öfen', competences: ['turning'] },
        { id: 'old', text: 'Zu spät', expires: '2020-01-01' },
      ],
    }),
    memberNamed('Quiet', {
      type: 'sme',
      memberships: [{ cluster: 'silicon-saxony' }],
      needs: [{ id: 'odd', text: 'Quantenverschränkung' }],
    }),
  ],
});

const withFiles = (files: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'directory.json': JSON.stringify(dataset), ...files });

/** The cells of CSV without line breaks in them. */
const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')));

describe('alliance-directory match', () => {
  it('says who answers a need, offers first, and why', async () => {
    const { code, stdout, stderr } = await cli(['match', 'directory.json', '--need', 'Drehteile'], {
      cwd: withFiles(),
    });
    expect(code).toBe(0);
    expect(stderr).toBe('1 need looked at, 1 answered.\n');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Drehteile');
    expect(lines[1]).toBe('  1. Seller (Silicon Saxony)  1');
    expect(lines[2]).toBe('     offers: Drehteile (German) = precision turning');
  });

  it('writes a row for each published need and answer, from the asker’s own cluster and without the asker', async () => {
    const cwd = withFiles();
    const { code } = await cli(['match', 'directory.json', '--published', '--prefer-others', '1', '-o', 'out.csv'], {
      cwd,
    });
    expect(code).toBe(0);
    const [headings, ...rows] = cellsOf(readFileSync(path.join(cwd, 'out.csv'), 'utf8'));
    expect(headings).toEqual(['need', 'asker', 'rank', 'member', 'clusters', 'reasons', 'score', 'missing']);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['Drehteile für Öfen', 'Steelworks', '1', 'Seller', 'Silicon Saxony'],
      ['Quantenverschränkung', 'Quiet', '', '', ''],
    ]);
    expect(rows[1]?.[7]).toBe('Quantenverschränkung');
  });

  it('keeps to the published needs of the cluster that asks', async () => {
    const args = ['match', 'directory.json', '--published', '--from', 'silicon-saxony', '--format', 'json'];
    const { stdout } = await cli(args, { cwd: withFiles() });
    expect((JSON.parse(stdout) as { need: string }[]).map(({ need }) => need)).toEqual(['Quantenverschränkung']);
  });

  it('reads needs from a table in any of the languages, and leaves out who asks', async () => {
    const cwd = withFiles({ 'besoins.csv': 'N°;Demandeur;Besoin\n1;Seller;Drehteile\n2;;\n3;Inconnu;précision' });
    const { stdout } = await cli(['match', 'directory.json', '--needs', 'besoins.csv', '--format', 'csv'], { cwd });
    const rows = cellsOf(stdout).slice(1);
    expect(rows.map(([need, asker, , member]) => [need, asker, member])).toEqual(
      expect.arrayContaining([
        ['Drehteile', 'Seller', 'Arve'],
        ['Drehteile', 'Seller', 'Elbe'],
      ]),
    );
    expect(rows.filter(([need, , , member]) => need === 'Drehteile' && member === 'Seller')).toEqual([]);
  });

  it('takes a list without a heading, one need a line', async () => {
    const cwd = withFiles({ 'needs.txt': 'Drehteile\nprecision turning\n' });
    const { stdout } = await cli(['match', 'directory.json', '--needs', 'needs.txt', '--format', 'json'], { cwd });
    expect((JSON.parse(stdout) as { need: string }[]).map(({ need }) => need)).toEqual([
      'Drehteile',
      'precision turning',
    ]);
  });

  it('gives as many answers as asked for, with distances from the cluster that asks', async () => {
    const args = [
      'match',
      'directory.json',
      '--need',
      'Drehteile',
      '--from',
      'minalogic',
      '--prefer-others',
      '0',
      '--limit',
      '2',
    ];
    const { stdout } = await cli([...args, '--json'], { cwd: withFiles() });
    const [answer] = JSON.parse(stdout) as { members: { name: string; distanceKm?: number }[] }[];
    expect(answer?.members.map(({ name, distanceKm }) => [name, distanceKm])).toEqual([
      ['Seller', undefined],
      ['Arve', 118],
    ]);
  });

  it('writes no cell that a spreadsheet would run', async () => {
    const cwd = withFiles({ 'needs.csv': 'need;asker\n"=1+1 Drehteile";"@SUM(A1)"' });
    const { stdout } = await cli(['match', 'directory.json', '--needs', 'needs.csv', '--format', 'csv'], { cwd });
    expect(cellsOf(stdout)[1]?.slice(0, 2)).toEqual(["'=1+1 Drehteile", "'@SUM(A1)"]);
  });

  it('speaks the language that it is told', async () => {
    const { stdout } = await cli(['match', 'directory.json', '--need', 'precision turning', '--lang', 'de'], {
      cwd: withFiles(),
    });
    expect(stdout).toContain('bietet: precision turning (Englisch) = Drehteile');
  });

  it.each([
    [[], 2, 'either --need, or --needs, or --published'],
    [['--need', 'x', '--published'], 2, 'either --need, or --needs, or --published'],
    [['--need', 'x', '--from', 'nowhere'], 2, 'no cluster “nowhere”'],
    [['--need', 'x', '--limit', '0'], 2, '“0” is no number of answers'],
    [['--need', 'x', '--prefer-others', '2'], 2, '“2” does not lie between 0 and 1'],
    [['--need', 'x', '--format', 'pdf'], 2, 'pdf'],
    [['--needs', 'odd.csv'], 1, 'has no column with the needs. Call it “need”. Its columns are: a, b'],
    [['--need', 'x', '-o', 'directory.json'], 1, 'directory.json'],
  ])('explains what is wrong with %j', async (args, code, sentence) => {
    const finished = await cli(['match', 'directory.json', ...args], {
      cwd: withFiles({ 'odd.csv': 'a;b\n1;2\n3;4' }),
    });
    expect([finished.code, finished.stdout]).toEqual([code, '']);
    expect(finished.stderr).toContain(sentence);
  });
});
