// @ts-check
// npm run test:package: packs the package, installs it into the small apps of test/fixtures/apps in a temporary folder,
// checks their types, builds them, and opens each in Chromium, where members and the map must appear. Needs a registry.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'alliance-directory-apps-'));
const dataset = readFileSync(path.join(root, 'demo/directory.json'));

/** Runs npm. @param {string} cwd @param {string[]} args @returns {string} what it said */
const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: cleanEnvironment() });

/** Without what `npm run` sets, which would point a nested npm at this package. @returns {NodeJS.ProcessEnv} */
function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
}

/** @returns {string[]} the apps' names */
function installApps() {
  cpSync(path.join(root, 'test/fixtures/apps'), folder, { recursive: true });
  const tarball = npm(root, 'pack', '--silent', '--pack-destination', folder).trim();
  renameSync(path.join(folder, tarball), path.join(folder, 'package.tgz'));
  const apps = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = apps.map(({ name }) => name);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, workspaces: names }));
  npm(folder, 'install', '--no-audit', '--no-fund', '--loglevel=error');
  return names;
}

const types = new Map([
  ['.css', 'text/css'],
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.mjs', 'text/javascript'],
]);

/** Serves an app as a plain host would, and the dataset. @param {string} site its folder */
async function serve(site) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/directory.json') return response.end(dataset);
    const file = [path.join(site, pathname), path.join(folder, pathname)].find((name) => existsSync(name));
    response.writeHead(file ? 200 : 404, { 'content-type': types.get(path.extname(pathname)) ?? 'text/plain' });
    return response.end(file && readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @param {import('playwright').Page} page @param {string} url @returns {Promise<string[]>} what went wrong */
async function look(page, url) {
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  await page.goto(url);
  await page.locator('member-search .entry').first().waitFor({ timeout: 15_000 });
  await page.locator('alliance-map').scrollIntoViewIfNeeded();
  await page.locator('alliance-map svg path').first().waitFor({ state: 'attached', timeout: 15_000 });
  const label = await page.locator('member-search label').first().textContent();
  if (!label?.includes('Rechercher')) complaints.push(`The label is not French: ${label}`);
  return complaints;
}

/** @param {import('playwright').Browser} browser @param {string} site @param {string} file @returns {Promise<string[]>} */
async function open(browser, site, file) {
  const server = await serve(site);
  const page = await browser.newPage();
  try {
    return await look(page, `${server.url}/${file}`);
  } catch (error) {
    return [String(error)];
  } finally {
    await page.close();
    server.close();
  }
}

/** @param {import('playwright').Browser} browser @param {string} app @returns {Promise<string[]>} what went wrong */
async function tryApp(browser, app) {
  const site = path.join(folder, app);
  const { scripts } = JSON.parse(readFileSync(path.join(site, 'package.json'), 'utf8'));
  if (!scripts) {
    const pages = readdirSync(site).filter((file) => file.endsWith('.html'));
    return (await Promise.all(pages.map((file) => open(browser, site, file)))).flat();
  }
  npm(site, 'run', 'check', '--silent');
  npm(site, 'run', 'build', '--silent');
  return open(browser, path.join(site, 'dist'), 'index.html');
}

const apps = installApps();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
let failed = 0;
for (const app of apps) {
  const complaints = await tryApp(browser, app).catch((error) => [error.stdout ?? String(error)]);
  console.log(`${complaints.length > 0 ? 'FAILED' : 'ok'}  ${app}`);
  for (const complaint of complaints) console.log(`  ${complaint}`);
  if (complaints.length > 0) failed += 1;
}
await browser.close();
rmSync(folder, { recursive: true });
console.log(`${apps.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
