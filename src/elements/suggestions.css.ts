import { css, type CSSResult } from 'lit';

/**
 * One line of chips, in the line that is kept free for them: as many as there is room for, the longest shortened. More
 * lines would cover the results or push them about, and a line that scrolls hides what it offers.
 */
export const suggestionStyles: CSSResult = css`
  .suggestions ul {
    display: flex;
    gap: var(--_2);
  }
  .suggestions li {
    display: flex;
    min-inline-size: 0;
  }
  .suggestions li:first-child {
    flex: none;
    max-inline-size: 60%;
  }
  .suggestions li:nth-child(n + 3) {
    display: none;
  }
  .suggestions button {
    position: relative;
    min-inline-size: 0;
    min-block-size: 2em;
    padding: 0.1em 0.75em;
    gap: 0.4em;
    border-color: var(--_border);
    border-radius: 1em;
    font-size: 0.9375em;
    white-space: nowrap;
  }
  .suggestions .label {
    display: flex;
    gap: 0.3em;
    min-inline-size: 0;
  }
  .suggestions bdi {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .suggestions mark {
    background: none;
    box-shadow: none;
    font-weight: 600;
  }
  .suggestions .mark {
    margin-inline-start: -0.5em;
    border-radius: 50%;
    font-size: 0.65em;
  }
  .suggestions svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_muted);
  }
  @container (min-width: 28em) {
    .suggestions li:nth-child(3) {
      display: flex;
    }
  }
  @container (min-width: 40em) {
    .suggestions li:nth-child(4) {
      display: flex;
    }
  }
  @container (min-width: 60em) {
    .suggestions li:nth-child(n + 5) {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .suggestions mark {
      color: inherit;
      text-decoration: underline;
    }
  }
`;
