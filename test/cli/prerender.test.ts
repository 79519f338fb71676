import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLdScript, markup } from '../../src/cli/prerender/markup.js';
import { pagePath } from '../../src/cli/prerender/page-path.js';
import { cli, folderWith } from '../support/cli.js';
import { clusterNamed, competenceCalled, datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

const turning = competenceCalled('turning', { en: 'precision turning', fr: 'décolletage' });

const acme: Raw = memberNamed('Acme Optics', {
  type: 'sme',
  website: 'https://acme.example/',
  description: { fr: 'Optique de précision.', en: 'Precision optics.' },
  sites: [{ city: 'Cluses', country: 'FR' }],
  competences: [{ id: 'turning' }],
  contacts: [{ role: 'info', email: 'info@acme.example' }],
  memberships: [{ cluster: 'mont-blanc' }],
  needs: [{ id: 'n', text: { fr: 'Besoin périmé' }, expires: '2001-01-01' }],
});

const dataset = (parts: Raw = {}): string =>
  JSON.stringify(
    datasetWith({
      name: { en: 'Alliance', fr: 'L’Alliance' },
      attributions: ['Place data © GeoNames.org, CC BY 4.0'],
      competences: [turning],
      clusters: [clusterNamed('Mont Blanc', { country: 'FR' })],
      members: [acme],
      ...parts,
    }),
  );

const prerendered = async (text: string, ...args: string[]) => {
  const folder = folderWith({ 'directory.json': text });
  const finished = await cli(['prerender', '.', ...args], { cwd: folder });
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  return { folder, finished, read };
};

describe('alliance-directory prerender', () => {
  it('writes a page whose elements hold the list before any script runs', async () => {
    const { finished, read } = await prerendered(dataset(), '--lang', 'fr');
    expect(finished.code).toBe(0);
    const page = read('index.html');
    expect(page).toContain('<html lang="fr">');
    expect(page).toMatch(/<member-search src="directory.json" sync-url>\s*<ul>\s*<li>/);
    expect(page).toContain('<bdi>décolletage</bdi>');
    expect(page).toContain('Cluses, France · PME');
    expect(page).toMatch(/<cluster-card src="directory.json" cluster="mont-blanc">\s*<article>/);
    expect(page).toContain('GeoNames');
  });

  it('writes fragments to paste between the tags', async () => {
    const { read } = await prerendered(dataset());
    expect(read('fragments/member-search.html')).toMatch(/^<ul>/);
    expect(read('fragments/cluster-mont-blanc.html')).toContain('Mont Blanc');
    expect(read('fragments/alliance-map.html')).toContain('Mont Blanc');
  });

  it('speaks the directory’s language when none is asked for', async () => {
    const { read } = await prerendered(dataset({ defaultLanguage: 'fr' }));
    expect(read('index.html')).toContain('<html lang="fr">');
  });

  it('says how many members a short list leaves out', async () => {
    const members = ['A', 'B', 'C'].map((name) => memberNamed(name));
    const { read } = await prerendered(dataset({ members }), '--limit', '1');
    expect(read('fragments/member-search.html')).toContain('and 2 more');
  });

  it('with --pages writes a page per member, with its facts, canonical link and ways back', async () => {
    const { read } = await prerendered(dataset(), '--pages', '--lang', 'fr', '--site-url', 'https://x.example/dir');
    const page = read('members/acme-optics.html');
    expect(page).toContain('<link rel="canonical" href="https://x.example/dir/members/acme-optics.html">');
    expect(page).toContain('<a href="../index.html">L’Alliance</a>');
    expect(page).toContain('<a href="mailto:info@acme.example">');
    expect(page).not.toContain('périmé');
    expect(read('members/index.html')).toContain('../members/acme-optics.html');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': 'https://x.example/dir/members/acme-optics.html',
      memberOf: [{ name: 'Mont Blanc' }],
      knowsAbout: [{ termCode: 'turning' }],
    });
  });

  it('leads from former addresses to the present ones', async () => {
    const folder = folderWith({
      'directory.json': dataset(),
      'provenance.json': JSON.stringify({ formerIds: { old: 'acme-optics' }, members: [] }),
    });
    await cli(['prerender', '.', '--pages'], { cwd: folder });
    const page = readFileSync(path.join(folder, 'members/old.html'), 'utf8');
    expect(page).toContain('content="0; url=../members/acme-optics.html"');
  });

  it('replaces only its own files without --force', async () => {
    const { folder } = await prerendered(dataset());
    expect((await cli(['prerender', '.'], { cwd: folder })).code).toBe(0);
    const other = folderWith({ 'directory.json': dataset(), 'index.html': 'mine' });
    expect((await cli(['prerender', '.'], { cwd: other })).code).toBe(1);
    expect(readFileSync(path.join(other, 'index.html'), 'utf8')).toBe('mine');
    expect(existsSync(path.join(other, 'fragments'))).toBe(false);
  });

  it('writes elsewhere with -o, where the page still finds the dataset', async () => {
    const { read } = await prerendered(dataset(), '-o', 'site/fr');
    expect(read('site/fr/index.html')).toContain('<member-search src="../../directory.json"');
  });
});

