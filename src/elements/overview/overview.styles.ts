import { css } from 'lit';

/** The strip with the whole extent. */
export const overview = css`
  .overview {
    display: flex;
    align-items: flex-start;
    margin-block-start: 10px;
    font-size: 12px;
    line-height: 15px;
    color: var(--_muted);
  }
  .overview.above {
    flex-direction: column;
    gap: 4px;
  }
  .overview-label {
    flex: none;
  }
  .strip {
    position: relative;
    flex: none;
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip svg {
    display: block;
  }
  .bars path {
    fill: var(--_bar);
  }
  .bars .high {
    fill-opacity: 0.35;
  }
  .bars .base {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .shade {
    position: absolute;
    inset-block: 0;
    left: 0;
    background: var(--_paper);
    opacity: 0.62;
    pointer-events: none;
  }
  .brush {
    position: absolute;
    inset-block: 0;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    cursor: grab;
  }
  .handle {
    position: absolute;
    inset-block: 10px;
    width: 8px;
    background: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: 3px;
    cursor: ew-resize;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block: -10px;
    inset-inline: -9px;
  }
  .handle.start {
    left: -5px;
  }
  .handle.end {
    right: -5px;
  }
`;
