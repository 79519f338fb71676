import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { cli, folderWith } from '../support/cli.js';

const shared = new URL('../../../shared/data/', import.meta.url);
const hasShared = existsSync(shared);

interface RawMember {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}
interface RawDataset {
  readonly members: readonly RawMember[];
  readonly competences: readonly { readonly id: string }[];
  readonly clusters: readonly { readonly id: string }[];
}

const datasetIn = (folder: string, file = 'out.json'): RawDataset =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as RawDataset;

const german = [
  'Mitgliedsname;Straße;PLZ;Ort;Land;Webseite;Beschreibung;Schwerpunkte;E-Mail;Breitengrad;Längengrad',
  'Präzision Müller GmbH;Hauptstr. 1;01067;Dresden;Deutschland;www.mueller.example;"Erste Zeile\nzweite; Zeile";Optik, Mikrotechnik;info@mueller.example;51,05;13,74',
  'Société d’Optique;Rue 2;25000;Besançon;Frankreich;http://optique.example/;;Optik;kein;47,24;6,02',
  ';;;;;;;;;;',
  ';x;;;;;;;;;',
  'PRÄZISION Müller;;01067;Dresden;DE;;;Lasertechnik;;;',
  "=cmd|' /C calc'!A0;;;Wien;Österreich;foo bar;;Optik;a@b.at;48.2;16.37",
].join('\n');

const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => (letter === '’' ? 0x92 : (letter.codePointAt(0) ?? 0))));

/** What is in the tables below, whatever their kind. */
const plain = [
  ['Name', 'City', 'Country', 'Website', 'Needs'],
  ['Acme', 'Grenoble', 'France', 'acme.example', 'A clean room'],
  ['Béta', 'Genève', 'Schweiz', 'https://beta.example/x', ''],
];
const asText = (delimiter: string): string => plain.map((row) => row.join(delimiter)).join('\r\n');

const expectPlain = (folder: string): void => {
  expect(datasetIn(folder).members).toEqual([
    {
      id: 'acme-grenoble',
      name: 'Acme',
      sites: [{ city: 'Grenoble', country: 'FR' }],
      website: 'https://acme.example',
      needs: [{ id: 'a-clean-room', text: 'A clean room' }],
    },
    { id: 'beta-geneve', name: 'Béta', sites: [{ city: 'Genève', country: 'CH' }], website: 'https://beta.example/x' },
  ]);
};

