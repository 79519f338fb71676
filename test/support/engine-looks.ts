/** Looks with axe at a page of any engine, under one need of a visitor after the other, while the page stays open. */
import { isExplained } from './axe-explained.js';
import { findScrolled } from './axe-scrolled.js';
import { findInPage, type Finding } from './axe.js';
import { overflowingInPage } from './demo-pages.js';
import type { EngineBrowser } from './engines.js';
import type { Looks } from './engine-rounds.js';
import type { PageNeed } from './visitor-needs.js';

/**
 * Brings axe to the page and the frames in it, as a script of the site's own: a strict policy lets it through. Nothing
 * moves any more, as for a visitor who wants less motion, so that no colour is measured on its way to another.
 */
const addAxe = async (): Promise<void> => {
  // in forced colours Chromium fills text with its color, but computes a fill of the color that is overruled, which axe reads
  const { prototype } = CSSStyleDeclaration;
  const own = Object.getOwnPropertyDescriptor(prototype, 'getPropertyValue')?.value as (
    this: CSSStyleDeclaration,
    name: string,
  ) => string;
  const getPropertyValue = function (this: CSSStyleDeclaration, name: string): string {
    return own.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
  if (matchMedia('(forced-colors: active)').matches) Object.assign(prototype, { getPropertyValue });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
  document.adoptedStyleSheets.push(sheet);
  for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  const added = [document, ...frames].map((page) => {
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    page.head.append(script);
    return new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
  });
  await Promise.all(added);
};

/**
 * Waits until the page is as wide as it was told to be, and no box in it comes, goes or moves any more. Between two looks
 * at the boxes lie pictures, not only time: what follows a change of width is drawn late on a busy machine.
 */
const comeToRest = async (width: number): Promise<void> => {
  const boxes = (root: ParentNode): readonly number[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left, top, right, bottom, ...(element.shadowRoot ? boxes(element.shadowRoot) : [])];
    });
  const pictures = async (): Promise<void> => {
    for (let drawn = 0; drawn < 3; drawn++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 40));
  };
  await document.fonts.ready;
  for (let last = '', same = 0; same < 2;) {
    await pictures();
    const now = boxes(document).join(' ');
    same = now === last && innerWidth === width ? same + 1 : 0;
    last = now;
  }
};

interface Sight {
  readonly findings: readonly Finding[];
  readonly tooWide: readonly string[];
}

/** An expression that brings the need about, looks at the page, and takes the need away again. */
const lookedAt = (need: PageNeed, width: number, part: string | undefined): string => `(async () => {
  const undo = (${String(need)})();
  await (${String(comeToRest)})(${String(width)});
  const find = () => (${String(findInPage)})(${part === undefined ? '' : JSON.stringify(part)});
  const findings = await (${String(findScrolled)})(find);
  const tooWide = (${String(overflowingInPage)})();
  undo();
  return { findings, tooWide };
})()`;

/**
 * @param part the selector of what is looked at, where that is not the whole page
 * @returns what axe finds without an explanation, and which elements are wider than their room, each with the needs under which it is so
 */
export const findingsUnder = async (
  looks: Looks,
  browser: EngineBrowser,
  part?: string,
): Promise<readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const note = (finding: string, name: string): Map<string, readonly string[]> =>
    found.set(finding, [...(found.get(finding) ?? []), name]);
  await browser.read(`(${String(addAxe)})()`);
  for (const [name, { width = 1280, need = () => () => undefined }] of Object.entries(looks)) {
    await browser.resize(width);
    const { findings, tooWide } = (await browser.read(lookedAt(need, width, part))) as Sight;
    const said = findings.map(({ rule, target, why }) => `${rule}: ${target}: ${why}`);
    const wide = tooWide.map((tag) => `${tag} is wider than its room`);
    for (const finding of [...said, ...wide]) if (!isExplained(`${finding} (${name})`)) note(finding, name);
  }
  return [...found].map(([finding, names]) => `${finding} (${names.join(', ')})`);
};
