import { css, type CSSResult } from 'lit';
import { listStyles } from '../styles/lists.js';

export const clusterCardStyles: CSSResult = css`
  ${listStyles}
  .card {
    display: grid;
    gap: var(--_4);
    justify-items: start;
    padding: var(--_5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card > header {
    display: flex;
    gap: var(--_3);
    align-items: start;
  }
  .card > header .mark {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  h4 {
    font-size: 0.875em;
    font-weight: 600;
  }
  section {
    display: grid;
    gap: var(--_1);
    font-size: 0.9375em;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_2);
    align-items: center;
    padding: var(--_2) var(--_3);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .description {
    max-inline-size: 66ch;
  }
  .figures .number {
    font-weight: 600;
  }
  .relations,
  .list {
    display: grid;
    gap: var(--_2);
  }
  .relations .badges {
    padding-block-start: var(--_1);
  }
  .list .plain {
    text-align: start;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
