import type { ListRow, ListScene } from './list/list-scene.js';
import type { Mark, Scene, SceneLane } from './scene.js';

/** A step that an arrow key takes: along a lane, to another lane, or along all lanes in order of time. */
export type Step = 'previous' | 'next' | 'up' | 'down' | 'earlier' | 'later';

/** The mark a step leads to among those drawn; `null` where none is left in that direction. */
export function neighbour(scene: Scene, key: string, step: Step): Mark | null;
export function neighbour(scene: Scene | ListScene, key: string, step: Step): Mark | ListRow | null;
export function neighbour(
  scene: Scene | ListScene,
  key: string,
  step: Step,
): Mark | ListRow | null {
  if (scene.layout === 'vertical') return rowBeside(scene, key, directions[step]);
  const lane = scene.lanes.find(({ marks }) => marks.some((mark) => mark.key === key));
  const mark = lane?.marks.find((candidate) => candidate.key === key);
  if (!lane || !mark) return null;
  return steps[step](scene, lane, mark) ?? null;
}

/** A list is one lane from top to bottom: all arrows go along it. */
export const directions: Readonly<Record<Step, -1 | 1>> = {
  previous: -1,
  up: -1,
  earlier: -1,
  next: 1,
  down: 1,
  later: 1,
};

function rowBeside({ rows }: ListScene, key: string, direction: -1 | 1): ListRow | null {
  const at = rows.findIndex((row) => row.key === key);
  return at < 0 ? null : (rows[at + direction] ?? null);
}

type Stepper = (scene: Scene, lane: SceneLane, mark: Mark) => Mark | undefined;

const steps: Readonly<Record<Step, Stepper>> = {
  previous: (_, lane, mark) => lane.marks[lane.marks.indexOf(mark) - 1],
  next: (_, lane, mark) => lane.marks[lane.marks.indexOf(mark) + 1],
  up: (scene, lane, mark) => nearest(laneBeyond(scene, lane, -1), mark),
  down: (scene, lane, mark) => nearest(laneBeyond(scene, lane, 1), mark),
  earlier: (scene, _, mark) => inSeries(scene, mark, -1),
  later: (scene, _, mark) => inSeries(scene, mark, 1),
};

/** The next lane in a direction that has anything to step to. */
function laneBeyond(scene: Scene, lane: SceneLane, direction: -1 | 1): SceneLane | undefined {
  const rest =
    direction > 0
      ? scene.lanes.slice(scene.lanes.indexOf(lane) + 1)
      : scene.lanes.slice(0, scene.lanes.indexOf(lane)).reverse();
  return rest.find(({ marks }) => marks.length > 0);
}

function nearest(lane: SceneLane | undefined, to: Mark): Mark | undefined {
  const distance = (mark: Mark): number => Math.abs(middle(mark) - middle(to));
  return lane?.marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
}

const middle = ({ box }: Mark): number => box.x + box.width / 2;

function inSeries(scene: Scene, mark: Mark, direction: -1 | 1): Mark | undefined {
  const series = scene.lanes.flatMap(({ marks }) => marks).sort(inTime);
  return series[series.indexOf(mark) + direction];
}

/** Order of time; what begins together is in the order of the lanes, as sorting is stable. */
export const inTime = (a: Mark, b: Mark): number => a.window.start - b.window.start;
