import { css } from 'lit';

/** Chips, the search, and the line that says what is filtered. */
export const filters = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chips li {
    max-width: 100%;
  }
  .chip,
  .asked {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    min-height: 28px;
    padding: 3px 10px;
    font-size: 0.8125rem;
    line-height: 1.3;
    text-align: start;
    white-space: normal;
    background: none;
    border: 1px solid var(--_line);
    /* Round ends by default, and corners where a house has none. */
    border-radius: calc(5 * var(--_radius));
  }
  .chip:hover,
  .asked:hover {
    border-color: var(--_ink);
  }
  .chip-name,
  .asked-name {
    overflow-wrap: anywhere;
  }
  .chip-count {
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  /* The wider line takes its room from the padding, so that nothing moves. */
  .chip[aria-pressed='true'] {
    padding: 2px 9px;
    border: 2px solid var(--_ink);
    background: var(--_panel);
  }
  .chip[aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_faint);
    cursor: default;
  }
  .legend.chosen .chip[aria-pressed='false'] {
    color: var(--_muted);
  }
  /* The keys flow into one row with search and buttons, as far as there is room. */
  .tools:has(> .legend.chips) {
    gap: 8px 6px;
    justify-content: flex-start;
  }
  .legend.chips {
    display: contents;
  }
  .legend.chips > li {
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .legend.chips > li:not(:has(.chip)) {
    margin-inline: 2px 8px;
    color: var(--_muted);
  }
  .legend.chips ~ .search,
  .legend.chips + .toolbar {
    margin-inline-start: auto;
  }

  .search {
    position: relative;
    flex: 1 1 9rem;
    max-width: 15rem;
    display: flex;
    align-items: center;
  }
  .search svg {
    position: absolute;
    inset-inline-start: 8px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.4;
    pointer-events: none;
  }
  .search-field {
    width: 100%;
    min-height: 32px;
    margin: 0;
    padding-block: 0;
    padding-inline: 30px 8px;
    font: inherit;
    font-size: 0.8125rem;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    appearance: none;
  }
  /* What is sought stands among the choices below, where it is taken back with a larger target. */
  .search-field::-webkit-search-cancel-button {
    display: none;
  }
  .search-field:hover {
    border-color: var(--_ink);
  }
  .search-field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search + .toolbar {
    margin-inline-start: 6px;
  }

  .plain {
    display: inline-block;
    min-height: 24px;
    padding: 0;
    font-size: 0.8125rem;
    line-height: 24px;
    color: var(--_ink);
    background: none;
    border: 0;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .plain:hover {
    text-decoration-color: currentColor;
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 24px;
    margin-block-end: 6px;
    font-size: 0.8125rem;
  }
  .filtered {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    min-height: 32px;
    max-width: 100%;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .filtered p {
    margin-inline-end: 4px;
  }
  .asked {
    color: var(--_ink);
    background: var(--_panel);
  }
  .asked svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .filtered .plain {
    margin-inline-start: 4px;
  }
  .nothing-found {
    min-height: 18rem;
  }
  .skeleton .notes {
    visibility: hidden;
  }

  @container (max-width: 559px) {
    .search {
      flex: 1 0 100%;
      max-width: none;
    }
    .search + .toolbar {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-color: Highlight;
    }
    .chip[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .search,
    .filtered button {
      display: none;
    }
  }
`;
