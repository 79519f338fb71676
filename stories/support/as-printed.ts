const asOnPaper = (sheet: CSSStyleSheet): CSSStyleSheet => {
  const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  const copy = new CSSStyleSheet();
  copy.replaceSync(rules.replaceAll('@media print', '@media all'));
  return copy;
};

/** Gives the elements on the page their styles for paper, on the screen; a page has no other way to show them. */
export const asPrinted = (page: HTMLElement): void => {
  for (const { shadowRoot } of page.querySelectorAll('*'))
    if (shadowRoot) shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map(asOnPaper);
};
