import { readFileSync } from 'node:fs';
import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';
import { serveStatic } from '../support/static-server.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface Host {
  readonly body: string;
  readonly lang?: string;
  readonly query?: string;
  /** Headers of the page itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the site answers at further addresses, by the end of the address. */
  readonly answers?: Readonly<Record<string, Parameters<Route['fulfill']>[0]>>;
}

const script = '<script type="module" src="/cdn/alliance-directory.js"></script>';
const search = '<member-search doctor src="/demo/directory.json"></member-search>';

const open = async ({ body, lang = 'en', query = '', headers = {}, answers = {} }: Host): Promise<Page> => {
  const page = await browser.newPage();
  for (const [end, answer] of Object.entries(answers)) await page.route(`**${end}`, (route) => route.fulfill(answer));
  await page.route('**/host.html*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { ...headers },
      body: `<!doctype html><html lang="${lang}"><title>Host</title><link rel="icon" href="data:,"><main>${body}</main>`,
    }),
  );
  await page.goto(`${inject('site')}/host.html${query}`);
  return page;
};

/** What the panel says once it has looked: the outcome, and each finding. */
const examined = async (page: Page): Promise<{ outcome: string; findings: readonly string[] }> => {
  await page.locator('[data-alliance-doctor] section[aria-busy=false]').waitFor();
  return {
    outcome: await page.locator('[data-alliance-doctor] .outcome').innerText(),
    findings: await page.locator('[data-alliance-doctor] article').allInnerTexts(),
  };
};

const said = async (host: Host): Promise<string> => {
  const page = await open(host);
  const { outcome, findings } = await examined(page);
  await page.close();
  return [outcome, ...findings].join('\n');
};

const other = 'http://other.test';

describe('The doctor', () => {
  it('stays away where nobody calls it', async () => {
    const page = await open({ body: script + search.replace(' doctor', '') });
    const chunks: string[] = [];
    page.on('request', (request) => chunks.push(request.url()));
    await page.reload();
    await page.locator('.entry').first().waitFor();
    expect(chunks.filter((url) => /doctor|words-/.test(url))).toEqual([]);
    expect(await page.locator('[data-alliance-doctor]').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['by an attribute', { body: script + search }],
    ['by the page’s address', { body: script + search.replace(' doctor', ''), query: '?a=1&alliance-doctor' }],
    [
      'by data-doctor',
      { body: `${script}<div data-alliance="member-search" data-doctor data-src="/demo/directory.json"></div>` },
    ],
  ])('called %s, says that everything is fine, with the counts', async (_how, host) => {
    const text = await said({ ...host, answers: { '/demo/directory.json': { json: small } } });
    expect(text).toContain('Everything is fine.');
    expect(text).toMatch(/demo\/directory\.json is read: 1 members and 1 clusters, \d+ kB, after \d+ ms/);
  });

  it.each([
    ['de', 'Alles in Ordnung.'],
    ['es', 'Todo está bien.'],
    ['fr-CH', 'Tout va bien.'],
    ['it', 'Tutto a posto.'],
    ['nl', 'Alles is in orde.'],
  ])('speaks the page’s language: %s', async (lang, sentence) => {
    expect(await said({ body: script + search, lang, answers: { '/demo/directory.json': { json: small } } })).toContain(
      sentence,
    );
  });

  it('has no accessibility finding, closes with Escape, and looks again when asked', async () => {
    const page = await open({
      body: `<h1>Host</h1>${script}<member-search doctor src="/nowhere.json"></member-search>`,
    });
    expect((await examined(page)).outcome).toBe('Faults found: 1');
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('member-search')?.setAttribute('src', '/demo/directory.json'));
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('/demo/directory.json is read').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-alliance-doctor]').count()).toBe(0);
    await page.close();
  });

  it('gives its report to the clipboard, or to be copied by hand where there is none', async () => {
    const page = await open({ body: script + search });
    await examined(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy the report' }).click();
    const report = await page.locator('[data-alliance-doctor] textarea').inputValue();
    expect(report).toContain(`/host.html · alliance-directory ${packageJson.version}`);
    expect(report).toContain('demo/directory.json is read');
    await page.close();
  });
});

const small = {
  schemaVersion: '1.0',
  id: 'small',
  name: 'Small',
  clusters: [{ id: 'alpha', name: 'Alpha' }],
  members: [{ id: 'acme', name: 'Acme', memberships: [{ cluster: 'alpha' }] }],
};

const element = '<member-search doctor src="/d.json"></member-search>';
const answering = (answer: Parameters<Route['fulfill']>[0]): Host => ({
  body: script + element,
  answers: { '/d.json': answer },
});

