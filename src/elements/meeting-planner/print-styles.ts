import { css, type CSSResult } from 'lit';

/** Paper: black on white, a page for each sheet and sign. */
export const printStyles: CSSResult = css`
  body {
    margin: 0;
    font:
      11pt/1.4 system-ui,
      sans-serif;
    color: #000;
  }
  section {
    break-after: page;
  }
  h1 {
    font-size: 20pt;
    line-height: 1.2;
  }
  h2 {
    font-size: 12pt;
    margin-block: 1em 0.25em;
    break-after: avoid;
  }
  .sign h1 {
    font-size: 64pt;
  }
  .sign td {
    font-size: 16pt;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  tr,
  li {
    break-inside: avoid;
  }
  td {
    padding: 0.3em 0.75em 0.3em 0;
    border-block-start: 1px solid #999;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  td:first-child {
    white-space: nowrap;
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  p {
    margin: 0;
  }
  .own > li {
    display: grid;
    grid-template-columns: 8em 1fr;
    padding-block: 0.5em;
    border-block-start: 1px solid #999;
  }
  .own > li > div > p {
    font-weight: 600;
  }
  .unmet {
    margin-block-start: 1em;
  }
  .muted,
  .why {
    color: #444;
  }
`;
