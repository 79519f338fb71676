import { css, type CSSResult } from 'lit';

/** The dialog with a member's details: a sheet from below on narrow screens, a box in the middle on wide ones. */
export const dialogStyles: CSSResult = css`
  dialog {
    inline-size: min(40em, 100%);
    max-inline-size: 100%;
    max-block-size: min(44em, 88vh);
    max-block-size: min(44em, 88dvh);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--alliance-surface, Canvas);
    color: var(--alliance-surface-text, CanvasText);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .sheet {
    display: grid;
    gap: var(--_4);
    padding: 0 var(--_5) var(--_5);
  }
  .sheet > .head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    gap: var(--_3);
    align-items: start;
    justify-content: space-between;
    padding-block: var(--_4) var(--_3);
    background: inherit;
    background: var(--alliance-surface, Canvas);
  }
  dialog h2 {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    padding-block-start: 0.2em;
  }
  /* the focus is put here for those who listen; for those who look, the dialog itself says enough */
  dialog h2:focus-visible {
    outline: 0;
  }
  dialog .place {
    margin-block-start: calc(-1 * var(--_4));
  }
  .logo {
    max-inline-size: 9em;
    max-block-size: 4em;
    object-fit: contain;
  }
  .description {
    max-inline-size: 66ch;
    white-space: pre-line;
  }
  .contacts {
    display: grid;
    gap: var(--_1);
  }
  .facts {
    display: grid;
    gap: var(--_1) var(--_5);
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  dd + dt {
    margin-block-start: var(--_2);
  }
  .origin {
    font-size: 0.8125em;
  }
  @media (min-width: 36em) {
    .facts {
      grid-template-columns: minmax(7em, max-content) minmax(0, 1fr);
      row-gap: var(--_2);
    }
    dd + dt {
      margin-block-start: 0;
    }
  }
  @media (max-width: 36em) {
    dialog {
      inline-size: 100%;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  /* once, on the first page, whole: what is fixed would come again on every page, and the veil with it */
  @media print {
    dialog {
      position: absolute;
      max-block-size: none;
      margin-block: 0 auto;
    }
    dialog::backdrop,
    dialog button {
      display: none;
    }
  }
`;
