import type { Certainty } from './certainty.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import type { Grid } from './grid.js';
import type { LaneBox, StageMeasures } from './layout.js';
import type { Scale } from './scale.js';

/** All that the stages of building one lane share. */
export interface LaneContext {
  readonly index: EventIndex;
  readonly box: LaneBox;
  readonly scale: Scale;
  readonly grid: Grid;
  /** Least width of the grid's bins in px. */
  readonly leastBin: number;
  readonly measures: StageMeasures;
  readonly environment: Environment;
  readonly plotWidth: number;
  /** Middle of the row of marks, from the top of the lane. */
  readonly markY: number;
  /** Place in the feed of the event whose card is open, where this lane has it. */
  readonly chosen: number | null;
  readonly certaintyOf: (place: number) => Certainty;
  /** Area factor of a point's symbol. */
  readonly weightOf: (place: number) => number;
}
