import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  /** Beside a bare environment in English. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built tool as a keeper does, without a terminal: `cli(['validate', 'directory.json'])`. */
export const cli = (args: readonly string[], { cwd, env }: CliOptions = {}): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const bare = { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', TZ: 'UTC', ...env };
    const child = spawn(process.execPath, [inject('cli'), ...args], { cwd, env: bare });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });

/** A folder of the test's own with the given files in it, gone when the test is over. */
export const folderWith = (files: Readonly<Record<string, string | Buffer>> = {}): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alliance-directory-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, data] of Object.entries(files)) writeFileSync(path.join(folder, name), data);
  return folder;
};
