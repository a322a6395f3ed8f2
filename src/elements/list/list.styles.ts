import { css } from 'lit';

/** The reading list. */
export const list = css`
  .list {
    display: grid;
    grid-template-columns: auto calc(var(--_rails, 0) * 10px) minmax(0, 1fr);
    column-gap: 7px;
    margin-block-start: 14px;
    border-block-end: 1px solid var(--_line);
  }
  .list-section {
    display: contents;
  }
  .year {
    grid-column: 1;
    min-width: 2.9rem;
    max-width: 6rem;
  }
  .year-label {
    position: sticky;
    inset-block-start: 0;
    display: block;
    padding-block: 9px 6px;
    font-size: 1.0625rem;
    line-height: 1.3;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .cell {
    grid-column: 3;
    border-block-start: 1px solid var(--_faint);
  }
  .cell.first {
    border-block-start-color: var(--_line);
  }
  .list-row {
    position: static;
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr);
    gap: 8px;
    width: 100%;
    max-width: 44em;
    min-height: 44px;
    padding: 8px 0 10px;
    text-align: start;
    border-radius: 2px;
  }
  .list-row:hover .row-title,
  .list-row[aria-current] .row-title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .row-mark {
    overflow: visible;
    margin-block-start: -2px;
  }
  .row-words {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .row-words > :not(.hidden) {
    overflow-wrap: break-word;
  }
  .row-words > .row-when:has(.row-date) {
    order: -1;
  }
  .row-when {
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--_muted);
  }
  .row-date {
    display: inline-block;
    color: var(--_ink);
  }
  .row-date::first-letter {
    text-transform: uppercase;
  }
  .row-title {
    min-block-size: 24px;
    font-size: 0.9375rem;
    line-height: 1.25rem;
  }
  .row-title.major {
    font-weight: 700;
  }
  .row-title.retracted {
    text-decoration: line-through;
  }
  .rail {
    grid-column: 2;
    position: relative;
    width: 6px;
    margin-block: 19px 4px;
    margin-inline-start: calc((var(--_rails) - 1 - var(--_column)) * 10px);
    background: color-mix(in srgb, var(--_tone) 20%, transparent);
    border-inline-start: 2px solid var(--_tone);
  }
  /* Leads from the row where it begins to its line. */
  .rail::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -2px;
    width: calc(var(--_column) * 10px + 14px);
    height: 2px;
    background: var(--_tone);
  }
  .rail.doubtful {
    background: none;
    border-inline-start-style: dashed;
  }
  .rail.chosen {
    background: color-mix(in srgb, var(--_tone) 45%, transparent);
  }
  .rail.open {
    margin-block-end: 8px;
  }
  .rail.open::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: -2px;
    width: 8px;
    height: 6px;
    background: var(--_tone);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .list-more {
    width: 100%;
    min-height: 44px;
    margin-block-start: 10px;
  }
  /* So few letters to a line that lines beside the words would take their room; in rem, as large text has less of it. */
  @container (max-width: 15rem) {
    .list {
      grid-template-columns: auto 0 minmax(0, 1fr);
      column-gap: 3px;
    }
    .year {
      min-width: 0;
      font-size: 0.875rem;
    }
    .rail {
      display: none;
    }
    .list-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row-words,
    .year-label {
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .rail,
    .rail.open::after {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-color: CanvasText;
    }
    .rail {
      background: none;
    }
  }
`;
