/**
 * The directory as a guest: beside libraries that change built-in objects, under style sheets that reach for everything,
 * in pages whose parts are swapped and moved. Every box inside the elements stands where it stands on a clean page, and
 * nothing is complained of.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { build } from 'vite';
import { findFiles } from '../../scripts/engines.mjs';
import { engineNames, hasEngine, launchEngine, type EngineBrowser } from '../support/engines.js';
import { debianScripts, serveHostSite, type HostDocument, type HostSite } from '../support/host-site.js';
import { root } from '../support/site.js';

let site: HostSite;

beforeAll(async () => {
  site = await serveHostSite();
});

afterAll(() => site.close());

const script = '<script type="module" src="/cdn/alliance-directory.js"></script>';

// what elements take from their page by design is the same everywhere, and so are their own boxes, which are the page's
const place =
  'all: initial !important; display: block !important; inline-size: 900px !important; color: #222 !important; --alliance-font: serif; --alliance-font-size: 16px';

const bare = 'margin: 0 !important; padding: 0 !important; border: 0 !important';

const guests = `<div class="place" style="${place}">
  <member-search style="${bare}" src="/demo/directory.json" limit="5"></member-search>
  <cluster-card style="${bare}" src="/demo/directory.json" cluster="minalogic"></cluster-card>
</div>`;

const npm = (file: string): string => `/node_modules/${file}`;
const scriptTag = (src: string): string => `<script src="${src}"></script>`;
const styleTag = (href: string): string => `<link rel="stylesheet" href="${href}">`;
const style = (rules: string): string => `<style>${rules}</style>`;

const clean: HostDocument = { head: script, body: guests };

/** Everything that a theme might say to everything, with all its might. */
const reachForAll = `* { margin: 7px !important; padding: 7px !important; border: 3px solid red !important;
  box-sizing: content-box !important; font: italic 900 29px/2 fantasy !important; letter-spacing: 5px !important;
  text-transform: uppercase !important; text-align: center !important; }`;

interface Host {
  readonly page: () => HostDocument | Promise<HostDocument>;
  /** Run in the page once it shows its members: the swap or the move. Then it must show them again. */
  readonly then?: string;
  /** Whether the host's library is on this machine. */
  readonly isHere?: boolean;
}

const prototype = `${debianScripts}prototype/prototype.js`;
const mootools = `${debianScripts}mootools/mootools-core.min.js`;
const hasPrototype = findFiles('a page with Prototype.js', [prototype], ['libjs-prototype']);
const hasMootools = findFiles('a page with MooTools', [mootools], ['libjs-mootools']);

/** A script of a framework's, as the site's own bundler would make it. */
const bundled = async (code: string): Promise<string> => {
  const entry = `${root}page.js`; // there is no such file
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'host' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
};

const reactMoves = `import { createElement as h, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  const markup = ${JSON.stringify(guests)};
  const Guests = () => h('div', { dangerouslySetInnerHTML: { __html: markup } });
  const Page = () => {
    const [order, setOrder] = useState(['guests', 'other', 'third']);
    window.move = () => flushSync(() => setOrder(['third', 'other', 'guests']));
    return order.map((key) => (key === 'guests' ? h(Guests, { key }) : h('p', { key }, key)));
  };
  createRoot(document.getElementById('app')).render(h(Page));`;

const vueMoves = `const { createApp, h, nextTick, ref } = Vue;
  const order = ref(['guests', 'other', 'third']);
  window.move = () => { order.value = ['third', 'other', 'guests']; return nextTick(); };
  const markup = ${JSON.stringify(guests)};
  createApp({ render: () => order.value.map((key) => key === 'guests' ? h('div', { key, innerHTML: markup }) : h('p', { key }, key)) })
    .mount('#app');`;

