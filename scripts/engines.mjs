// @ts-check
// The other two engines of `npm run test:all`: Debian's Firefox ESR, which puppeteer-core drives over WebDriver BiDi, and
// WebKitGTK behind its own WebDriver, on a display that nobody sees. Where they are missing, root installs the packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

const {
  FIREFOX_PATH = '/usr/bin/firefox-esr',
  MINIBROWSER_PATH = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
} = process.env;

/** What each engine needs, and the packages that bring it. */
const needs = {
  firefox: { files: [FIREFOX_PATH], packages: ['firefox-esr'] },
  webkit: {
    files: [MINIBROWSER_PATH, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Milliseconds for one step of an installation; without a network it would be tried for ever. */
const mostPatience = 300_000;

/** @param {readonly string[]} packages @returns {boolean} whether they are installed now */
function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')} from Debian's packages…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: mostPatience });
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages).status === 0;
}

/**
 * @param {string} what is tested with them
 * @param {readonly string[]} files
 * @param {readonly string[]} packages of Debian's, which bring them
 * @returns {boolean} whether they are there, now at the latest; that they are not is said loudly
 */
export function findFiles(what, files, packages) {
  const areThere = () => files.every((file) => existsSync(file));
  if (areThere() || (install(packages) && areThere())) return true;
  console.log(`SKIPPED: ${what} is not tested. It needs ${packages.join(', ')}, which only root can install.`);
  return false;
}

/** @param {'firefox' | 'webkit'} engine @returns {string | undefined} where its browser is, if it is to be had */
export function findEngine(engine) {
  const { files, packages } = needs[engine];
  return findFiles(engine, files, packages) ? files[0] : undefined;
}

/**
 * The environment as it was before the Chromium that npm brought put its fonts and libraries there (see browser.mjs): of
 * these fonts Firefox can read none, and draws a box for each letter.
 * @returns {NodeJS.ProcessEnv}
 */
export function engineEnvironment() {
  const names = ['FONTCONFIG_PATH', 'LD_LIBRARY_PATH'];
  const own = names.flatMap((name) => {
    const paths = (process.env[name] ?? '').split(path.delimiter);
    const others = paths.filter((place) => place && !place.includes(path.join('node_modules', '.cache', 'chromium-')));
    return others.length > 0 ? [[name, others.join(path.delimiter)]] : [];
  });
  const rest = Object.entries(process.env).filter(([name]) => !names.includes(name));
  return Object.fromEntries([...rest, ...own]);
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
    server.on('error', reject);
  });
}

/** @param {string} command @param {string[]} args @param {Record<string, string>} env */
const start = (command, args, env) =>
  spawn(command, args, { stdio: 'ignore', detached: true, env: { ...engineEnvironment(), ...env } });

/** Ends a process and all that it has started. @param {import('node:child_process').ChildProcess} child */
const stop = ({ pid }) => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
};

/** @param {number} port @returns {Promise<void>} resolves once the driver answers */
async function ready(port) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/**
 * Starts a display that nobody sees, under a number that nobody has: one that has just ended keeps its own for a while.
 * @returns {Promise<{ screen: import('node:child_process').ChildProcess, display: string }>}
 */
async function startScreen() {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const number = await new Promise((resolve, reject) => {
    screen.stdout.once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb does not start.')));
  });
  return { screen, display: `:${number}` };
}

/**
 * Starts WebKit's driver on a display of its own.
 * @returns {Promise<{ options: Parameters<typeof import('webdriverio').remote>[0], stop: () => void }>} what a client needs
 */
export async function startWebKit() {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${String(port)}`], {
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // its sandbox refuses to run as root
  });
  const stopBoth = () => {
    stop(driver);
    stop(screen);
  };
  process.once('exit', stopBoth);
  process.once('SIGTERM', () => process.exit(1)); // whoever lost patience; else the browser would stay
  await ready(port);
  return {
    options: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true, // it would ask for BiDi, which this driver does not speak
        // @ts-expect-error: the typings know no WebKitGTK
        'webkitgtk:browserOptions': { binary: MINIBROWSER_PATH, args: ['--automation', '--geometry=1100x900'] },
      },
    },
    stop: stopBoth,
  };
}
