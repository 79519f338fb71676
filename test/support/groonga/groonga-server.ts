import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The package with the `groonga` program, which is the HTTP server as well; groonga-server-http would start one for all. */
const debianPackage = 'groonga-bin';

const runs = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return true;
  } catch {
    return false;
  }
};

const hasGroonga = (): boolean => runs('groonga', '--version');

/** Why there is no Groonga; undefined once there is one. Installs it where that is possible without asking anyone. */
export const needGroonga = (): string | undefined => {
  if (hasGroonga()) return undefined;
  if (process.getuid?.() !== 0 || !runs('apt-get', '--version'))
    return `Groonga is not installed, and this is no place to install it (apt-get install ${debianPackage})`;
  const install = ['install', '-y', '--no-install-recommends', debianPackage] as const;
  const installed = runs('apt-get', ...install) || (runs('apt-get', 'update') && runs('apt-get', ...install));
  return installed && hasGroonga() ? undefined : `apt-get install ${debianPackage} failed`;
};

export interface GroongaServer {
  /** Without a final slash. */
  readonly url: string;
  close(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/d/status`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts an empty Groonga on loopback, with its database in a folder of its own that goes when it is closed. */
export const startGroonga = async (): Promise<GroongaServer> => {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'groonga-'));
  const options = ['--protocol', 'http', '--bind-address', '127.0.0.1', '--port', String(port)];
  const logs = ['--log-path', path.join(folder, 'log')];
  const child = spawn('groonga', ['-s', ...options, ...logs, '-n', path.join(folder, 'db')], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${String(port)}`;
  const clear = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clear);
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    process.off('exit', clear);
    clear();
  };
  for (let tries = 0; tries < 100; tries++) {
    if (await isUp(url)) return { url, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error('Groonga was started but does not answer.');
};
