import { svg, html, type TemplateResult } from 'lit';

const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

export const searchIcon: TemplateResult = icon(svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" />`);
export const closeIcon: TemplateResult = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const filterIcon: TemplateResult = icon(svg`<path d="M4 7h16M7 12h10M10 17h4" />`);
export const listIcon: TemplateResult = icon(svg`<path d="M4 6h16M4 12h16M4 18h16" />`);
export const cardsIcon: TemplateResult = icon(svg`<path d="M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z" />`);
export const linkIcon: TemplateResult = icon(
  svg`<path d="M10 14a4 4 0 0 0 6 .5l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4.2 4.2 0 0 0 6 6l1-1" />`,
);
