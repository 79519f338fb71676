import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.js';
import { clusterNamed, datasetWith, memberNamed } from '../support/make-dataset.js';

const grenoble = { city: 'Grenoble', country: 'FR', lat: 45.1885, lng: 5.7245 };
const dresden = { city: 'Dresden', country: 'DE', lat: 51.0504, lng: 13.7373 };

const dataset = datasetWith({
  name: 'A & B <alliance>',
  clusters: [clusterNamed('Minalogic', grenoble), clusterNamed('Silicon Saxony', dresden)],
  members: [memberNamed('Optique', { sites: [{ ...grenoble, lat: 44.2 }] }), memberNamed('Chip', { sites: [dresden] })],
  relations: [{ type: 'agreement', clusters: ['minalogic', 'silicon-saxony'] }],
});

const withFile = (data: unknown): string => folderWith({ 'directory.json': JSON.stringify(data) });

describe('alliance-directory map', () => {
  it('writes one SVG with land, head offices, members and ties', async () => {
    const { code, stdout, stderr } = await cli(['map', 'directory.json'], { cwd: withFile(dataset) });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1200 630"/);
    expect(stdout).toContain('<title>A &amp; B &lt;alliance&gt;</title>');
    expect(stdout).toMatch(/class="land" d="M/);
    expect(stdout).toContain('>Minalogic</text>');
    expect(stdout).toContain('class="arc agreement"');
    expect(stdout.match(/<circle class="member"/g)).toHaveLength(2);
    expect(stdout).toContain('GeoNames (CC BY 4.0)');
    expect(stdout).not.toMatch(/NaN|undefined|<script|href/);
  });

  it('speaks the language and keeps the size that it is told', async () => {
    const cwd = withFile(dataset);
    const args = ['map', 'directory.json', '--lang', 'de', '--width', '800', '--height', '500', '-o', 'map.svg'];
    expect((await cli(args, { cwd })).code).toBe(0);
    const svg = readFileSync(path.join(cwd, 'map.svg'), 'utf8');
    expect(svg).toContain('viewBox="0 0 800 500"');
    expect(svg).toContain('>Frankreich</text>');
  });

  it('shades countries by their members', async () => {
    const { stdout } = await cli(['map', 'directory.json', '--countries'], { cwd: withFile(dataset) });
    expect(stdout.match(/class="shade step-4"/g)).toHaveLength(2);
  });

  it('draws the world for members overseas', async () => {
    const far = { ...dataset, members: [memberNamed('Far', { sites: [{ country: 'BR', lat: -23.5, lng: -46.6 }] })] };
    const { code, stdout } = await cli(['map', 'directory.json', '--countries'], { cwd: withFile(far) });
    expect(code).toBe(0);
    expect(stdout).toContain('>Brazil 1</text>');
  });

  it('replaces no file unasked, and refuses a size that is none', async () => {
    const cwd = withFile(dataset);
    expect((await cli(['map', 'directory.json', '-o', 'directory.json'], { cwd })).code).toBe(1);
    expect((await cli(['map', 'directory.json', '--width', 'wide'], { cwd })).code).toBe(2);
  });
});
