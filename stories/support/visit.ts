/** What a play function does as a visitor does it: reading an element's shadow root, and waiting for its answers. */
import { expect, waitFor, within } from 'storybook/test';
import { loadDirectory, sessionFor, type SearchSession } from '../../src/index.js';
import demoUrl from '../../demo/directory.json?url';

/** Where the demonstration directory lies: 49 clusters and 423 members. */
export const demo: string = demoUrl;

/** The search of a story in the demonstration directory; each story has one of its own. */
export const demoSession = async (name: string): Promise<SearchSession> => {
  const { directory } = await loadDirectory(new URL(demo, document.baseURI).href);
  return sessionFor(directory, name);
};

/** Nothing typed, chosen or open: a story can be played again. */
export const startAfresh = async (name: string): Promise<void> => {
  const session = await demoSession(name);
  session.reset();
  session.update({ selected: undefined, sort: 'relevance' });
};

/** Long enough for a busy machine; without the whole page in the error. */
const patience = { timeout: 12_000, onTimeout: (error: Error): Error => error };

/** The ground inside the element, once it shows something that matches. */
export const shown = async (canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> => {
  const element = canvas.querySelector(tag);
  await waitFor(async () => expect(element?.shadowRoot?.querySelector(selector)).toBeTruthy(), patience);
  const base = element?.shadowRoot?.querySelector<HTMLElement>('.base');
  if (!base) throw new Error(`The story shows no <${tag}>.`);
  return base;
};

/** The one part of the ground that matches. */
export const part = (base: HTMLElement, selector: string): HTMLElement => {
  const found = base.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
};

/** The one part inside that assistive technology knows by this role and name; a shadow root stops looks from outside. */
export const byRole = (base: HTMLElement, role: string, name?: string | RegExp): HTMLElement =>
  within(base).getByRole(role, name === undefined ? {} : { name });

/** What has the focus inside the element. */
export const focused = (base: HTMLElement): Element | null => {
  const root = base.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
};

/** Waits until what the visitor sees is so. */
export const eventually = async (assertion: () => void | Promise<void>): Promise<void> => {
  await waitFor(assertion, patience);
};

/** The number that stands at the beginning of the count of results. */
export const resultCount = (base: HTMLElement): number =>
  Number.parseInt(part(base, '.count').textContent.replaceAll(/[^\d].*$/gs, ''), 10);

/** Text as it reads, white space folded. */
export const textOf = (node: Element): string => node.textContent.replaceAll(/\s+/g, ' ').trim();
