import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { cli, folderWith } from '../support/cli.js';
import { languages } from '../../src/cli/messages/say.js';

const commands = ['init', 'import', 'validate', 'export', 'geocode', 'build', 'prerender'];

describe('the tool', () => {
  it('lists its commands', async () => {
    const { code, stdout } = await cli(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command} `);
  });

  it.each(commands)('explains %s with an example, in every language', async (command) => {
    for (const lang of languages) {
      const { code, stdout } = await cli([command, '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout).toContain(`$ alliance-directory ${command}`);
    }
  });

  it.each([
    [['validat']],
    [['validate']],
    [['validate', 'x.json', '--nonsense']],
    [['validate', 'x.json', '--lang', 'xx']],
    [[]],
  ])('gives 2 for a line it does not understand: %j', async (args) => {
    expect(await cli(args)).toMatchObject({ code: 2 });
  });

  it('says the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await cli(['--version'])).stdout.trim()).toBe(version);
  });

  it('names a folder where a file is needed', async () => {
    const folder = folderWith();
    mkdirSync(path.join(folder, 'x'));
    const { code, stderr } = await cli(['import', 'x'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('“x” is a folder, not a file.');
  });
});

describe('a kill in the middle of the work', () => {
  it('leaves the old file whole', async () => {
    const rows = [...Array(60_000).keys()].map((n) => `Company ${String(n)};Grenoble`);
    const old = '{"schemaVersion":"1.0","id":"in","members":[]}\n';
    const folder = folderWith({ 'in.csv': ['name;city', ...rows].join('\n'), 'out.json': old });
    const args = [inject('cli'), 'import', 'in.csv', '-o', 'out.json', '--force'];
    for (const delay of [300, 700, 1100, 1500, 1900]) {
      const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await Promise.race([wait(delay), ended]);
      child.kill('SIGKILL');
      await ended;
      const text = readFileSync(path.join(folder, 'out.json'), 'utf8');
      if (text !== old) expect((JSON.parse(text) as { members: unknown[] }).members).toHaveLength(60_000);
    }
  });
});

describe('init', () => {
  it('makes an alliance without a flaw, and never over somebody’s files', async () => {
    const folder = folderWith();
    expect(await cli(['init', 'mine'], { cwd: folder })).toMatchObject({ code: 0 });
    const made = path.join(folder, 'mine');
    const feeds = readdirSync(path.join(made, 'feeds')).map((file) => `feeds/${file}`);
    expect(feeds).toHaveLength(3);
    const files = [...feeds, 'alliance.json', 'taxonomy.json'];
    expect(await cli(['validate', '--strict', ...files], { cwd: made })).toMatchObject({ code: 0 });
    expect(await cli(['init', 'mine'], { cwd: folder })).toMatchObject({ code: 1 });
  });

  it('makes workflows that are YAML', async () => {
    const folder = folderWith();
    await cli(['init'], { cwd: folder });
    for (const file of ['.github/workflows/directory.yml', '.gitlab-ci.yml']) {
      expect(existsSync(path.join(folder, file))).toBe(true);
      expect(parse(readFileSync(path.join(folder, file), 'utf8'))).toBeTypeOf('object');
    }
  });
});