const hosts: Readonly<Record<string, Host>> = {
  'Prototype.js': { page: () => ({ head: scriptTag(prototype) + script, body: guests }), isHere: hasPrototype },
  MooTools: { page: () => ({ head: scriptTag(mootools) + script, body: guests }), isHere: hasMootools },
  jQuery: { page: () => ({ head: scriptTag(npm('jquery/dist/jquery.js')) + script, body: guests }) },
  Bootstrap: { page: () => ({ head: styleTag(npm('bootstrap/dist/css/bootstrap.css')) + script, body: guests }) },
  'Tailwind’s preflight': { page: () => ({ head: styleTag(npm('tailwindcss/preflight.css')) + script, body: guests }) },
  'a root of 62.5 %': { page: () => ({ head: style('html { font-size: 62.5% }') + script, body: guests }) },
  'a rule for everything': { page: () => ({ head: style(reachForAll) + script, body: guests }) },
  'a rule for what is not defined': {
    page: () => ({ head: style(':not(:defined) { display: none }') + script, body: guests }),
  },
  'Turbo, which swaps the body': {
    page: () => ({ head: scriptTag(npm('@hotwired/turbo/dist/turbo.es2017-umd.js')) + script, body: guests }),
    then: `Turbo.visit(location.href.replace(/\\?.*|$/, '?again'))`,
  },
  'htmx, which swaps a part': {
    page: () => ({
      head: scriptTag(npm('htmx.org/dist/htmx.js')) + script,
      body: `<button hx-get="${site.addFile('.html', guests)}" hx-target="#part">Swap</button><div id="part">${guests}</div>`,
    }),
    then: `document.querySelector('button').click()`,
  },
  'React, which moves nodes': {
    page: async () => ({
      head: script,
      body: `<div id="app"></div>${scriptTag(site.addFile('.js', await bundled(reactMoves)))}`,
    }),
    then: 'move()',
  },
  'Vue, which moves nodes': {
    page: () => ({
      head: scriptTag(npm('vue/dist/vue.global.prod.js')) + script,
      body: `<div id="app"></div>${scriptTag(site.addFile('.js', vueMoves))}`,
    }),
    then: 'move()',
  },
  'two versions of the script': {
    page: () => ({ head: `<script type="module" src="/old/alliance-directory.js"></script>${script}`, body: guests }),
  },
  'an optimiser that merges all scripts': {
    page: () => {
      const scripts = ['node_modules/jquery/dist/jquery.js', 'cdn/alliance-directory.iife.js'];
      const merged = scripts.map((file) => readFileSync(root + file, 'utf8')).join('');
      return { head: `<script defer data-base="/cdn/" src="${site.addFile('.js', merged)}"></script>`, body: guests };
    },
  },
};

/** Each box that is shown inside the elements, from the corner of its element's ground; an empty list until there are members. */
const boxes = `(() => {
  const place = document.querySelector('.place');
  const grounds = ['member-search', 'cluster-card'].map((tag) => place?.querySelector(tag)?.shadowRoot?.querySelector('.base'));
  if (!grounds[0]?.querySelector('.entry') || !grounds[1]?.querySelector('.card')) return [];
  return grounds.flatMap((ground) => {
    const { left, top } = ground.getBoundingClientRect();
    return [...ground.querySelectorAll('*')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) return []; // not shown, and so nowhere
      return [element.localName, box.left - left, box.top - top, box.width, box.height]
        .map((part) => (typeof part === 'number' ? Math.round(part) : part)).join(' ');
    });
  });
})()`;

const complaints = 'window.complaints';

describe.each(engineNames)('In %s', (name) => {
  const isHere = hasEngine(name);
  let browser: EngineBrowser;
  let expected: unknown;

  /** The boxes, once they have come to rest. */
  const settledBoxes = async (): Promise<unknown> => {
    let last: unknown;
    const atRest = async (): Promise<void> => {
      const before = last;
      last = await browser.read(boxes);
      if (!Array.isArray(last) || last.length === 0 || JSON.stringify(last) !== JSON.stringify(before))
        throw new Error('The page does not come to rest with members in it.');
    };
    await vi.waitFor(atRest, { timeout: 20_000, interval: 250 });
    return last;
  };

  beforeAll(async () => {
    if (!isHere) return;
    browser = await launchEngine(name);
    await browser.open(site.add(clean));
    expected = await settledBoxes();
  });

  afterAll(() => (isHere ? browser.close() : undefined));

  for (const [host, { page, then, isHere: hasLibrary = true }] of Object.entries(hosts))
    it.skipIf(!isHere || !hasLibrary)(`looks the same with ${host}`, async () => {
      await browser.open(site.add(await page()));
      expect(await settledBoxes()).toEqual(expected);
      if (then !== undefined) {
        await browser.read(`void (${then})`);
        expect(await settledBoxes()).toEqual(expected);
      }
      expect(await browser.read(complaints)).toEqual([]);
    });

  it.skipIf(!isHere)('sees when something does move: the net catches', async () => {
    const moved = guests.replace(
      '</member-search>',
      '</member-search><style>member-search::part(input) { margin: 9px }</style>',
    );
    await browser.open(site.add({ head: script, body: moved }));
    expect(await settledBoxes()).not.toEqual(expected);
  });
});
