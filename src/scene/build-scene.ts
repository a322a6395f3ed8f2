import type { View } from '../view/view.js';
import { buildAxis } from './build-axis.js';
import { buildLane } from './build-lane.js';
import { countEvents } from './count-events.js';
import { describePeriod } from './describe-period.js';
import type { Environment, SceneSize } from './environment.js';
import type { EventIndex } from './event-index.js';
import { gridAt, leastBin } from './grid.js';
import { stackLanes, stageMeasures, type StageMeasures } from './layout.js';
import { buildOverview } from './build-overview.js';
import { mirrorScene } from './mirror-scene.js';
import { packingAt, rowsOf } from './packings.js';
import { timeScale, type Scale } from './scale.js';
import type { Scene } from './scene.js';
import { tabStopAmong } from './tab-stop.js';
import { twinsOf } from './twins.js';

/**
 * Builds the scene of a view: pure, and bounded by the width, not by the number of events.
 *
 * @param index the feed's index
 * @param view what the reader looks at
 * @param size width in px; anything below 200 is drawn as 200
 * @param environment language, measures and what is counted
 */
export function buildScene(
  index: EventIndex,
  view: View,
  size: SceneSize,
  environment: Environment,
): Scene {
  const width = Math.max(200, Math.round(size.width));
  const measures = stageMeasures(width);
  const plotWidth = width - measures.gutter;
  const scale = timeScale(view.window, measures.inset, plotWidth - measures.inset);
  const boxes = stackLanes(
    index,
    measures,
    depthWhenFitted(index, plotWidth, measures, environment),
  );
  const least = leastBin(index.lanes, plotWidth);
  const grid = gridAt(scale.pixelsPerMs, least);
  const chosen = view.selected ?? view.marked;
  const selected = chosen === null ? undefined : index.placeOf(chosen);
  const lanes = boxes.map((box) =>
    buildLane({
      index,
      box,
      scale,
      grid,
      leastBin: least,
      measures,
      environment,
      plotWidth,
      selected,
    }),
  );
  const marks = lanes.flatMap((lane) => lane.marks);
  const height = (boxes.at(-1)?.y ?? measures.axisHeight) + (boxes.at(-1)?.height ?? 0);
  const scene: Scene = {
    layout: 'horizontal',
    width,
    height,
    labels: measures.labels,
    plot: { x: measures.gutter, y: 0, width: plotWidth, height },
    scale,
    axis: buildAxis(scale, plotWidth, measures, environment),
    lanes,
    overview: buildOverview(index, view, plotWidth, measures, environment),
    moment: momentOf(index, selected, scale, plotWidth),
    twins: twinsOf(view.previewed, lanes, index),
    tabStop: tabStopAmong(marks, view, index)?.key ?? null,
    period: describePeriod(view.window, environment.locale.dates),
    counts: countEvents(index, view.window),
  };
  return Object.freeze(environment.locale.direction === 'rtl' ? mirrorScene(scene) : scene);
}

/** How many rows of bars each lane needs when everything is shown: what its height is made for. */
function depthWhenFitted(
  index: EventIndex,
  plotWidth: number,
  measures: StageMeasures,
  environment: Environment,
): (lane: EventIndex['lanes'][number]) => number {
  const { inset, mostRows } = measures;
  const { pixelsPerMs } = timeScale(index.limits.extent, inset, plotWidth - inset);
  const { level } = gridAt(pixelsPerMs, leastBin(index.lanes, plotWidth));
  return (lane) => {
    return rowsOf(packingAt(index, lane, mostRows, level, pixelsPerMs, environment));
  };
}

function momentOf(
  index: EventIndex,
  selected: number | undefined,
  scale: Scale,
  plotWidth: number,
): Scene['moment'] {
  const time = selected === undefined ? undefined : index.times.drawnAt(selected);
  if (!time) return null;
  const [x, x2] = [scale.x(time.start), scale.x(time.end)];
  if (x2 < 0 || x > plotWidth) return null;
  return { x: Math.max(x, 0), x2: Math.min(x2, plotWidth) };
}
