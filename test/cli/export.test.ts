import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.js';
import { completeDataset } from '../support/complete-dataset.js';
import { clusterNamed, datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

const folderOf = (parts: Raw): string => folderWith({ 'a.json': JSON.stringify(datasetWith(parts)) });
const hostile = memberNamed('=HYPERLINK("http://evil.example")', { id: '@x', description: '+1' });

describe('export', () => {
  it.each(['geojson', 'vcf', 'jsonld', 'csv'])('writes %s as it always did', async (format) => {
    const folder = folderWith({ 'a.json': JSON.stringify(completeDataset) });
    const { code, stdout } = await cli(['export', 'a.json', '--format', format, '-q'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  it('defuses what a spreadsheet would run, and import gives it back', async () => {
    const folder = folderOf({ members: [hostile] });
    await cli(['export', 'a.json', '-o', 'm.csv'], { cwd: folder });
    const csv = readFileSync(path.join(folder, 'm.csv'), 'utf8');
    expect(csv).toContain(`'@x;"'=HYPERLINK(`);
    expect(csv).not.toMatch(/(^|;)"?[=+@-]/m);
    await cli(['import', 'm.csv', '--map', 'm.csv.map.yml', '-o', 'b.json'], { cwd: folder });
    const { members } = JSON.parse(readFileSync(path.join(folder, 'b.json'), 'utf8')) as { members: Raw[] };
    expect(members).toEqual([{ ...hostile, type: 'other' }]);
  });

  it('breaks no line of a vCard', async () => {
    const folder = folderOf({ members: [memberNamed('A\r\nTEL:+1;x,y', { description: 'é'.repeat(200) })] });
    const { stdout } = await cli(['export', 'a.json', '-f', 'vcf', '-q'], { cwd: folder });
    expect(stdout).toContain('\r\nFN:A\\nTEL:+1\\;x\\,y\r\n');
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('writes the members of one cluster, and knows which there are', async () => {
    const members = [memberNamed('A', { memberships: [{ cluster: 'alps' }] }), memberNamed('B')];
    const folder = folderOf({ clusters: [clusterNamed('Alps')], members });
    const { stdout } = await cli(['export', 'a.json', '-f', 'vcf', '--cluster', 'alps', '-q'], { cwd: folder });
    expect(stdout.match(/BEGIN:VCARD/g)).toHaveLength(1);
    const wrong = await cli(['export', 'a.json', '--cluster', 'alp'], { cwd: folder });
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain('no cluster “alp” in the dataset. Clusters: alps');
  });

  it('refuses to replace a file', async () => {
    const folder = folderWith({ 'a.json': JSON.stringify(completeDataset), 'm.csv': 'mine' });
    expect(await cli(['export', 'a.json', '-o', 'm.csv'], { cwd: folder })).toMatchObject({ code: 1 });
    expect(readFileSync(path.join(folder, 'm.csv'), 'utf8')).toBe('mine');
  });
});
