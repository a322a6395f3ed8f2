import { css } from 'lit';

/** The strip with the whole extent, the window on it, and what lies beside the window. */
export const overview = css`
  .overview {
    margin-block-start: 4px;
    font-size: 0.75rem;
    line-height: 1.25;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .overview.beside {
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
  }
  .overview.beside .overview-label {
    padding-block-start: 28px;
    padding-inline-end: 44px;
  }
  .overview.above .overview-label {
    margin-block-start: 8px;
  }
  .remark {
    display: block;
  }
  .overview.above .remark {
    display: inline-block;
    margin-inline-start: 1em;
  }

  /* What lies before and after the window */
  .edges {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }
  .edge {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 24px;
    min-width: 24px;
    padding: 0 2px;
    background: none;
    border: 0;
  }
  .edge.after {
    margin-inline-start: auto;
  }
  .edge:hover {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .edge svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }

  /* Bars and dates */
  .strip {
    position: relative;
    height: calc(var(--_bars) + 16px);
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip svg {
    display: block;
    overflow: visible;
  }
  .bars path {
    fill: var(--_bar);
  }
  .bars .high {
    fill-opacity: 0.35;
  }
  .bars .base,
  .dates line,
  .peak line {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .peak line {
    stroke: var(--_faint);
  }
  .dates text,
  .peak text {
    fill: var(--_muted);
    font-size: 12px;
  }
  .dates .end,
  .peak text {
    text-anchor: end;
  }

  /* The window */
  .shade,
  .window,
  .brush,
  .handle {
    position: absolute;
    inset-block-start: 0;
    height: var(--_bars);
  }
  .shade {
    background: var(--_paper);
    opacity: 0.62;
    pointer-events: none;
  }
  .window {
    border: 1px solid var(--_muted);
    border-radius: 1px;
    pointer-events: none;
  }
  .brush {
    cursor: grab;
  }
  .brush:active {
    cursor: grabbing;
  }
  .brush::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_grip);
    width: var(--_reach);
    pointer-events: none;
  }
  .handle {
    cursor: ew-resize;
  }
  .handle::before {
    content: '';
    position: absolute;
    inset-block: calc(50% - 11px);
    inset-inline-start: calc(var(--_grip) - 4.5px);
    z-index: 1;
    width: 9px;
    background: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: 2px;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    width: var(--_reach);
    border-block-start: 1px solid var(--_muted);
  }
  .handle.start::after {
    inset-inline-start: var(--_grip);
  }
  .handle.end::after {
    inset-inline-end: calc(100% - var(--_grip));
  }
  .handle:hover::before {
    border-color: var(--_ink);
  }
  .strip [role='slider']:focus-visible {
    outline: none;
  }
  .strip [role='slider']:focus-visible::before {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .window {
      border-color: CanvasText;
    }
    .handle::before {
      background: ButtonFace;
      border-color: ButtonText;
    }
    .bars path {
      fill: CanvasText;
    }
  }
  @media print {
    .edges,
    .handle::before {
      visibility: hidden;
    }
  }
`;
