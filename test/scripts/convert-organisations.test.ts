import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { convertOrganisations, readDataset } from '../../scripts/convert-organisations.mjs';
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';

const tima = {
  id: '000063q30',
  name: 'Techniques of Informatics',
  lang: 'en',
  labels: { fr: 'Techniques de l’Informatique' },
  aliases: ['TIMA Laboratory'],
  acronyms: ['TIMA'],
  types: ['facility', 'funder'],
  city: 'Grenoble',
  region: 'Auvergne-Rhône-Alpes',
  country: 'FR',
  lat: 45.1787,
  lng: 5.7148,
  website: 'https://tima.univ-grenoble-alpes.fr',
  established: 970,
  wikidata: 'Q30262448',
  clusters: ['alpes-isere'],
  competences: ['robotics'],
  related: ['05sbt2524'],
};

const organisations = {
  note: 'Members are real records.',
  licence: { members: 'ROR, CC0-1.0', coordinates: 'GeoNames, CC-BY-4.0' },
  clusters: [{ id: 'alpes-isere', name: 'Grenoble–Lyon area', lat: 45.45, lng: 5.3, radiusKm: 95, size: 160 }],
  competences: [
    { id: 'robotics', labels: { en: 'robotics', de: 'Robotertechnik' }, broader: 'engineering' },
    { id: 'engineering', labels: { en: 'engineering' } },
  ],
  members: [tima],
};

const typeOf = (...types: readonly string[]) =>
  parseDataset(convertOrganisations({ ...organisations, members: [{ ...tima, types }] })).dataset.members[0]?.type;

describe('a converted list of organisations', () => {
  const { dataset, problems } = parseDataset(convertOrganisations(organisations));
  const directory = new Directory(dataset);

  it('is a dataset without problems', () => {
    expect(problems).toEqual([]);
  });

  it('says what the groups are not, and credits its sources', () => {
    expect(dataset.notice).toMatch(/real records.*circles on the map.*not memberships/);
    expect(dataset.attributions).toEqual(['members: ROR, CC0-1.0', 'coordinates: GeoNames, CC-BY-4.0']);
  });

  it('keeps every name with its language and kind', () => {
    expect(directory.member('000063q30')).toMatchObject({
      name: 'Techniques of Informatics',
      names: [
        { value: 'Techniques of Informatics', lang: 'en', type: 'label' },
        { value: 'Techniques de l’Informatique', lang: 'fr', type: 'label' },
        { value: 'TIMA Laboratory', type: 'alias' },
        { value: 'TIMA', type: 'acronym' },
      ],
    });
  });

  it('keeps the place, the year, the identifiers and the source', () => {
    expect(directory.member('000063q30')).toMatchObject({
      founded: '0970',
      sites: [{ city: 'Grenoble', country: 'FR', lat: 45.1787, lng: 5.7148, precision: 'city' }],
      identifiers: { ror: '000063q30', wikidata: 'Q30262448' },
      source: 'https://ror.org/000063q30',
    });
  });

  it('keeps groups and competences in reach of their members', () => {
    expect(directory.membersOf('alpes-isere')).toHaveLength(1);
    expect(directory.cluster('alpes-isere')).toMatchObject({ name: 'Grenoble–Lyon area', lat: 45.45 });
    expect(directory.competence('robotics')?.labels.get('de')?.pref).toBe('Robotertechnik');
    expect(directory.conceptAndNarrower('engineering').has('robotics')).toBe(true);
  });

  it('names the most telling type, and claims nothing that the source does not say', () => {
    expect(typeOf('facility', 'funder')).toBe('research');
    expect(typeOf('funder', 'education')).toBe('education');
    expect(typeOf('government')).toBe('public');
    expect(typeOf('nonprofit')).toBe('association');
    expect(typeOf('funder')).toBe('investor');
    expect(typeOf('company')).toBe('other');
    expect(typeOf('archive')).toBe('other');
  });
});

describe('on the command line', () => {
  const script = fileURLToPath(new URL('../../scripts/convert-organisations.mjs', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'organisations-'));
  const input = join(folder, 'in.json.gz');
  writeFileSync(input, gzipSync(JSON.stringify(organisations)));
  afterAll(() => rmSync(folder, { recursive: true }));

  const converted = JSON.parse(JSON.stringify(convertOrganisations(organisations))) as unknown;
  const run = (...parameters: readonly string[]) =>
    execFileSync(process.execPath, [script, ...parameters], { stdio: 'pipe' });

  it('writes the dataset to a file', () => {
    const output = join(folder, 'out.json');
    run(input, output);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual(converted);
  });

  it('writes the dataset to the standard output', () => {
    expect(JSON.parse(run(input).toString())).toEqual(converted);
  });

  it('writes more to the standard output than a pipe holds at a time', () => {
    const many = join(folder, 'many.json');
    const members = Array.from({ length: 1000 }, (_, index) => ({ ...tima, id: `m${index}` }));
    writeFileSync(many, JSON.stringify({ ...organisations, members }));
    expect(JSON.parse(run(many).toString())).toHaveProperty('members.length', 1000);
  });

  it('says how to call it', () => {
    expect(() => run()).toThrow('Usage: node scripts/convert-organisations.mjs IN [OUT]');
  });

  it('leaves a file in our own shape as it is', () => {
    const output = join(folder, 'ours.json');
    writeFileSync(output, JSON.stringify(converted));
    expect(readDataset(output)).toEqual(converted);
    expect(readDataset(input)).toEqual(convertOrganisations(organisations));
  });
});

describe.each([
  ['organisations-2k.json', 2000, 12],
  ['organisations-20k.json.gz', 20_000, 61],
])('the real organisations of %s', (file, members, clusters) => {
  const path = fileURLToPath(new URL(`../../../shared/data/${file}`, import.meta.url));

  it.skipIf(!existsSync(path))('all become members, without a problem', () => {
    const { dataset, problemCount, skippedRows } = parseDataset(readDataset(path));
    expect([problemCount, skippedRows]).toEqual([0, 0]);
    expect([dataset.members.length, dataset.clusters.length]).toEqual([members, clusters]);
    expect(dataset.members.every(({ sites }) => sites[0]?.lat !== undefined)).toBe(true);
  });
});
