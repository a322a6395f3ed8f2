import { buildPoints } from './build-points.js';
import { buildSpans } from './build-spans.js';
import { certaintyOf } from './certainty.js';
import type { LaneContext } from './lane-context.js';
import { holdsEvent } from './lane-index.js';
import { laneLabel } from './lane-label.js';
import { inTime } from './neighbours.js';
import { placeLabels } from './place-labels.js';
import type { Mark, SceneLane } from './scene.js';

/** What a lane is built from; the rest of its context follows from it. */
export type LaneInput = Omit<LaneContext, 'markY' | 'chosen' | 'certaintyOf' | 'weightOf'> & {
  /** Place in the feed of the event whose card is open. */
  readonly selected: number | undefined;
};

/** Builds one lane: bars on top, labels between, points and clusters at the foot. */
export function buildLane(input: LaneInput): SceneLane {
  const context = completeContext(input);
  const { box } = context;
  const spans = buildSpans(context);
  const points = buildPoints(context);
  const marks: Mark[] = [...spans.marks, ...points.marks].sort(inTime);
  return {
    id: box.lane.id,
    label: laneLabel(box.lane, context),
    ...(box.lane.color === undefined ? {} : { color: box.lane.color }),
    count: box.lane.count,
    y: box.y,
    height: box.height,
    marks,
    labels: placeLabels(points.marks, spans.bottom, context),
    tally: tallyOf(marks, spans.before + points.before, spans.after + points.after),
  };
}

function completeContext(input: LaneInput): LaneContext {
  const { box, index, measures, environment } = input;
  const { killedHigh } = index.facts;
  return {
    ...input,
    markY: box.height - measures.padding - measures.markRow / 2,
    chosen: chosenIn(input),
    certaintyOf: (place) => certaintyOf(index.feed.events[place]),
    weightOf: (place) => (environment.measure === 'killed' ? areaOf(killedHigh(place)) : 1),
  };
}

function chosenIn({ index: { times }, box, selected }: LaneInput): number | null {
  if (selected === undefined) return null;
  return holdsEvent(box.lane, selected, times) ? selected : null;
}

/** Area in proportion to the killed, between marks still seen and marks no wider than their lane is high. */
const areaOf = (killed: number): number => Math.min(9, Math.max(0.4, (killed || 0) / 25));

function tallyOf(marks: readonly Mark[], before: number, after: number): SceneLane['tally'] {
  const sum = (kind: 'cluster' | 'density'): number =>
    marks.reduce((total, mark) => total + (mark.kind === kind ? mark.count : 0), 0);
  return {
    single: marks.filter(({ kind }) => kind === 'point' || kind === 'span').length,
    clustered: sum('cluster'),
    banded: sum('density'),
    before,
    after,
  };
}
