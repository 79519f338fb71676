import { css, type CSSResult } from 'lit';

/** What need-match adds to the look of the search, whose lists, entries and chips it shares. */
export const needMatchStyles: CSSResult = css`
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    justify-items: start;
  }
  .ask > label {
    font-weight: 600;
  }
  .hint {
    max-inline-size: 70ch;
    font-size: 0.9375em;
  }
  .ask .box {
    inline-size: 100%;
    align-items: start;
    padding: var(--_1);
    padding-inline-start: var(--_3);
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 4.5em;
    margin: 0;
    padding: var(--_1) 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    resize: vertical;
    field-sizing: content;
  }
  textarea:focus-visible {
    outline: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) var(--_5);
    align-items: end;
    padding-block: var(--_3);
  }
  .preferences {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) var(--_5);
    align-items: end;
    max-inline-size: 100%;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: 0.9375em;
  }
  .field:has(select) {
    max-inline-size: min(100%, 20em);
  }
  .field select {
    inline-size: 100%;
    min-inline-size: 0;
    /* as high as the button beside it, in a smaller type */
    min-block-size: 2.4em;
    /* WebKit cuts a long name off, but counts what is cut off into the width of the page */
    contain: paint;
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    align-items: center;
    min-block-size: 2.56em;
    font-size: 0.9375em;
  }
  input[type='range'] {
    inline-size: 8em;
    min-block-size: 1.75em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .published {
    display: grid;
    gap: 0;
    margin-block-end: var(--_2);
    border-block-start: 1px solid var(--_border);
  }
  .published li {
    position: relative;
    padding-block: var(--_3);
    border-block-end: 1px solid var(--_border);
  }
  .published li:hover {
    background: var(--_tint);
  }
  .published .wording {
    display: block;
    min-block-size: 0;
    max-inline-size: 70ch;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
  }
  .published li:hover .wording {
    text-decoration: underline;
  }
  .published .wording::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .published .wording:focus-visible {
    outline: 0;
  }
  .published .wording:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .facts {
    font-size: 0.875em;
  }
  .call {
    margin-inline-end: var(--_2);
    padding: 0.05em 0.5em;
    border: 1px solid var(--_strong-border);
    border-radius: 1em;
    font-weight: 600;
  }
  .open {
    display: grid;
    gap: var(--_2);
    justify-items: start;
    inline-size: 100%;
    max-inline-size: 44em;
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .open .wording {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
  }
  .open .wording:focus-visible {
    outline: 0;
  }
  .notice {
    padding: var(--_2) var(--_3);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1) var(--_3);
    align-items: baseline;
    padding-block: var(--_1);
  }
  .row .chips {
    padding: 0;
  }
  .chip {
    text-align: start;
  }
  .removed .chip {
    background: none;
    border-color: var(--_border);
    color: var(--_muted);
  }
  .missing {
    padding-block: var(--_1);
  }
  .lack {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .answer {
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_border);
  }
  .answer .heading {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    align-items: center;
    justify-content: space-between;
    min-block-size: 1.75em;
  }
  .clusters > h3 {
    display: flex;
    align-items: center;
    min-block-size: 1.5556em;
  }
  .answer :is(.heading, .clusters) h3 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .answer .columns {
    padding-block-start: var(--_3);
  }
  .away {
    font-size: 0.9375em;
  }
  .reasons {
    display: grid;
    gap: var(--_1);
    padding-block-start: var(--_1);
    font-size: 0.9375em;
  }
  .reasons li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_3);
  }
  .reasons q {
    font-style: normal;
    quotes: none;
  }
  .reasons q.offer {
    display: block;
  }
  .kind {
    font-size: 0.9333em;
  }
  .faint {
    font-size: 0.9375em;
  }
  .clusters ol {
    display: grid;
    gap: var(--_4);
    padding-block-start: var(--_3);
    font-size: 0.9375em;
  }
  .clusters .badges {
    align-items: center;
    flex-wrap: nowrap;
    gap: 0.4em;
    font-size: 1em;
    font-weight: 600;
  }
  .clusters .mark {
    font-size: 0.7em;
  }
  .waiting {
    padding-block: var(--_3);
  }
  @container (min-width: 34em) {
    .row {
      grid-template-columns: 7em minmax(0, 1fr);
    }
    .reasons li {
      grid-template-columns: 7em minmax(0, 1fr);
      align-items: baseline;
    }
  }
  @container (min-width: 48em) {
    .answer .columns:has(.clusters) {
      grid-template-columns: minmax(0, 1fr) minmax(12em, 16em);
      align-items: start;
    }
  }
  /* beside the clusters there is no room for the badges of the search's wide list */
  @container (min-width: 60em) {
    .list .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .list .entry > .badges {
      grid-area: auto;
      flex-flow: row wrap;
      align-items: center;
      padding-block-start: var(--_1);
    }
  }
  @media print {
    .choices,
    #published,
    .ask button,
    .answer .heading button,
    .hint {
      display: none;
    }
    .ask .box {
      border-color: transparent;
      padding: 0;
      outline: 0;
    }
    textarea {
      min-block-size: 0;
      resize: none;
    }
    .chip svg,
    .chip > [aria-hidden] {
      display: none;
    }
    .answer .columns {
      display: block;
    }
    .clusters {
      padding-block-start: 1em;
    }
    .clusters li {
      break-inside: avoid;
    }
  }
`;
