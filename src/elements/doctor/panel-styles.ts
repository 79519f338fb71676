import { css, type CSSResult } from 'lit';

/** The panel lies over the page, so it brings its own ground; nothing of the page's styles comes in. */
export const panelStyles: CSSResult = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: auto 0 0 auto !important;
    z-index: 2147483647 !important;
    color-scheme: light dark !important;
  }
  section {
    --_line: color-mix(in srgb, CanvasText 18%, transparent);
    display: flex;
    flex-direction: column;
    gap: 12px;
    box-sizing: border-box;
    inline-size: min(34em, 100vw - 24px);
    max-block-size: min(44em, 86vh);
    margin: 12px;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
    font:
      15px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  header {
    flex-wrap: nowrap;
    justify-content: space-between;
  }
  h2,
  h3,
  p,
  ul,
  pre {
    margin: 0;
  }
  h2 {
    font-size: 17px;
    line-height: 1.3;
  }
  h3 {
    font-size: inherit;
    font-weight: 600;
  }
  .outcome {
    font-weight: 600;
  }
  .findings {
    display: grid;
    gap: 12px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .findings:empty {
    display: none;
  }
  article {
    --_tone: #c2372b;
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_tone);
  }
  .advice {
    --_tone: #b27a00;
  }
  .fine {
    --_tone: #1a7f4b;
  }
  .level {
    display: inline-block;
    padding: 0 7px;
    border: 1px solid var(--_tone);
    border-radius: 4px;
    font-size: 13px;
  }
  pre {
    padding: 8px 10px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    font:
      13px/1.45 ui-monospace,
      monospace;
    white-space: pre-wrap;
    user-select: all;
  }
  ul {
    padding-inline-start: 18px;
    font-size: 14px;
  }
  .muted {
    color: color-mix(in srgb, CanvasText 74%, Canvas);
  }
  button {
    min-block-size: 34px;
    padding: 4px 12px;
    border: 1px solid color-mix(in srgb, CanvasText 55%, transparent);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, CanvasText 7%, transparent);
  }
  .close {
    flex: none;
    inline-size: 34px;
    padding: 0;
    border-color: transparent;
  }
  svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  :focus-visible {
    outline: 2px solid Highlight;
    outline-offset: 2px;
  }
  textarea {
    flex: 1 1 100%;
    min-block-size: 8em;
    font: inherit;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
