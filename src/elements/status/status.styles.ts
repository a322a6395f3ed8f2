import { css } from 'lit';

/** Loading, empty, failed, and what could not be read. */
export const status = css`
  .state {
    padding-block: 8px 20px;
  }
  .state.empty,
  .state.failed {
    max-width: 40em;
    padding-block: 20px 28px;
  }
  .state-title {
    font-weight: 700;
    margin-block-end: 4px;
  }
  .state .reason {
    margin-block-end: 12px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .state.loading > p {
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .held {
    display: flow-root;
    overflow: clip;
  }
  .skeleton,
  .sketch {
    opacity: 0.7;
  }
  .skeleton {
    margin-block: 3rem 8px;
  }
  /* In view wherever the chart is, so that nobody takes a part for all. */
  .sketch + p {
    position: sticky;
    inset-block-end: 12px;
    width: fit-content;
    padding: 5px 10px;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .skeleton .lane-label {
    width: 108px;
    height: 12px;
    background: var(--_faint);
  }
  .skeleton
    :is(
      .tools,
      .lane-label > *,
      .picture > svg,
      .bars,
      .dates,
      .peak,
      .window,
      .handle,
      .overview-label,
      .list-row,
      .year,
      .list-more
    ) {
    visibility: hidden;
  }
  .stale,
  .problems {
    margin-block-start: 8px;
    font-size: 0.8125rem;
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 10px;
  }
  .problems summary {
    cursor: pointer;
    min-height: 24px;
  }
  .problems li {
    margin-block: 4px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .problems code {
    color: var(--_ink);
  }
`;
