/** Looks with axe at a page of any engine, under one need of a visitor after the other, while the page stays open. */
import { isExplained } from './axe-explained.js';
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

/** Waits until no element comes or goes any more. */
const comeToRest = async (): Promise<void> => {
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
  for (let last = -1, same = 0; same < 2;) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = count(document);
    same = now === last ? same + 1 : 0;
    last = now;
  }
};

interface Sight {
  readonly findings: readonly Finding[];
  readonly tooWide: readonly string[];
}

/** An expression that brings the need about, looks at the page, and takes the need away again. */
const lookedAt = (need: PageNeed, part: string | undefined): string => `(async () => {
  const undo = (${String(need)})();
  await (${String(comeToRest)})();
  const findings = await (${String(findInPage)})(${part === undefined ? '' : JSON.stringify(part)});
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
    const { findings, tooWide } = (await browser.read(lookedAt(need, part))) as Sight;
    const said = findings.map(({ rule, target, why }) => `${rule}: ${target}: ${why}`);
    const wide = tooWide.map((tag) => `${tag} is wider than its room`);
    for (const finding of [...said, ...wide]) if (!isExplained(`${finding} (${name})`)) note(finding, name);
  }
  return [...found].map(([finding, names]) => `${finding} (${names.join(', ')})`);
};
