/**
 * What a visitor's own settings do to a page that is open. Each need is run in the page, so that it reaches for nothing
 * but the page, and gives back how to undo it: one page is looked at under many needs.
 */

/** Changes the page it is run in. */
export type PageNeed = () => () => void;

/** What a visitor gets who prefers dark pages, where the page has a dark side; a story's page has it by its class. */
export const inTheDark: PageNeed = () => {
  const root = document.documentElement;
  const before = root.style.colorScheme;
  const grounds = document.querySelectorAll('.plain-light');
  if (getComputedStyle(root).colorScheme.includes('dark')) root.style.colorScheme = 'dark';
  for (const ground of grounds) ground.classList.replace('plain-light', 'plain-dark');
  return () => {
    root.style.colorScheme = before;
    for (const ground of grounds) ground.classList.replace('plain-dark', 'plain-light');
  };
};

/** The spacing of WCAG 1.4.12, as a visitor's own style sheet brings it into every part of the page. */
export const spaceText: PageNeed = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
  for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  return () => {
    sheet.replaceSync('');
  };
};

/** What a visitor who has set the text to twice its size gets where the elements write `medium`. */
export const doubleText: PageNeed = () => {
  const { style } = document.documentElement;
  style.setProperty('font-size', '200%');
  style.setProperty('--alliance-font-size', '32px');
  return () => {
    style.removeProperty('font-size');
    style.removeProperty('--alliance-font-size');
  };
};

/** A page whose language runs from right to left. */
export const fromRight: PageNeed = () => {
  const turned = document.querySelectorAll<HTMLElement>('html, [dir=ltr]');
  for (const element of turned) element.dir = 'rtl';
  return () => {
    for (const element of turned) element.dir = 'ltr';
  };
};
