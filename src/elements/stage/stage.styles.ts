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
  .target[part='span'] {
    border-radius: 2px;
  }
  .target:focus-visible {
    outline-offset: 0;
  }

  /* Preview */
  .preview {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    z-index: 3;
    height: 0;
  }
  .preview-box {
    position: absolute;
    left: 0;
    right: 0;
    padding: 8px 10px;
    font-size: 13px;
    line-height: 17px;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-block-start: 2px solid var(--_rule);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.1);
    user-select: text;
    -webkit-user-select: text;
    cursor: default;
  }
  .preview.above .preview-box {
    bottom: 0;
  }
  .preview-box > * {
    display: block;
  }
  .preview-box span,
  .preview-box .rest {
    color: var(--_muted);
  }
  .preview-box li {
    margin-block-start: 3px;
  }

  @media (forced-colors: active) {
    .target[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
