import { css, type CSSResult } from 'lit';

/** The box beside a marker; on a narrow stage, along its lower edge. */
export const calloutStyles: CSSResult = css`
  .callout {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 5;
    inline-size: min(20em, 100% - 1em);
    max-block-size: calc(50% - 1em);
    overflow: auto;
    padding: var(--_3) var(--_4) var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_land);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
    cursor: auto;
    touch-action: auto;
    user-select: text;
    -webkit-user-select: text;
    font-size: 0.9375em;
  }
  @container (max-width: 44em) {
    .callout {
      inset: auto 0.5em 0.5em !important;
      inline-size: auto;
      max-block-size: 62%;
      translate: none !important;
    }
  }
  .callout .head {
    position: sticky;
    inset-block-start: calc(-1 * var(--_3));
    margin-block-start: calc(-1 * var(--_3));
    padding-block: var(--_2) var(--_1);
    background: var(--_land);
    display: flex;
    gap: var(--_2);
    align-items: start;
    justify-content: space-between;
  }
  .callout h3 {
    font-weight: 600;
    line-height: 1.35;
    padding-block: var(--_1);
  }
  .callout .head .icon {
    margin: -0.2em -0.6em 0 0;
    border-radius: var(--_radius);
  }
  .callout p {
    margin-block-start: var(--_2);
  }
  .callout .plain {
    padding-inline: 0;
    text-align: start;
  }
  .callout .badges {
    display: grid;
    gap: var(--_1);
    margin-block-start: var(--_2);
  }
  .callout li,
  .callout p.badges {
    display: flex;
    gap: var(--_2);
    align-items: center;
  }
  .callout .cluster + .cluster {
    margin-block-start: var(--_3);
    padding-block-start: var(--_1);
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    .callout {
      display: none;
    }
  }
`;
