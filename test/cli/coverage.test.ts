import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.js';
import { clusterNamed, competenceCalled, datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

const member = (name: string, cluster: string, competences: readonly string[], fields: Raw = {}): Raw =>
  memberNamed(name, {
    competences: competences.map((id) => ({ id })),
    memberships: [{ cluster }],
    ...fields,
  });

const dataset = datasetWith({
  stages: [
    { id: 'making', name: { en: 'Making', fr: 'Fabrication' } },
    { id: 'testing', name: { en: 'Testing', fr: 'Essais' } },
    { id: 'selling', name: { en: 'Selling', fr: 'Vente' } },
  ],
  competences: [
    competenceCalled('turning', { en: 'turning', fr: 'décolletage' }, { stage: 'making' }),
    competenceCalled('optics', { en: 'optics', fr: 'optique' }, { stage: 'making' }),
    competenceCalled('metrology', { en: 'metrology', fr: 'métrologie' }, { stage: 'testing' }),
    competenceCalled('formula', { en: '=1+1', fr: '=1+1' }),
  ],
  clusters: [clusterNamed('Arve'), clusterNamed('Jura'), clusterNamed('Old Jura', { status: 'merged' })],
  members: [
    member('Turner', 'arve', ['turning']),
    member('Lens', 'arve', ['optics'], { needs: [{ id: 'n', text: 'A gauge', competences: ['metrology'] }] }),
    member('Gauge', 'jura', ['metrology', 'turning']),
  ],
});

const cwd = (): string => folderWith({ 'directory.json': JSON.stringify(dataset) });

describe('alliance-directory coverage', () => {
  it('shows who covers what, and puts the claim into figures', async () => {
    const { code, stdout, stderr } = await cli(['coverage', 'directory.json'], { cwd: cwd() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`  1  Arve (2 members)
  2  Jura (1 member)

         Members    1    2
Making         3    2    1
Testing        1    ·    1  one cluster alone: Jura
Selling        0    ·    ·  blind spot

Stages of the value chain covered: 2 of 3
  Not covered: Selling
  Covered by one cluster alone: Testing (Jura)
Competences covered: 3 of 4
  Not covered: =1+1
  Covered by one cluster alone: optics (Arve), metrology (Jura)
`);
  });

  it('writes a table that a spreadsheet opens and does not run', async () => {
    const folder = cwd();
    const args = ['coverage', 'directory.json', '--rows', 'competences', '--lang', 'fr', '-o', 'coverage.csv'];
    expect((await cli(args, { cwd: folder })).code).toBe(0);
    expect(readFileSync(path.join(folder, 'coverage.csv'), 'utf8').split('\r\n')).toEqual([
      '\ufeffCompétence;Identifiant;Membres;Clusters;Couverture;Arve;Jura',
      'décolletage;turning;2;2;plusieurs clusters;1;1',
      'optique;optics;1;1;un seul cluster;1;0',
      'métrologie;metrology;1;1;un seul cluster;0;1',
      "'=1+1;formula;0;0;angle mort;0;0",
      '',
    ]);
  });

  it('compares only the clusters named, the former ones too', async () => {
    const args = ['coverage', 'directory.json', '--clusters', 'jura,old-jura', '--format', 'json'];
    const { stdout } = await cli(args, { cwd: cwd() });
    expect(JSON.parse(stdout)).toMatchObject({
      clusters: [
        { id: 'jura', members: 1, alone: ['making', 'testing'] },
        { id: 'old-jura', members: 0 },
      ],
      claim: { stages: { total: 3, covered: 2, blind: ['selling'] } },
    });
  });

  it('says what two clusters have for each other', async () => {
    const { stdout } = await cli(['coverage', 'directory.json', '--compare', 'arve,jura'], { cwd: cwd() });
    expect(stdout).toContain('Arve ↔ Jura\n\nComplementarity: ');
    expect(stdout).toContain('Arve brings (1): optics 1\nJura brings (1): metrology 1\nBoth have (1): turning 1/1\n');
    expect(stdout).toContain('Needs of Arve for which Jura has something: 1 of 1\n  – A gauge (Lens) → Gauge\n');
    expect(stdout).toContain('Needs of Jura for which Arve has something: 0 of 0\n');
  });

  it('gives the comparison as JSON and as CSV', async () => {
    const folder = cwd();
    const compare = (...options: readonly string[]) =>
      cli(['coverage', 'directory.json', '--compare', 'arve,jura', ...options], { cwd: folder });
    expect(JSON.parse((await compare('--json')).stdout)).toMatchObject({
      parts: { different: 0.5, related: 0, chain: 0.5, needs: 1 },
      clusters: [
        { id: 'arve', answered: [{ need: 'n', asker: 'lens', share: 1, answerers: ['gauge'] }] },
        { id: 'jura', brings: [{ id: 'metrology', members: 1 }] },
      ],
    });
    expect((await compare('--format', 'csv')).stdout.split('\r\n').slice(1)).toEqual([
      'optics;optics;1;0',
      'metrology;metrology;0;1',
      'turning;turning;1;1',
      '',
    ]);
  });

  it('refuses what it does not know, and replaces no file unasked', async () => {
    const folder = cwd();
    const refused = async (...options: readonly string[]) =>
      (await cli(['coverage', 'directory.json', ...options], { cwd: folder })).code;
    expect(await refused('--rows', 'rivers')).toBe(2);
    expect(await refused('--format', 'pdf')).toBe(2);
    expect(await refused('--clusters', 'nobody')).toBe(2);
    expect(await refused('--compare', 'arve')).toBe(2);
    expect(await refused('--compare', 'arve,arve')).toBe(2);
    expect(await refused('-o', 'directory.json')).toBe(1);
  });
});
