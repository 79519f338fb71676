import { css, type CSSResult } from 'lit';

/** Short lists that run in a line: chips, membership badges, competences. */
export const listStyles: CSSResult = css`
  .chips,
  .badges,
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_2);
  }
  .badges {
    gap: var(--_1) var(--_4);
  }
  .badges,
  .tags {
    font-size: 0.875em;
  }
  .badges li {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .tags li:not(:last-child)::after {
    content: '·';
    content: '·' / ''; /* not for those who listen */
    margin-inline-start: var(--_2);
    color: var(--_muted);
  }
`;
