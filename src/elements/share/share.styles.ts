import { css } from 'lit';

/** The buttons that give links. */
export const share = css`
  .share {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
    min-width: 0;
  }
  .share-button {
    min-width: 7em;
    white-space: nowrap;
  }
  .share-address {
    flex: 1 1 18rem;
    min-width: 0;
    min-height: 32px;
    padding: 0 9px;
    font: inherit;
    font-size: 0.8125rem;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @media print {
    .share {
      display: none;
    }
  }
`;
