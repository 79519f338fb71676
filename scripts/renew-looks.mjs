// @ts-check
// Takes the pictures of all stories anew, after a change of looks that is meant. Look at what changed before committing it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('test/looks/pictures', { recursive: true, force: true });
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'looks'], {
  stdio: 'inherit',
  env: { ...process.env, RENEW_PICTURES: '1' },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
