import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPhp, findWordPressIncludes } from '../support/wordpress.js';
import { parts } from '../../integrations/wordpress/pack.mjs';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../support/site.js';

const plugin = `${root}integrations/wordpress/alliance-directory/`;
const php = findPhp();
const includes = php ? findWordPressIncludes() : undefined;

interface Said {
  readonly html: string;
  readonly tag: string;
  readonly scripts: readonly string[];
  readonly blocks: Readonly<Record<string, readonly string[]>>;
  readonly shortcodes: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
}

const ask = (call: 'element' | 'kses', input: unknown, editor = false): Said =>
  JSON.parse(
    execFileSync(php ?? 'php', [`${root}test/integrations/wordpress-host.php`, includes ?? ''], {
      input: JSON.stringify({ call, input, editor }),
      encoding: 'utf8',
    }),
  ) as Said;

describe.skipIf(!php)('The WordPress plugin', () => {
  it.each(readdirSync(plugin).filter((file) => file.endsWith('.php')))('is PHP without a syntax error: %s', (file) => {
    expect(execFileSync(php ?? 'php', ['-l', plugin + file], { encoding: 'utf8' })).toContain('No syntax errors');
  });

  it('carries the version of the package everywhere', () => {
    const head = /Version:\s+(\S+)/.exec(readFileSync(`${plugin}alliance-directory.php`, 'utf8'))?.[1];
    const stable = /Stable tag: (\S+)/.exec(readFileSync(`${plugin}readme.txt`, 'utf8'))?.[1];
    expect([head, stable]).toEqual([packageJson.version, packageJson.version]);
  });
});

describe.skipIf(!includes)('The WordPress plugin, rendered with WordPress’s own functions,', () => {
  it('gives a div with what the block or shortcode says, and asks for the script', () => {
    const { html, scripts, blocks, shortcodes, tag } = ask('element', {
      element: 'member-search',
      src: '/wp-content/uploads/directory.json',
      cluster: 'minalogic',
      sync_url: '1',
      no_shortcut: 'false',
      lang: 'fr',
      fallback: 'L’annuaire',
    });
    expect(html).toBe(
      '<div data-alliance="member-search" data-src="/wp-content/uploads/directory.json" data-cluster="minalogic"' +
        ' data-sync-url="" lang="fr"><p>L’annuaire</p></div>',
    );
    expect(scripts).toEqual(['alliance-directory']);
    expect(Object.keys(blocks)).toEqual(['alliance-directory/element']);
    expect(shortcodes).toEqual(['alliance_directory']);
    expect(tag).toContain(
      '<script type="module" src="https://site.example/wp-content/plugins/alliance-directory/assets/alliance-directory.js"',
    );
  });

  it('is the same after the filter that contributors’ posts go through', () => {
    const { html } = ask('element', { src: 'https://data.example/d.json?a=1&b=2', facets: 'cluster country' });
    expect(ask('kses', html).html).toBe(html);
  });

  it('escapes what an author writes, and lets no other scheme or name through', () => {
    const attack = '"><script>alert(1)</script>';
    const { html } = ask('element', {
      src: `/d.json${attack}`,
      cluster: attack,
      fallback: attack,
      lang: attack,
      onclick: 'x',
    });
    expect(html).not.toMatch(/<script|onclick/);
    expect(html.match(/</g)).toHaveLength(4);
    expect(ask('element', { src: 'javascript:alert(1)' }).html).toBe('');
    expect(ask('element', { src: '/d.json', element: 'script' }).html).toBe('');
  });

  it('tells editors what is missing, and visitors nothing', () => {
    expect(ask('element', { src: '' }, true).html).toContain('give the address of the dataset');
    expect(ask('element', { src: '' }).html).toBe('');
    expect(ask('element', { src: '/d.json', doctor: '1' }, true).html).toContain('data-doctor');
    expect(ask('element', { src: '/d.json', doctor: '1' }).html).not.toContain('data-doctor');
  });
});

describe.skipIf(!includes)('The filter of WordPress for authors without unfiltered_html', () => {
  it('keeps the div that stands for an element', () => {
    const div =
      '<div data-alliance="member-search" data-src="/directory.json" data-cluster="minalogic"><p>Members</p></div>';
    expect(ask('kses', div).html).toBe(div);
  });

  it('removes the tag of the element and the script', () => {
    const tag =
      '<script type="module" src="/a.js"></script><member-search src="/d.json"><p>Members</p></member-search>';
    expect(ask('kses', tag).html).toBe('<p>Members</p>');
  });
});

describe('The plugin’s package', () => {
  it('has the plugin and the built script in one folder, as WordPress wants it', async () => {
    const cdn = mkdtempSync(path.join(tmpdir(), 'plugin-'));
    mkdirSync(`${cdn}/chunks`);
    execFileSync('cp', [`${root}package.json`, `${cdn}/chunks/part.js`]);
    const names = (await parts(cdn)).map(({ name }) => name);
    rmSync(cdn, { recursive: true });
    expect(names).toContain('alliance-directory/alliance-directory.php');
    expect(names).toContain('alliance-directory/readme.txt');
    expect(names).toContain('alliance-directory/assets/chunks/part.js');
  });

  it('has no built file among the sources', () => {
    expect(existsSync(`${plugin}assets`)).toBe(false);
  });
});
