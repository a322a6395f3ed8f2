import { css } from 'lit';

/** The card of the chosen event. */
export const card = css`
  .card {
    position: relative;
    margin-block-start: 14px;
    padding: 18px 20px 16px;
    background: var(--_panel);
    border-block-start: 1px solid var(--_rule);
    outline-offset: -2px;
    scroll-margin-block: 12px;
  }
  .card-head {
    padding-inline-end: 44px;
  }
  .card-when {
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .card-when .status {
    font-weight: 700;
    color: var(--_ink);
  }
  .card-title {
    font-family: var(--_headline);
    font-size: clamp(1.125rem, 1rem + 0.6cqi, 1.375rem);
    line-height: 1.25;
    font-weight: var(--_headline-weight);
    margin-block: 2px 10px;
    max-width: 32em;
    text-wrap: balance;
  }
  .card-close {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
  }
  .card-title s {
    text-decoration-thickness: 1px;
  }
  .card .note {
    border-inline-start: 3px solid var(--_rule);
    padding-inline-start: 12px;
    font-size: 0.9375rem;
  }
  .card-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px 40px;
  }
  .card-text > p {
    max-width: 40em;
    margin-block-end: 10px;
  }
  .card h4 {
    font-size: 0.8125rem;
    font-weight: 700;
    margin-block: 12px 4px;
  }
  .card-side h4:first-child {
    margin-block-start: 0;
  }
  .card-where {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    margin-block-end: 14px;
  }
  .card-where > div:not(.locator) {
    flex: 1 1 150px;
  }
  .claims {
    display: grid;
    gap: 8px 24px;
    max-width: 46em;
    font-size: 0.9375rem;
  }
  .claims li {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 10px;
  }
  .claims .by {
    display: block;
    font-size: 0.8125rem;
    font-weight: 700;
  }
  .casualties {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .casualties caption {
    text-align: start;
    font-size: 0.8125rem;
    font-weight: 700;
    padding-block-end: 4px;
  }
  .casualties th,
  .casualties td {
    text-align: start;
    vertical-align: baseline;
    padding: 5px 12px 5px 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
  }
  .casualties thead th {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .casualties .figure {
    white-space: nowrap;
    font-weight: 700;
  }
  .casualties .figure.unknown {
    font-weight: 400;
    color: var(--_muted);
  }
  .card-side ul {
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .card-side li {
    margin-block-end: 4px;
    overflow-wrap: anywhere;
  }
  .card-side .meta {
    color: var(--_muted);
  }
  .card-steps {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 14px;
  }
  .sheet {
    position: fixed;
    inset: auto 0 0;
    width: 100%;
    max-width: 36rem;
    max-height: 85vh;
    max-height: 85svh;
    margin: 0 auto;
    padding: 0 20px;
    border: 0;
    border-block-start: 3px solid var(--_rule);
    color: var(--_ink);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  /* What sticks to its edges would cover a ring inside, and the screen's own edge one outside. */
  .sheet:focus-visible {
    border-block-start-color: var(--_focus);
    outline-color: transparent;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet .card-head,
  .sheet .card-steps {
    position: sticky;
    z-index: 1;
    background: var(--_panel);
  }
  .sheet .card-head {
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 6px 0;
    border-block-end: 1px solid var(--_line);
    margin-block-end: 12px;
  }
  .sheet .card-close {
    position: static;
    flex: none;
    min-width: 44px;
    min-height: 44px;
    margin-inline-end: -10px;
    border-color: transparent;
  }
  .sheet .card-head .card-title {
    margin: 0;
  }
  .sheet .card-steps {
    inset-block-end: 0;
    padding-block: 8px max(8px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
  }
  .sheet .card-steps .control {
    flex: 1;
    min-height: 44px;
  }
  .listed button {
    display: block;
    width: 100%;
    min-height: 32px;
    padding: 6px 0;
    text-align: start;
    background: none;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .listed button:hover .listed-title {
    text-decoration: underline;
  }
  .listed .meta {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  @container (max-width: 16rem) {
    .casualties :is(th, td) {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
  @container (min-width: 720px) {
    .card-body {
      grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr);
    }
    .claims:not(.single) {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
