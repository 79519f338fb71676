/** Helpers for element tests: reading what a visitor sees, and waiting for what an element has still to do. */
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';

const { userAgent } = navigator;

/** The engine that the tests run in. */
export const engine: 'chromium' | 'firefox' | 'webkit' = userAgent.includes('Firefox/')
  ? 'firefox'
  : userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Milliseconds that something may be on its way, and between two looks. */
const patience = { timeout: 5000, interval: 10 };

/** The part of the element that matches, which must be there. */
export const find = <Found extends Element = HTMLElement>(element: Element, selector: string): Found => {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> shows nothing that matches ${selector}`);
  return found;
};

export const findAll = <Found extends Element = HTMLElement>(element: Element, selector: string): readonly Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** Text as it reads, white space folded. */
export const textOf = (node: Element | undefined | null): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export const textsOf = (element: Element, selector: string): readonly string[] =>
  findAll(element, selector).map(textOf);

/** The names of the results, in order. */
export const resultNames = (element: Element): readonly string[] => textsOf(element, '.entry .name');

/** Resolves once the element shows something that matches. */
export const shown = async (element: Element, selector: string): Promise<HTMLElement> => {
  await waitUntil(() => element.shadowRoot?.querySelector(selector), `${selector} is shown`, patience);
  return find(element, selector);
};

/**
 * Types into the search box, as soon as it is there, as a visitor does: one input event for the whole text. Resolves once
 * the number of results is about it.
 */
export const type = async (element: LitElement, text: string): Promise<void> => {
  await shown(element, 'input[type=search]');
  const input = find<HTMLInputElement>(element, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await waitUntil(() => textOf(find(element, '.count')).includes(text.trim()), `${text} is answered`, patience);
  await settled(element);
};

/** Whether the part has the focus. A boolean, since a failed assertion on a node would print the whole page. */
export const hasFocus = (element: Element, part: Element): boolean => element.shadowRoot?.activeElement === part;

/** Lets an answer arrive and be rendered. */
export const settled = async (element: LitElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  await element.updateComplete;
};

/** Where the fault server of the test run answers. */
export const faultOrigin = (): string => {
  const { origin } = (globalThis as { faultServer?: { origin?: string } }).faultServer ?? {};
  if (!origin) throw new Error('web-test-runner.config.mjs starts no fault server');
  return origin;
};

/** An address of a route of the fault server that no test has used yet, also none in another page of the run. */
export const faultUrl = (route: string): string =>
  `${faultOrigin()}${route}${route.includes('?') ? '&' : '?'}element-case=${crypto.randomUUID()}`;

/** Waits until a sentence that the assertion wants is true. */
export const eventually = async (assertion: () => void): Promise<void> => {
  let last: unknown;
  await waitUntil(
    () => {
      try {
        assertion();
        return true;
      } catch (error) {
        last = error;
        return false;
      }
    },
    undefined,
    patience,
  ).catch(() => {
    throw last instanceof Error ? last : new Error('never became true');
  });
};

export { expect };
