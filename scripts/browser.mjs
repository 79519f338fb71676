// @ts-check
// Finds a Chromium without downloading one: CHROME_PATH, then one that is installed, then Playwright's own, then the
// one that npm brought with @sparticuz/chromium (Linux x64). `node scripts/browser.mjs` prints what it finds.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What every Chromium is started with; no flag here may weaken the web's own rules (CORS, CSP). */
export const chromiumArgs = [
  '--no-sandbox', // containers run as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** @returns {string | undefined} the first of the usual commands on PATH */
function onPath() {
  // npm puts its .bin folders on PATH; what lies there is no browser
  const { PATH = '' } = process.env;
  const folders = PATH.split(path.delimiter).filter((dir) => dir && !dir.includes('node_modules'));
  return commands.flatMap((name) => folders.map((dir) => path.join(dir, name))).find((file) => existsSync(file));
}

/** @returns {Promise<string | undefined>} Chrome where macOS and Windows keep it */
async function inUsualPlace() {
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    return puppeteer.executablePath('chrome');
  } catch {
    return undefined;
  }
}

/** @returns {Promise<string | undefined>} the one `npx playwright install` fetched, if someone ran it */
async function fromPlaywright() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/** Runs `action` with some environment variables set, and puts them back. @template T
 * @param {Record<string, string>} values @param {() => Promise<T>} action @returns {Promise<T>} */
async function withEnvironment(values, action) {
  const before = Object.keys(values).map((name) => /** @type {const} */ ([name, process.env[name]]));
  Object.assign(process.env, values);
  try {
    return await action();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** @returns {string} the version of the @sparticuz/chromium package */
function packagedVersion() {
  const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest = path.join(main.slice(0, main.lastIndexOf(`${path.sep}build${path.sep}`)), 'package.json');
  return createRequire(import.meta.url)(manifest).version;
}

/**
 * Unpacks the packaged Chromium with its libraries and fonts. The package was made for AWS Lambda: it unpacks into
 * TMPDIR and takes any `chromium` lying there for its own, so it gets a folder per version; it brings libnss3 and
 * the like only when it believes itself on Lambda; and its fonts.conf names /tmp/fonts, without which a machine that
 * has no font at all crashes the renderer.
 * @returns {Promise<string | undefined>}
 */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const dir = fileURLToPath(new URL(`../node_modules/.cache/chromium-${packagedVersion()}`, import.meta.url));
  mkdirSync(dir, { recursive: true });
  return withEnvironment({ TMPDIR: dir, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    const file = await chromium.executablePath();
    const fonts = path.join(dir, 'fonts');
    const conf = path.join(fonts, 'fonts.conf');
    writeFileSync(conf, readFileSync(conf, 'utf8').replaceAll('>/tmp/fonts', `>${fonts}`));
    execFileSync(file, ['--version', '--no-sandbox', '--headless'], { stdio: 'ignore' });
    return file;
  });
}

/** @returns {Promise<string>} the path of a Chromium to run; throws a sentence that says what to do when there is none */
export async function findChromium() {
  const { CHROME_PATH: named } = process.env;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
    return named;
  }
  const found = onPath() ?? (await inUsualPlace()) ?? (await fromPlaywright()) ?? (await fromPackage());
  if (!found) throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.');
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findChromium());
