import { css, type CSSResult } from 'lit';

/**
 * The tokens and the ground every element stands on. Everything is derived from the page's own text colour, so that
 * it fits light and dark pages alike, also those that never declare a `color-scheme`.
 *
 * Public tokens are `--alliance-*`; `--_*` are this file's own and no part of the surface.
 */
export const ground: CSSResult = css`
  :host {
    display: block;
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .base,
  dialog {
    --_accent: var(--alliance-accent, color-mix(in srgb, currentColor 46%, #1f6feb));
    --_border: var(--alliance-border, color-mix(in srgb, currentColor 14%, transparent));
    --_strong-border: var(--alliance-border-strong, color-mix(in srgb, currentColor 52%, transparent));
    --_muted: var(--alliance-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_tint: color-mix(in srgb, currentColor 5%, transparent);
    --_chosen: color-mix(in srgb, var(--_accent) 12%, transparent);
    /* faint enough for the accent to be read on it, light or dark; the line below makes it seen */
    --_highlight: var(--alliance-highlight, color-mix(in srgb, #ffc21a 18%, transparent));
    --_highlight-line: var(--alliance-highlight-line, #dfa200);
    --_radius: var(--alliance-radius, 0.5em);
    --_density: var(--alliance-density, 1);
    --_1: calc(0.25em * var(--_density));
    --_2: calc(0.5em * var(--_density));
    --_3: calc(0.75em * var(--_density));
    --_4: calc(1em * var(--_density));
    --_5: calc(1.5em * var(--_density));
    --_6: calc(2.5em * var(--_density));
    font-family: var(--alliance-font, inherit);
    font-size: var(--alliance-font-size, medium);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    /* unlike break-word, it lets a long compound shrink the narrowest width that a box can have */
    overflow-wrap: anywhere;
    text-wrap: wrap; /* never pretty: WebKitGTK ends the page where it lays out columns of large letters so */
    hyphens: auto;
    -webkit-text-size-adjust: 100%;
  }
  .base {
    container-type: inline-size;
  }
  :host([density='compact']) .base {
    --_density: var(--alliance-density, 0.7);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
    font-weight: 400;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: 2.25em;
    margin: 0;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
    transition: background-color 140ms;
  }
  button:hover {
    background: var(--_tint);
  }
  button[aria-pressed='true'] {
    background: var(--_chosen);
    border-color: var(--_accent);
  }
  .plain {
    min-block-size: 1.75em;
    padding: 0.125em 0;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  mark {
    background: var(--_highlight);
    color: inherit;
    box-shadow: 0 0.12em var(--_highlight-line);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .muted {
    color: var(--_muted);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    border-radius: var(--_radius);
    background: var(--_tint);
    min-block-size: 24em;
    margin-block-end: var(--_3);
  }
  .fault {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
    align-items: center;
    justify-content: space-between;
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid #c2372b;
    border-radius: var(--_radius);
  }
  .mark {
    --_hue: #5f6b7a;
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.75em;
    padding-inline: 0.15em;
    block-size: 1.75em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_hue);
    color: #fff;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1;
    max-inline-size: 3.5em;
    overflow: clip;
    white-space: nowrap;
    forced-color-adjust: none;
  }
  .hue-0 {
    --_hue: var(--alliance-hue-0, #0b65c2);
  }
  .hue-1 {
    --_hue: var(--alliance-hue-1, #a84300);
  }
  .hue-2 {
    --_hue: var(--alliance-hue-2, #00735c);
  }
  .hue-3 {
    --_hue: var(--alliance-hue-3, #7a3fd1);
  }
  .hue-4 {
    --_hue: var(--alliance-hue-4, #b8175a);
  }
  .hue-5 {
    --_hue: var(--alliance-hue-5, #596600);
  }
  .hue-6 {
    --_hue: var(--alliance-hue-6, #006c86);
  }
  .hue-7 {
    --_hue: var(--alliance-hue-7, #9c2a2a);
  }
  .hue-8 {
    --_hue: var(--alliance-hue-8, #4a58ad);
  }
  .hue-9 {
    --_hue: var(--alliance-hue-9, #775000);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after,
    ::backdrop {
      transition: none !important;
      animation: none !important;
    }
  }
`;
