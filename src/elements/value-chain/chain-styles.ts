import { css, type CSSResult } from 'lit';
import { listStyles } from '../../styles/lists.js';
import { comparisonStyles } from './comparison-styles.js';
import { matrixStyles } from './matrix-styles.js';

export const valueChainStyles: CSSResult = css`
  ${listStyles}
  ${matrixStyles}
  ${comparisonStyles}
  .chain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
  }
  header {
    display: grid;
    gap: var(--_2);
  }
  h3 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  .claim {
    max-inline-size: 70ch;
    font-size: 1.0625em;
  }
  .gaps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: var(--_3) var(--_5);
    font-size: 0.9375em;
  }
  .gaps dt {
    font-weight: 600;
  }
  .rest {
    display: none;
  }
  @media screen {
    .tags li:has(+ .rest)::after {
      content: none;
    }
  }
  .note {
    max-inline-size: 70ch;
    padding-block-start: var(--_5);
    font-size: 0.8125em;
  }
  .bar-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    align-items: center;
  }
  .bar-line > :last-child:not(:first-child) {
    margin-inline-start: auto;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
  }
  .choice button {
    border-radius: 0;
    overflow-wrap: normal;
  }
  .choice button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .choice button:last-child {
    margin-inline-start: -1px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .choice [aria-pressed='true'] {
    z-index: 1;
  }
  .members {
    display: grid;
    gap: var(--_2);
    justify-items: start;
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .members .bar-line {
    inline-size: 100%;
  }
  .members .list {
    columns: 18em auto;
    inline-size: 100%;
  }
  .list .plain {
    text-align: start;
  }
  @media print {
    .choice,
    .plain,
    .pickers,
    .comparison:not(:has(.verdict)) {
      display: none;
    }
    .list .plain {
      display: inline;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
    .rest {
      display: inline;
    }
  }
`;
