import { css } from 'lit';

/** The panel of filters. */
export const filtersPanel = css`
  .filters {
    display: grid;
    gap: 16px 32px;
    margin-block: 8px 10px;
    padding: 14px 16px 16px;
    background: var(--_panel);
    border-block-start: 1px solid var(--_rule);
  }
  .facet {
    min-width: 0;
  }
  .facet-name {
    display: inline-block;
    margin-block-end: 6px;
    margin-inline-end: 12px;
    font-size: 0.8125rem;
    font-weight: 700;
  }
  .facet .chip {
    background: var(--_paper);
  }
  .more {
    display: inline-block;
    vertical-align: baseline;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  .more[open] .closed,
  .more:not([open]) .opened,
  .more:not([open]) + .chips .rest {
    display: none;
  }
  @container (min-width: 720px) {
    .filters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .facet:nth-child(3) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
