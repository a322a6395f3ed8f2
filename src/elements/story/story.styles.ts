import { css } from 'lit';

/** The line that offers the story. */
export const story = css`
  .story:not(.open) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-height: 32px;
  }
  @media print {
    .story:not(.open) {
      display: none;
    }
  }
`;
