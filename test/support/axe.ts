import axe from 'axe-core';
import type { Page } from 'playwright';

/** Its typings leave out the options of single checks. */
interface RunOptions extends axe.RunOptions {
  readonly checks: Readonly<Record<string, { readonly options: Readonly<Record<string, unknown>> }>>;
}

/** A finding of axe, short enough to read in a failed assertion. */
export interface Finding {
  readonly rule: string;
  readonly impact: string;
  readonly target: string;
  readonly why: string;
  /** Whether axe leaves it to us to decide. */
  readonly isUndecided: boolean;
}

/**
 * What axe finds: violations, and what it could not decide, which is a fault until it is explained. Run in a page that
 * has axe, so it reaches for nothing else.
 *
 * @param part the selector of what is looked at, where that is not a whole page: then what only a page has is not missed
 */
export const findInPage = async (part?: string): Promise<readonly Finding[]> => {
  const context = part === undefined ? document : (document.querySelector(part) ?? part);
  const options: RunOptions = {
    resultTypes: ['violations', 'incomplete'],
    // a figure of one digit is text: too faint is too faint, and what is undecided has its true reason
    checks: { 'color-contrast': { options: { ignoreLength: true } } },
    rules: part === undefined ? {} : { region: { enabled: false } },
  };
  const { violations, incomplete } = await (globalThis as unknown as { axe: typeof axe }).axe.run(context, options);
  const told = (results: readonly axe.Result[], isUndecided: boolean): readonly Finding[] =>
    results.flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => ({
        rule: id,
        impact: impact ?? '',
        target: node.target.flat().join(' '),
        why: [...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; '),
        isUndecided,
      })),
    );
  return [...told(violations, false), ...told(incomplete, true)];
};

/** What axe finds on the page. */
export async function axeFindings(page: Page): Promise<readonly Finding[]> {
  // as a string: the page's policy forbids an inline script, but not an evaluation by the browser's own protocol
  await page.evaluate(axe.source);
  return page.evaluate(findInPage, undefined);
}
