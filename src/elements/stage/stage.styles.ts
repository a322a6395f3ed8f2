import { css } from 'lit';

/** The picture and the targets over it. */
export const stage = css`
  .stage {
    position: relative;
    font-size: 12px;
    line-height: 15px;
    font-variant-numeric: tabular-nums;
    user-select: none;
    -webkit-user-select: none;
  }
  .picture,
  .plot {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .picture {
    display: block;
    overflow: visible;
    pointer-events: none;
  }
  .plot {
    inset: 0;
  }
  .row {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .lane-label {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 0;
    width: calc(var(--_gutter) - 14px);
    cursor: default;
  }
  .lane-name {
    display: block;
    font-size: 13px;
    line-height: 17px;
    font-weight: 700;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .lane-count {
    display: block;
    color: var(--_muted);
  }
  .above .lane-label {
    inset-block-start: 5px;
    width: auto;
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .row > [role='gridcell'] {
    display: contents;
  }
  .target {
    position: absolute;
    scroll-margin-block: 48px;
    inset-block-start: 0;
    left: var(--_plot);
    padding: 0;
    background: none;
    border: 0;
    border-radius: 12px;
    cursor: pointer;
  }
  /* Another event may be drawn there. */
  .moving .target {
    pointer-events: none;
  }
  .target[part='span'] {
    border-radius: 2px;
  }
  .target:focus-visible {
    outline-offset: 0;
  }

  @media (forced-colors: active) {
    .target[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
