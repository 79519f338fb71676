import type { Finding } from './axe.js';

/**
 * What is found at last when the parts of the page that scroll sideways are scrolled bit by bit: axe cannot tell what is
 * behind a text that is scrolled out of sight, so what it could not decide counts only if no position decides it. Run in
 * a page that has axe, so it reaches for nothing else.
 *
 * @param find what is done at each position
 */
export const findScrolled = async (find: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> => {
  const inside = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const scrollers = inside(document).filter(
    (element) =>
      element.scrollWidth > element.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
  );
  /** Half a width further, so that what was half in sight is wholly in sight once. */
  const scrollOn = (): boolean =>
    scrollers
      .map((element) => {
        const before = element.scrollLeft;
        element.scrollBy((element.clientWidth / 2) * (getComputedStyle(element).direction === 'rtl' ? -1 : 1), 0);
        return element.scrollLeft !== before;
      })
      .includes(true);
  const has = (findings: readonly Finding[], { rule, target }: Finding): boolean =>
    findings.some((other) => other.rule === rule && other.target === target);

  let found = await find();
  while (found.some(({ isUndecided }) => isUndecided) && scrollOn()) {
    const now = await find();
    const faults = now.filter(({ isUndecided }) => !isUndecided);
    const left = found.filter((finding) => !has(faults, finding) && (!finding.isUndecided || has(now, finding)));
    found = [...faults, ...left];
  }
  for (const element of scrollers) element.scrollLeft = 0;
  return found;
};
