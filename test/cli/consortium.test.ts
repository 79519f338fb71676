import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith, type Finished } from '../support/cli.js';
import { clusterNamed, competenceCalled, datasetWith, memberNamed } from '../support/make-dataset.js';

const dataset = datasetWith({
  competences: [
    competenceCalled('sensors', { en: 'sensors', fr: 'capteurs', de: 'Sensorik' }),
    competenceCalled('lidar', { en: 'lidar' }, { broader: ['sensors'] }),
    competenceCalled('rail', { en: 'rail', fr: 'ferroviaire', de: 'Bahn' }),
    competenceCalled('gravity', { en: 'gravity' }),
  ],
  clusters: [clusterNamed('Minalogic')],
  members: [
    memberNamed('=Train', { type: 'sme', sites: [{ city: 'Lille', country: 'FR' }], competences: [{ id: 'rail' }] }),
    memberNamed('Beam', {
      type: 'sme',
      sites: [{ city: 'Kiel', country: 'DE' }],
      offers: [{ id: 'o1', text: 'Lidar for ports', competences: ['lidar'] }],
      memberships: [{ cluster: 'minalogic' }],
    }),
    memberNamed('Eye', { type: 'large', competences: [{ id: 'sensors' }] }),
  ],
});

const consortium = (...args: readonly string[]): Promise<Finished> =>
  cli(['consortium', 'directory.json', ...args], { cwd: folderWith({ 'directory.json': JSON.stringify(dataset) }) });

describe('alliance-directory consortium', () => {
  it('names the smallest team, why each is in it, and who else could be', async () => {
    const { code, stdout, stderr } = await consortium('--bricks', 'sensors,rail');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 seats, proven to be the fewest.');
    expect(stdout).toContain('Beam · Kiel, Germany · Minalogic');
    expect(stdout).toContain('- sensors, through lidar (offer: Lidar for ports)');
    expect(stdout).toContain('could sit here instead: Eye');
  });

  it('speaks the language it is told, data included', async () => {
    const { stdout } = await consortium('--bricks', 'sensors,rail', '--lang', 'de');
    expect(stdout).toContain('2 Plätze, nachweislich geht es nicht mit weniger.');
    expect(stdout).toContain('- Bahn');
    expect(stdout).toContain('Kiel, Deutschland');
  });

  it('keeps to the constraints on the line', async () => {
    const { stdout } = await consortium('--bricks', 'sensors', '--countries', '2', '--sme-share', '1', '--json');
    const answer = JSON.parse(stdout) as { teams: { countries: string[]; smes: number }[] };
    expect(answer.teams).toHaveLength(1);
    expect(answer.teams[0]).toMatchObject({ countries: ['FR', 'DE'], smes: 2 });
    const { stdout: without } = await consortium('--bricks', 'sensors', '--exclude', 'beam', '--include', '=train');
    expect(without).toMatch(/1\. Eye[\s\S]*2\. =Train/);
  });

  it('writes a table that no spreadsheet runs', async () => {
    const cwd = folderWith({ 'directory.json': JSON.stringify(dataset) });
    const { code } = await cli(['consortium', 'directory.json', '--bricks', 'rail', '-o', 'team.csv'], { cwd });
    expect(code).toBe(0);
    const [headings, row] = readFileSync(path.join(cwd, 'team.csv'), 'utf8').split('\r\n');
    expect(headings).toBe('\uFEFFTeam;Seat;id;Member;Type;Town;Country;Clusters;Covers;Through;Offer;Alternatives');
    expect(row).toBe("1;1;'=train;'=Train;sme;Lille;France;;rail;rail;;");
  });

  it('says what stands in the way, and which one thing to loosen', async () => {
    const args = ['--bricks', 'sensors,rail', '--max-size', '1', '--countries', '2'];
    const { code, stdout } = await consortium(...args);
    expect(code).toBe(1);
    expect(stdout).toContain('No team of members of this directory answers the call.');
    expect(stdout).toContain('Cannot be had together: ');
    expect(stdout).toContain('--max-size 2 instead of 1 (seats: 2)');
    const csv = await consortium(...args, '--format', 'csv');
    expect(csv.stderr).toContain('--max-size 2 instead of 1');
  });

  it('says what nobody covers', async () => {
    const { code, stdout } = await consortium('--bricks', 'rail,gravity');
    expect(code).toBe(1);
    expect(stdout).toContain('Nobody covers: gravity');
    expect(stdout).toContain('--bricks without gravity (seats: 1)');
  });

  it.each([
    [['--bricks', 'sensors,nothing'], 'no competence “nothing”'],
    [['--bricks', 'rail', '--include', 'nobody'], 'no member “nobody”'],
    [['--bricks', 'rail', '--countries', 'two'], '“two”'],
    [['--bricks', 'rail', '--countries', '-1'], '“-1”'],
    [['--bricks', 'rail', '--sme-share', '50'], '“50”'],
    [['--bricks', 'rail', '--max-size', '0'], '“0”'],
    [['--bricks', 'rail', '--format', 'pdf'], '“pdf”'],
    [[], '--bricks'],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await consortium(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
