import { css } from 'lit';

/**
 * The table of events: hairlines, no grounds. Widths at which columns go are in rem, so that large text counts as little
 * room.
 */
export const table = css`
  .table {
    margin-block-start: 4px;
  }
  .table-box {
    position: relative;
  }
  .table-box.boxed {
    max-block-size: min(36rem, 70svh);
    overflow: hidden auto;
    scroll-padding-block: 2.5rem 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .events {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.8125rem;
    line-height: 1.25rem;
    font-variant-numeric: tabular-nums;
  }
  .events caption {
    padding-block: 2px 8px;
    text-align: start;
    color: var(--_muted);
  }
  .events :is(th, td) {
    padding-block: 7px;
    padding-inline: 0 14px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .events :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .events tbody :is(th, td) {
    border-block-end: 1px solid var(--_faint);
  }
  .events thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0;
    background: var(--_paper);
    border-block-end: 1px solid var(--_rule);
    overflow-wrap: normal;
  }
  .events .gap td {
    padding: 0;
    border: 0;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 30px;
    padding: 0;
    text-align: start;
    color: var(--_muted);
    background: none;
    border: 0;
  }
  .sort svg {
    flex: none;
    fill: currentColor;
    opacity: 0.4;
  }
  .sort:hover {
    color: var(--_ink);
  }
  [aria-sort] .sort {
    color: var(--_ink);
    font-weight: 700;
  }
  [aria-sort] .sort svg {
    opacity: 1;
  }
  .sort:focus-visible,
  .events .row-title:focus-visible {
    outline-offset: 0;
  }
  .events .date {
    inline-size: 8.5rem;
  }
  .events .title {
    min-inline-size: 11rem;
  }
  .events .category {
    min-inline-size: 7.25rem;
  }
  .events .place {
    min-inline-size: 5.75rem;
  }
  .events .killed,
  .events .sources {
    text-align: end;
    white-space: nowrap;
  }
  .events .killed {
    padding-inline-end: 24px;
  }
  :is(.killed, .sources) .sort {
    flex-direction: row-reverse;
  }
  .events .row-title {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
    font-size: 0.9375rem;
    line-height: 1.25rem;
    background: none;
    border: 0;
  }
  .events .row-title:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .events .row-title[aria-current] {
    font-weight: 700;
  }
  .events .retracted .row-title {
    text-decoration: line-through;
    color: var(--_muted);
  }
  .events .below {
    display: none;
    font-size: 0.75rem;
    color: var(--_muted);
  }
  .withdrawn {
    display: block;
    font-weight: 700;
  }
  .kind {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr);
    gap: 6px;
  }
  .kind .key {
    margin-block-start: calc(0.625rem - 6px);
  }
  .unsaid {
    color: var(--_muted);
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-block-start: 12px;
  }
  .written {
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .table-note {
    margin-inline-start: auto;
    font-size: 0.75rem;
    color: var(--_muted);
  }
  .listed-box {
    max-block-size: min(36rem, 70svh);
    overflow: hidden auto;
  }

  @container (max-width: 54.99rem) {
    .events :is(.lanes, .sources) {
      display: none;
    }
    .events .status {
      padding-inline-end: 0;
    }
    .events .date {
      inline-size: 6.5rem;
    }
  }
  @container (max-width: 34.99rem) {
    .events :is(.category, .place, .status) {
      display: none;
    }
    .events .below {
      display: block;
    }
    .events .date {
      inline-size: 4.5rem;
    }
    .events .title {
      min-inline-size: 0;
    }
    .events .killed {
      inline-size: 3.25rem;
      padding-inline-end: 0;
      white-space: normal;
    }
    .events :is(.date, .title) {
      padding-inline-end: 8px;
    }
  }
  @media print {
    .table-box.boxed,
    .listed-box {
      max-block-size: none;
      overflow: visible;
    }
    .events thead th {
      position: static;
    }
    .downloads,
    .controls,
    .gap {
      display: none;
    }
    .events tr {
      break-inside: avoid;
    }
  }
`;