describe('hostile data', () => {
  const attack = `</script><!--"><img src=x onerror=alert(1)>'"\`\${x}&lt;`;
  const url = 'javascript:alert(1)';
  const member: Raw = {
    id: `../../evil"><script>`,
    name: attack,
    names: [{ value: attack }],
    description: { fr: attack },
    sites: [{ city: attack, region: attack, postcode: attack, country: 'FR' }],
    website: 'https://x.example/"onmouseover="alert(1)',
    competences: [{ id: attack }],
    contacts: [{ role: attack, email: 'a@b.example', phone: attack, url: 'https://u:p@x.example/' }],
    memberships: [{ cluster: attack, until: '2020' }, { cluster: 'c' }],
    needs: [{ id: 'n', text: attack }],
    source: url,
    updated: '2020',
  };
  const parts = {
    name: attack,
    notice: attack,
    attributions: [attack],
    licence: attack,
    members: [member],
    clusters: [{ id: 'c', name: attack, city: attack, description: attack, website: 'http://x.example/<script>' }],
  };

  const htmlFiles = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

  it('leaves no markup of its own on any page', async () => {
    const { folder, finished, read } = await prerendered(dataset(parts), '--pages', '--lang', 'fr');
    expect(finished.code).toBe(0);
    expect(htmlFiles(folder).length).toBeGreaterThan(4);
    for (const name of htmlFiles(folder)) {
      const text = read(name);
      expect(text).not.toMatch(/<img|<!--|onmouseover="|href="javascript|\/\/u:p@/i);
      const scripts = text.match(/<script[^>]*>/g) ?? [];
      expect(
        scripts.every((tag) =>
          /^<script type="(module" src="alliance-directory\.js|application\/ld\+json)">$/.test(tag),
        ),
      ).toBe(true);
      expect(text.match(/<\/script>/g) ?? []).toHaveLength(scripts.length);
    }
  });

  it('stays in the folder', async () => {
    const { folder } = await prerendered(dataset(parts), '--pages');
    const files = readdirSync(path.join(folder, 'members'));
    expect(files).toHaveLength(2);
    expect(files.every((name) => /^[a-z0-9-]+\.html$/.test(name))).toBe(true);
  });

  it('keeps every page parseable as JSON-LD', async () => {
    const { folder, read } = await prerendered(dataset(parts), '--pages');
    const name = htmlFiles(folder).find((file) => file.includes('evil')) ?? '';
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(name)) ?? [];
    expect(JSON.parse(json)).toMatchObject({ name: attack });
  });
});

describe('markup', () => {
  it('escapes values in text and in quotes, and not itself', () => {
    expect(markup`<p title="${'"<'}">${"&'>"}${markup`<b>${1}</b>`}${[undefined, false, 'x']}</p>`.toString()).toBe(
      '<p title="&quot;&lt;">&amp;&#39;&gt;<b>1</b>x</p>',
    );
  });

  it('keeps JSON-LD within its script', () => {
    expect(jsonLdScript({ a: '</script>\u2028' }).toString()).toBe(
      '<script type="application/ld+json">{"a":"\\u003c/script>\\u2028"}</script>',
    );
  });
});

describe('the path of a page', () => {
  it('is the id where that is a file name, and never shared', () => {
    expect(pagePath('acme-optics')).toBe('members/acme-optics.html');
    const paths = ['Acme', 'acme', 'ACME', 'ac/me', 'ac me', 'index', '…', '名'].map(pagePath);
    expect(new Set(paths.map((found) => found.toLowerCase())).size).toBe(paths.length);
    expect(paths).not.toContain('members/index.html');
  });
});
