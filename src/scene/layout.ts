import type { EventIndex } from './event-index.js';
import { narrowestBin } from './grid.js';
import type { LaneIndex } from './lane-index.js';

/** Measures of the stage in px at one width. */
export interface StageMeasures {
  readonly labels: 'beside' | 'above';
  /** Width of the column with the lane labels. */
  readonly gutter: number;
  /** Room left of and right of the window: a mark at its very end may be half a target off its time, and as wide. */
  readonly inset: number;
  readonly axisHeight: number;
  readonly overviewHeight: number;
  /** Height of the lane's own label where it stands above the marks. */
  readonly header: number;
  /** Distance from one row of bars to the next, and a bar's height. */
  readonly rowHeight: number;
  readonly barHeight: number;
  /** Most rows of bars that a lane grows for. */
  readonly mostRows: number;
  /** Height kept for labels and lifted marks, and what a lane without bars gets on top. */
  readonly labelZone: number;
  readonly spareZone: number;
  /** Height of the row of marks at the foot of a lane. */
  readonly markRow: number;
  /** Space above and below all that. */
  readonly padding: number;
}

/** Room in px beside the window at both ends: a cluster at the very end of a feed still fits. */
export const plotInset = narrowestBin;

const shared = {
  inset: plotInset,
  axisHeight: 40,
  rowHeight: 24,
  barHeight: 18,
  mostRows: 4,
  labelZone: 48,
  markRow: 28,
};

/** Measures from the widest down; the first row whose `from` the width reaches counts. */
const measures: readonly (StageMeasures & { readonly from: number })[] = [
  {
    ...shared,
    from: 880,
    labels: 'beside',
    gutter: 152,
    overviewHeight: 48,
    header: 0,
    spareZone: 24,
    padding: 7,
  },
  {
    ...shared,
    from: 560,
    labels: 'above',
    gutter: 0,
    overviewHeight: 44,
    header: 22,
    spareZone: 0,
    padding: 6,
  },
  {
    ...shared,
    from: 0,
    labels: 'above',
    gutter: 0,
    overviewHeight: 40,
    header: 24,
    spareZone: 0,
    padding: 5,
  },
];

/** The measures of a stage of this width. */
export function stageMeasures(width: number): StageMeasures {
  const row = measures.find(({ from }) => width >= from) ?? measures[measures.length - 1];
  if (!row) throw new RangeError(`No stage measures for a width of ${width}`);
  return row;
}

/** Where a lane stands on the stage. */
export interface LaneBox {
  readonly lane: LaneIndex;
  readonly y: number;
  readonly height: number;
  /** Most rows of bars that fit above the row of marks. */
  readonly rows: number;
}

/**
 * Stacks the lanes below the axis. A lane is as high as its bars need when everything is shown, and stays so at every
 * zoom: the page around the timeline never moves, and the reader finds a lane where it was.
 */
export function stackLanes(
  index: EventIndex,
  measures: StageMeasures,
  depthOf: (lane: LaneIndex) => number,
): LaneBox[] {
  const { axisHeight, header, padding, rowHeight, labelZone, spareZone, markRow } = measures;
  let y = axisHeight;
  return index.lanes.map((lane) => {
    const depth = depthOf(lane);
    const zones = depth * rowHeight + labelZone + (depth === 0 ? spareZone : 0);
    const height = header + 2 * padding + zones + markRow;
    // Lifted marks need a row of their own between the bars and the row of marks.
    const box = { lane, y, height, rows: Math.floor((zones - narrowestBin) / rowHeight) };
    y += height;
    return box;
  });
}
