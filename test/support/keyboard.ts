import type { Page } from 'playwright';

/** Says what has the focus, in words that a test can look for. */
export type FocusName = (page: Page) => Promise<string>;

/** What has the focus, in whatever shadow tree, by the text that it is known by, else by its id. */
export const focusedText: FocusName = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent;
    return (label ?? '').replace(/\s+/g, ' ').trim() || (element?.id ?? '');
  });

/**
 * Presses Tab until what has the focus matches, and gives its name.
 *
 * @param stops fails after so many, where a person would have given up
 */
export const tabWithin = async (
  stops: number,
  page: Page,
  wanted: RegExp,
  focused: FocusName = focusedText,
): Promise<string> => {
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) return name;
  }
  throw new Error(`Tab never reaches ${String(wanted)}; it is at "${await focused(page)}"`);
};
