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
    left: var(--_gutter);
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

  /* Axis */
  .axis-line,
  .lane-line,
  .tick,
  .group {
    stroke: var(--_line);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .axis-line {
    stroke: var(--_rule);
  }
  .tick {
    stroke: var(--_faint);
  }
  .tick-label,
  .group-label {
    fill: var(--_muted);
    font-size: 12px;
  }
  .tick-label.lone,
  .group-label {
    fill: var(--_ink);
    font-weight: 700;
  }

  /* Marks */
  .point path {
    fill: var(--_tone);
    stroke: var(--_paper);
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .point.doubtful > path:not(.whisker),
  .point.retracted > path:not(.whisker) {
    fill: var(--_paper);
    stroke: var(--_tone);
    stroke-width: 2;
    paint-order: fill;
  }
  .point path.whisker {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5;
    opacity: 0.55;
  }
  .strike {
    stroke: var(--_tone);
    stroke-width: 1.5;
  }
  .point .chosen,
  .cluster .chosen {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .point .chosen {
    fill: var(--_paper);
  }
  .cluster .disc {
    fill: var(--_paper);
  }
  .cluster .slice {
    fill: var(--_tone);
  }
  .cluster .count {
    fill: var(--_ink);
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
  }
  .span .body {
    fill: var(--_tone);
    fill-opacity: 0.17;
  }
  .span .edge,
  .span .arrow {
    fill: var(--_tone);
  }
  .span .arrow {
    fill-opacity: 0.6;
  }
  .span.doubtful .edge {
    fill-opacity: 0.55;
  }
  .span.chosen .body {
    fill-opacity: 0.34;
  }
  .span text,
  .label {
    fill: var(--_ink);
    font-size: 12px;
  }
  .label,
  .span .beside {
    stroke: var(--_paper);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .span.retracted text {
    text-decoration: line-through;
  }
  .twin {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
  .density {
    fill: var(--_bar);
    fill-opacity: 0.6;
  }
  .label .more {
    fill: var(--_muted);
  }
  .leader {
    stroke: var(--_muted);
    stroke-width: 1;
    shape-rendering: crispEdges;
    opacity: 0.6;
  }
  .moment {
    fill: var(--_ink);
    fill-opacity: 0.16;
  }
  .moment.thin {
    fill-opacity: 0.75;
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
    .point path,
    .span .edge,
    .cluster .slice {
      fill: CanvasText;
      forced-color-adjust: auto;
    }
    .target[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