describe('The doctor names the fault and its mend when', () => {
  const cases: readonly (readonly [situation: string, host: Host, ...sentences: string[]])[] = [
    [
      'the page has no element',
      { body: script, query: '?alliance-doctor' },
      'this page has no element',
      'data-alliance="member-search"',
    ],
    [
      'the snippet was pasted into a text block',
      { body: `${script}<p>&lt;member-search src="/d.json"&gt;&lt;/member-search&gt;</p>`, query: '?alliance-doctor' },
      'shows the snippet as text',
    ],
    [
      'the editor removed data-alliance',
      { body: `${script}<div class="x" data-src="/d.json"></div>`, query: '?alliance-doctor' },
      'has lost its data-alliance',
    ],
    [
      'the editor removed data-src',
      { body: `${script}<div data-alliance="cluster-card" data-doctor></div>` },
      'its src is missing',
      '<div data-alliance="cluster-card" data-src="/directory.json">',
    ],
    [
      'a placeholder names no element',
      { body: `${script}<div data-alliance="members" data-src="/d.json"></div>`, query: '?alliance-doctor' },
      'data-alliance="members" names no element',
    ],
    [
      'the path is wrong',
      { body: `${script}<member-search doctor src="data/d.json"></member-search>` },
      '/data/d.json (404)',
    ],
    [
      'the path is wrong and the file is nearby',
      {
        body: `${script}<member-search doctor src="data/d.json"></member-search>`,
        answers: { '/data/d.json': { status: 404 }, '/cdn/d.json': { json: small } },
      },
      '/data/d.json (404)',
      '/cdn/d.json"',
    ],
    [
      'nobody answers',
      { body: `${script}<member-search doctor src="http://127.0.0.1:9/d.json"></member-search>` },
      'Nobody answers at http://127.0.0.1:9/d.json',
    ],
    [
      'the page’s policy forbids the file',
      {
        body: `${script}<member-search doctor src="${other}/d.json"></member-search>`,
        headers: { 'content-security-policy': "default-src 'self'; script-src 'self'; connect-src 'self'" },
      },
      'content security policy (connect-src) forbids http://other.test/d.json',
      'connect-src http://other.test',
    ],
    [
      'a web page comes instead of JSON',
      answering({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
      'a web page instead of the dataset',
    ],
    [
      'the file is cut short',
      answering({ contentType: 'application/json', body: '{"schemaVersion": "1.0", ' }),
      'damaged or cut short',
    ],
    ['the file is empty', answering({ contentType: 'application/json', body: '' }), 'is empty'],
    ['a login is asked for', answering({ status: 403, body: 'no' }), 'refuses', '(403)'],
    [
      'it is no dataset',
      answering({ json: { members: 'many' } }),
      'no dataset of a directory',
      '/members a list [ … ]',
    ],
    [
      'it is newer than the script',
      answering({ json: { ...small, schemaVersion: '2.0' } }),
      `newer script than the one on this page (${packageJson.version})`,
    ],
    [
      'rows are unreadable',
      answering({ json: { ...small, members: [...small.members, { id: 'm' }] } }),
      '1 places that cannot be used',
      '/members/1/name a text that is not empty (row left out)',
    ],
    ['nobody is a member', answering({ json: { ...small, members: [] } }), 'has no members'],
    [
      'an attribute names what the dataset does not have',
      {
        body: `${script}<member-search doctor src="/d.json" cluster="alfa"></member-search>`,
        answers: { '/d.json': { json: small } },
      },
      'cluster="alfa" is not in the dataset',
      'alpha',
    ],
    [
      'a large file is sent without compression',
      answering({ json: { ...small, description: 'x'.repeat(200_000) } }),
      'sent without compression: 201 kB',
    ],
    [
      'the script is loaded twice',
      { body: `${script}<script type="module" src="/cdn/alliance-directory.js?again"></script>${search}` },
      'more than once',
      'alliance-directory.js?again',
    ],
    [
      'another script has taken a name',
      {
        body: `<script>customElements.define('cluster-card', class extends HTMLElement {})</script>${script}`,
        query: '?alliance-doctor',
      },
      'has taken the name cluster-card',
    ],
    [
      'the page hides the element',
      { body: `${script}<div hidden>${search}</div>` },
      '<member-search> is there, but the page hides it',
    ],
    ['the page’s language has no translation', { body: script + search, lang: 'pl' }, 'its language is “pl”'],
  ];

  const named = cases.map(([situation, host, ...sentences]) => ({ situation, host, sentences }));
  it.each(named)('$situation', async ({ host, sentences }) => {
    const text = await said(host);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('the other site does not allow to read the file', async () => {
    const elsewhere = await serveStatic({ root });
    const page = await browser.newPage();
    // a page that is really served: Chromium lets none that a test makes up reach this machine
    await page.goto(`${inject('site')}/demo/search.html?alliance-doctor`);
    await examined(page);
    await page.evaluate(
      (url) => document.querySelector('member-search')?.setAttribute('src', url),
      `${elsewhere.url}/demo/directory.json`,
    );
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('answers, but does not allow this site').waitFor();
    expect((await examined(page)).findings[0]).toContain(`Access-Control-Allow-Origin: ${inject('site')}`);
    await page.close();
    await elsewhere.close();
  });

  it('two versions are on the page', async () => {
    const page = await open({
      body: `<script type="module" src="/old/alliance-directory.js"></script>${script}${search}`,
    });
    await page.route('**/old/**', (route) => {
      const newest = readFileSync(`${root}cdn${new URL(route.request().url()).pathname.replace('/old', '')}`, 'utf8');
      return route.fulfill({ contentType: 'text/javascript', body: newest.replaceAll(packageJson.version, '0.0.9') });
    });
    await page.reload();
    const { findings } = await examined(page);
    expect(findings[0]).toMatch(/Several versions .*0\.0\.9, 0\.1\.0/);
    expect(findings[0]).toContain('/old/alliance-directory.js');
    await page.close();
  });

  it('parts of the script were not uploaded', async () => {
    const text = await said({ body: script + search, answers: { '/cdn/chunks/static-source-*.js': { status: 404 } } });
    expect(text).toContain('A part of the script cannot be loaded');
    expect(text).toContain('static-source');
  });

  it('the translation was not uploaded', async () => {
    const text = await said({ body: script + search, lang: 'fr', answers: { '/cdn/chunks/fr-*.js': { status: 404 } } });
    expect(text).toContain('Une partie du script ne peut pas être chargée');
  });

  it('no part was uploaded, so that not even the doctor comes', async () => {
    const page = await open({ body: script + search, answers: { '/cdn/chunks/*': { status: 404 } } });
    await page.getByText('alliance-directory: chunks/ is missing').waitFor();
    await page.close();
  });
});
