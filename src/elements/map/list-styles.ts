import { css, type CSSResult } from 'lit';

/** The list beside the map. */
export const listStyles: CSSResult = css`
  .list {
    margin-block-start: var(--_3);
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_border);
  }
  .list h3,
  .list h4 {
    font-weight: 600;
  }
  .list h3 {
    font-size: 1.125em;
  }
  .list h4 {
    margin-block: var(--_4) var(--_1);
  }
  .list table {
    inline-size: 100%;
    max-inline-size: 60em;
    border-collapse: collapse;
  }
  .list :is(th, td) {
    padding: var(--_1) var(--_4) var(--_1) 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .list thead th {
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: normal;
  }
  .list .number {
    padding-inline-end: 0;
    text-align: end;
  }
  .list th .plain {
    padding-inline: 0;
    text-align: start;
  }
  @container (max-width: 30em) {
    /* the columns share what room there is, however wide a browser thinks that their letters are */
    .list table {
      table-layout: fixed;
    }
    .list :is(th, td) {
      padding-inline-end: var(--_2);
    }
    .list thead th:first-child {
      inline-size: 42%;
    }
    .list thead .number {
      inline-size: 5em;
    }
  }
  .list li {
    padding-block: var(--_1);
  }
  .list .badge {
    display: inline-flex;
    gap: var(--_2);
    align-items: center;
  }
  .list .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    padding-block-start: var(--_1);
  }
`;