describe('import reads', () => {
  it.each([
    ['semicolons in UTF-8', Buffer.from(asText(';'))],
    ['commas in UTF-8 with a byte order mark', Buffer.from(`\ufeff${asText(',')}`)],
    ['tabs in UTF-16', Buffer.from(`\ufeff${asText('\t')}`, 'utf16le')],
    ['tabs in UTF-16 without a mark', Buffer.from(asText('\t'), 'utf16le')],
    ['pipes in Windows-1252', windows1252(asText('|'))],
    ['a separator that Excel announces', Buffer.from(`sep=;\r\n${asText(';')}`)],
    ['a title above the headings', Buffer.from(`Members 2026;;;;\r\n;;;;\r\n${asText(';')}`)],
  ])('%s', async (_situation, data) => {
    const folder = folderWith({ 'in.csv': data });
    expect(await cli(['import', 'in.csv', '-o', 'out.json', '-q'], { cwd: folder })).toMatchObject({ code: 0 });
    expectPlain(folder);
  });

  it('a sheet of a workbook', async () => {
    const cell = (value: string) => ({ value, type: String });
    const data = await writeXlsxFile([
      { data: [[cell('nothing')]], sheet: 'cover' },
      { data: plain.map((row) => row.map(cell)), sheet: 'list' },
    ]).toBuffer();
    const folder = folderWith({ 'in.xlsx': data });
    const args = ['import', 'in.xlsx', '--sheet', 'list', '-o', 'out.json'];
    expect(await cli(args, { cwd: folder })).toMatchObject({ code: 0 });
    expectPlain(folder);
  });

  it('GeoJSON', async () => {
    const [headings = [], ...rows] = plain;
    const features = rows.map((row, at) => ({
      type: 'Feature',
      properties: Object.fromEntries(row.map((text, column) => [headings[column] ?? '', text] as const)),
      geometry: { type: 'Point', coordinates: [5.7 + at, 45.2] },
    }));
    const folder = folderWith({ 'in.geojson': JSON.stringify({ type: 'FeatureCollection', features }) });
    expect(await cli(['import', 'in.geojson', '-o', 'out.json'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(datasetIn(folder).members[1]?.['sites']).toEqual([{ city: 'Genève', country: 'CH', lat: 45.2, lng: 6.7 }]);
  });

  it('the nested lists of a YAML landscape, an organisation of several categories once', async () => {
    const item = (name: string, url: string): string =>
      `          - item:\n            name: ${name}\n            homepage_url: ${url}\n`;
    const yaml = [
      'landscape:\n  - category:\n    name: Photonics\n    subcategories:\n',
      `      - subcategory:\n        name: Lasers\n        items:\n${item('Acme Optics', 'https://acme.example')}${item('Beta', 'https://beta.example')}`,
      `      - subcategory:\n        name: Lenses\n        items:\n${item('Acme Optics', 'https://acme.example')}`,
    ].join('');
    const folder = folderWith({ 'in.yml': yaml });
    const { stdout } = await cli(['import', 'in.yml', '-o', 'out.json'], { cwd: folder });
    expect(stdout).toContain('3 rows = 2 new + 0 updated + 1 joined to an earlier row + 0 refused + 0 blank');
    const [acme] = datasetIn(folder).members;
    expect(acme?.['competences']).toEqual([{ id: 'photonics' }, { id: 'lasers' }, { id: 'lenses' }]);
  });
});

describe('a German list in Windows-1252', () => {
  it('is accounted for row by row', async () => {
    const folder = folderWith({ 'in.csv': windows1252(german.replaceAll('–', '-')) });
    const { code, stdout, stderr } = await cli(['import', 'in.csv', '-o', 'out.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "6 rows = 3 new + 0 updated + 1 joined to an earlier row + 1 refused + 1 blank
      Refused rows:
        row 5: no name
      Joined, being the same organisation:
        row 6 to row 2 (prazision-muller-gmbh-dresden)
      Cells that were not understood and left out:
        “E-Mail” → contact.email: “kein” (row 3)
        “Webseite” → website: “foo bar” (row 7)
      "
    `);
    expect(stderr).toContain('encoding "windows-1252"');
    expect(datasetIn(folder).members[0]).toMatchObject({
      id: 'prazision-muller-gmbh-dresden',
      description: 'Erste Zeile\nzweite; Zeile',
      sites: [{ city: 'Dresden', country: 'DE', postcode: '01067', lat: 51.05, lng: 13.74 }],
      competences: [{ id: 'optik' }, { id: 'mikrotechnik' }, { id: 'lasertechnik' }],
      names: [{ value: 'PRÄZISION Müller', type: 'alias' }],
    });
  });

  it('is explained in the language of the keeper', async () => {
    const folder = folderWith({ 'in.csv': windows1252(german) });
    const { stdout } = await cli(['import', 'in.csv', '-o', 'out.json', '--lang', 'fr'], { cwd: folder });
    expect(stdout).toContain('6 lignes = 3 nouvelles');
    const german1 = await cli(['import', 'in.csv'], { cwd: folder, env: { LANG: 'de_DE.UTF-8' } });
    expect(german1.stderr).toContain('6 Zeilen = 3 neu');
  });

  it('is reported as JSON', async () => {
    const folder = folderWith({ 'in.csv': windows1252(german) });
    const { stdout } = await cli(['import', 'in.csv', '-o', 'out.json', '--json'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ rows: 6, refused: [{ row: 5, reason: 'no-name' }], blank: [4] });
  });
});

describe('importing again', () => {
  const first = 'id;name;city;country\n7;Acme;Grenoble;FR\n8;Beta;Lyon;FR\n';

  it('keeps ids, coordinates set by hand and fields the table does not have', async () => {
    const folder = folderWith({ 'in.csv': 'name;city;country\nAcme GmbH;Dresden;DE\nBeta;Lyon;FR\n' });
    await cli(['import', 'in.csv', '-o', 'out.json'], { cwd: folder });
    const dataset = datasetIn(folder);
    const [acme] = dataset.members;
    const edited = {
      ...acme,
      id: 'acme',
      logo: 'acme.svg',
      sites: [{ city: 'Dresden', country: 'DE', lat: 51, lng: 13 }],
    };
    writeFileSync(path.join(folder, 'out.json'), JSON.stringify({ ...dataset, members: [edited, dataset.members[1]] }));
    writeFileSync(path.join(folder, 'in.csv'), 'name;city;country;website\nACME;Dresden;Germany;acme.example\n');
    const { stdout, stderr } = await cli(['import', 'in.csv', '-o', 'out.json', '--update'], { cwd: folder });
    expect(stdout).toContain('1 rows = 0 new + 1 updated');
    expect(stderr).toContain('not in the file any more and stays: beta-lyon');
    expect(datasetIn(folder).members[0]).toEqual({ ...edited, name: 'ACME', website: 'https://acme.example' });
  });

  it('knows a renamed organisation by its identifier', async () => {
    const folder = folderWith({ 'in.csv': 'name;siren\nAcme;732829320\n' });
    await cli(['import', 'in.csv', '-o', 'out.json'], { cwd: folder });
    writeFileSync(path.join(folder, 'in.csv'), 'name;siren\nAcme Photonics;732 829 320\n');
    await cli(['import', 'in.csv', '-o', 'out.json', '--update'], { cwd: folder });
    expect(datasetIn(folder).members).toEqual([
      { id: 'siren-732829320', name: 'Acme Photonics', identifiers: { siren: '732829320' } },
    ]);
  });

  it('gives the same file twice', async () => {
    const folder = folderWith({ 'in.csv': first });
    await cli(['import', 'in.csv', '-o', 'out.json'], { cwd: folder });
    const before = readFileSync(path.join(folder, 'out.json'), 'utf8');
    expect(await cli(['import', 'in.csv', '-o', 'out.json', '-u'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toBe(before);
  });

  it('refuses a row whose id belongs to another organisation', async () => {
    const folder = folderWith({ 'in.csv': `${first}7;Gamma;Nice;FR\n`, 'm.yml': 'columns: {id: id, name: name}\n' });
    const { code, stdout } = await cli(['import', 'in.csv', '-m', 'm.yml', '-o', 'out.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('row 4: the id “7” belongs to row 2, which has another name');
  });

  it('never replaces a file unasked', async () => {
    const folder = folderWith({ 'in.csv': first, 'out.json': 'precious' });
    expect(await cli(['import', 'in.csv', '-o', 'out.json'], { cwd: folder })).toMatchObject({ code: 1 });
    expect(await cli(['import', 'in.csv', '-o', 'out.json', '--update'], { cwd: folder })).toMatchObject({ code: 1 });
    expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toBe('precious');
    expect(await cli(['import', 'in.csv', '-o', 'out.json', '--force'], { cwd: folder })).toMatchObject({ code: 0 });
  });

  it('does not touch the file of another alliance', async () => {
    const map = 'dataset: {id: mine, name: Mine}\ncolumns: {name: name}\n';
    const folder = folderWith({
      'in.csv': first,
      'm.yml': map,
      'out.json': '{"schemaVersion":"1.0","id":"theirs","members":[]}',
    });
    const { code, stderr } = await cli(['import', 'in.csv', '-m', 'm.yml', '-o', 'out.json', '-u'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('is the dataset “theirs”, but the map is for “mine”');
  });
});

describe('the map', () => {
  it('names the column and the fields when a target is wrong', async () => {
    const folder = folderWith({ 'in.csv': 'Firma\nAcme\n', 'm.yml': 'columns: {Firma: nmae}\n' });
    const { code, stderr } = await cli(['import', 'in.csv', '--map', 'm.yml'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('sends column “Firma” to “nmae”, which is no field. Fields are: id name type');
  });

  it('turns words of a column into others, fills defaults and finds competences in any language', async () => {
    const map = [
      'defaults: {site.country: CH, type: sme}',
      'columns:',
      '  Firma: name',
      '  Art: {to: type, values: {H: education}}',
      '  Kann: {to: competences, split: "/"}',
    ].join('\n');
    const taxonomy = {
      competences: [{ id: 'opt', labels: { fr: { pref: 'optique' }, de: { pref: 'Optik', alt: ['Linsen'] } } }],
    };
    const folder = folderWith({
      'in.csv': 'Firma;Art;Kann\nAcme;H;OPTIQUE / Magie\nBeta;;Linsen\n',
      'm.yml': map,
      't.json': JSON.stringify(taxonomy),
    });
    const args = ['import', 'in.csv', '--map', 'm.yml', '--taxonomy', 't.json', '--cluster', 'alps', '-o', 'out.json'];
    const { stdout } = await cli(args, { cwd: folder });
    expect(stdout).toContain('“Kann” → competences: “Magie” (row 2)');
    const { members, clusters } = datasetIn(folder);
    expect(clusters).toEqual([{ id: 'alps', name: 'alps' }]);
    expect(members[0]).toMatchObject({
      type: 'education',
      competences: [{ id: 'opt' }],
      memberships: [{ cluster: 'alps' }],
    });
    expect(members[1]).toMatchObject({ type: 'sme', competences: [{ id: 'opt' }], sites: [{ country: 'CH' }] });
  });

  it('keeps hostile names as names', async () => {
    const names = ['__proto__', 'constructor', '<script>alert(1)</script>', '=HYPERLINK("x")', '../../etc/passwd'];
    const folder = folderWith({
      'in.csv': ['name', ...names.map((name) => `"${name.replaceAll('"', '""')}"`)].join('\n'),
    });
    expect(await cli(['import', 'in.csv', '-o', 'out.json'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(datasetIn(folder).members.map(({ name }) => name)).toEqual(names);
  });
});

describe.skipIf(!hasShared)('the list of French institutions', () => {
  const file = new URL('fr-esr-etablissements_2025_utf8bom_semicolon.csv', shared).pathname;

  it('is understood without a map, and corrected with one', async () => {
    const folder = folderWith();
    expect(await cli(['import', file, '--guess', '-o', 'm.yml', '--lang', 'fr'], { cwd: folder })).toMatchObject({
      code: 0,
    });
    const map = readFileSync(path.join(folder, 'm.yml'), 'utf8');
    for (const line of [
      'libellé: name',
      'géolocalisation: site.coordinates',
      'Pays: site.country',
      'Identifiant ROR: identifiers.ror',
    ])
      expect(map).toContain(`\n  ${line}\n`);
    const corrected = map
      .replace('Grand établissement: other', 'Grand établissement: education')
      .replace('Commune: site.city', 'Commune:\n    to: site.city');
    writeFileSync(path.join(folder, 'm.yml'), corrected);
    const { stdout } = await cli(['import', file, '--map', 'm.yml', '-o', 'out.json'], { cwd: folder });
    expect(stdout).toContain('245 rows = 245 new + 0 updated + 0 joined to an earlier row + 0 refused + 0 blank');
    expect(datasetIn(folder).members).toHaveLength(245);
    expect(datasetIn(folder).members[0]).toMatchObject({
      id: '0Mvk5',
      name: 'Collège de France',
      type: 'education',
      sites: [{ city: 'Paris 5e', country: 'FR', lat: 48.84879, lng: 2.34534 }],
    });
  });
});
