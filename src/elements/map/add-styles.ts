import { adoptStyles, type CSSResult } from 'lit';

/** Adds to the styles of an element what a part of it brings along. */
export const addStyles = ({ shadowRoot }: Element, ...styles: readonly CSSResult[]): void => {
  if (shadowRoot) adoptStyles(shadowRoot, [...shadowRoot.adoptedStyleSheets, ...styles]);
};
