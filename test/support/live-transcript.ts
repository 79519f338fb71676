import type { Locator, Page } from 'playwright';

/**
 * Runs before the page: keeps what live regions say, wherever they stand. A region must be there before its text, since
 * one that comes with it is not read by all screen readers; only an alert is.
 */
export const listen = `(() => {
  window.told = [];
  const regions = '[role=status], [role=alert], [aria-live]';
  // whether the wait for the directory is told depends on how long it is
  const isWait = (region) => region.matches('slot:not([name]) > [role=status]');
  const last = new WeakMap();
  const tell = (region) => {
    const text = region.textContent.replace(/\\s+/g, ' ').trim();
    if (text && last.get(region) !== text && !isWait(region)) told.push(text);
    last.set(region, text);
  };
  const alertsIn = (node) =>
    node instanceof Element ? [...(node.matches('[role=alert]') ? [node] : []), ...node.querySelectorAll('[role=alert]')] : [];
  const watch = (root) => new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    const isNew = (region) => [...added].some((node) => node.contains(region));
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (region && !isNew(region)) tell(region);
      for (const node of addedNodes) alertsIn(node).forEach(tell);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    watch(root);
    return root;
  };
})()`;

/** The pause after which something is told, and some more. */
export const pause = 2000;

/** What has been told so far. */
export const told = (page: Page): Promise<readonly string[]> => page.evaluate('told');

/** Types into a field letter by letter. The page does so itself: from outside, a busy machine would make pauses. */
export const typeLetters = (field: Locator, text: string): Promise<void> =>
  field.evaluate(async (node: HTMLInputElement | HTMLTextAreaElement, letters) => {
    node.focus();
    for (const letter of letters) {
      node.value += letter;
      node.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }, text);

/** What a visitor does, by what it is called in the transcript. */
export type Script = Readonly<Record<string, (element: Locator, page: Page) => Promise<unknown>>>;

/** Does one thing after the other and writes down what is told of each. */
export const transcript = async (page: Page, element: Locator, script: Script): Promise<string> => {
  const lines: string[] = [];
  // what is told while the page settles depends on how fast it is, unless the visit is about just that
  if (!('waits' in script)) await page.waitForTimeout(pause);
  let known = 'waits' in script ? 0 : (await told(page)).length;
  for (const [step, act] of Object.entries(script)) {
    await act(element, page);
    await page.waitForTimeout(pause);
    const all = await told(page);
    lines.push(`${step}:`, ...all.slice(known).map((text) => `  ${text}`));
    known = all.length;
  }
  return `${lines.join('\n')}\n`;
};
