import { css } from 'lit';

/** The chapter that is told. */
export const told = css`
  .story.open {
    flex: 1 0 100%;
    margin-block-end: 8px;
    padding: 12px 16px 8px;
    background: var(--_panel);
    border-block-start: 1px solid var(--_rule);
  }
  .story-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .chapter-of {
    flex: 1 0 auto;
    padding-inline-end: 12px;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  /* All lie in one cell, so that it is as high as the longest and the stage below stays where it is. */
  .chapters {
    display: grid;
    margin-block-start: 8px;
  }
  .chapter {
    grid-area: 1 / 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 8px 40px;
    min-width: 0;
  }
  .chapter:not(.told) {
    visibility: hidden;
  }
  .chapter-title {
    margin: 0 0 6px;
    font-family: var(--_headline);
    font-size: clamp(1.125rem, 1rem + 0.6cqi, 1.375rem);
    line-height: 1.25;
    font-weight: var(--_headline-weight);
    text-wrap: balance;
  }
  .chapter-text p {
    max-width: 40em;
    margin-block-end: 8px;
    font-size: 1rem;
    text-wrap: pretty;
  }
  .chapter-events summary {
    min-height: 24px;
    line-height: 24px;
    color: var(--_muted);
    cursor: pointer;
  }
  .chapter-event {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    width: 100%;
    min-height: 26px;
    padding: 3px 0;
    line-height: 1.35;
    text-align: start;
    background: none;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .chapter-event:hover .event-title {
    text-decoration: underline;
  }
  .chapter-event .meta {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 720px) {
    .chapter {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (max-width: 559px) {
    .chapter-of {
      flex-basis: 100%;
    }
  }
  @media print {
    .story-head .control {
      display: none;
    }
  }
`;
