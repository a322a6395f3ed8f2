import type { KeyCommand } from '../../controllers/keyboard.js';
import { laneOf, wholeLane, type EventIndex } from '../../scene/event-index.js';
import { holdsEvent } from '../../scene/lane-index.js';
import type { ListRow, ListScene } from '../../scene/list/list-scene.js';
import { placesOf } from '../../scene/mark-events.js';
import { marksIn } from '../../scene/marks-in.js';
import { directions, neighbour, type Step } from '../../scene/neighbours.js';
import type { Mark, Scene } from '../../scene/scene.js';
import type { Action } from '../../view/action.js';
import { lengthOf, type TimeWindow } from '../../view/time-window.js';

/** What can be focused: a mark of the chart or a row of the list. */
export type Target = Mark | ListRow;

/** The drawn mark with a key. */
export const markOf = (scene: Scene | ListScene, key: string | null): Target | null =>
  marksIn(scene).find((mark) => mark.key === key) ?? null;

/** What opening a mark does: an event's card, a cluster's events nearer, or their list where no zoom can part them. */
export function openMark(mark: Target, index: EventIndex): Action {
  if (mark.kind !== 'cluster' && mark.kind !== 'density') {
    return { type: 'select', id: mark.event.id };
  }
  const ids = inOrder(placesOf(mark, index), index).map((p) => index.feed.events[p]?.id ?? '');
  if (mark.kind === 'density' || !mark.separable) return { type: 'list', ids };
  return {
    type: 'enter',
    window: windowAround(mark.window),
    event: { lane: mark.lane, id: ids[0] ?? mark.event.id },
  };
}

/** Places in the order in which their events begin, as the arrow keys go: a cluster has them by their middles. */
const inOrder = (places: readonly number[], { times: { starts } }: EventIndex): number[] =>
  [...places].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));

/** A window in which a cluster's events take up the middle half. */
function windowAround(window: TimeWindow): TimeWindow {
  const margin = lengthOf(window) / 2;
  return { start: window.start - margin, end: window.end + margin };
}

/** The actions of a key pressed on a mark, in order; none where there is nowhere to go. */
export function keyActions(
  command: KeyCommand,
  mark: Target,
  scene: Scene | ListScene,
  index: EventIndex,
): readonly Action[] {
  switch (command.type) {
    case 'step': {
      const next = neighbour(scene, mark.key, command.step);
      return next ? [focusOn(next)] : stepBeyond(command.step, mark, scene, index);
    }
    case 'end':
      return goToEnd(command, mark, index);
    case 'page':
      return [{ type: 'pan', fraction: command.direction }];
    case 'zoom':
      return [{ type: 'zoom', factor: command.factor, at: middleOf(mark.window, scene) }];
    case 'fit':
      return [{ type: 'fit' }];
    case 'help':
      return [{ type: 'panel', panel: 'help' }];
    case 'back':
      return [{ type: 'back' }];
  }
}

const focusOn = ({ event }: Target): Action => ({ type: 'focus', event });

/** Zooming keeps the part of the focused mark that is in view in its place. */
function middleOf({ start, end }: TimeWindow, { scale }: Scene | ListScene): number {
  const from = Math.max(start, scale.window.start);
  const to = Math.min(end, scale.window.end);
  return (from + to) / 2;
}

/** Where a lane, or the list, goes on beyond what is drawn, the next event there is brought into view. */
function stepBeyond(
  step: Step,
  mark: Target,
  scene: Scene | ListScene,
  index: EventIndex,
): readonly Action[] {
  if (scene.layout === 'vertical') return stepBeyondList(directions[step], scene, index);
  if (step === 'up' || step === 'down') return [];
  const inLane = step === 'previous' || step === 'next';
  const column = inLane ? laneOf(index, mark.lane)?.all : index.all;
  if (!column) return [];
  const end = mark.kind === 'span' ? 0 : mark.window.end;
  const entry =
    directions[step] > 0
      ? column.indexAt(Math.max(mark.window.start + 1, end))
      : column.indexAt(mark.window.start) - 1;
  const place = column.events[entry];
  return place === undefined ? [] : reveal(place, index, inLane ? mark.lane : null);
}

/** From the last row shown to the first left out or, where all are shown, to the next event outside the window. */
function stepBeyondList(
  direction: -1 | 1,
  { next, scale }: ListScene,
  index: EventIndex,
): readonly Action[] {
  if (direction > 0 && next) return [{ type: 'focus', event: next }];
  const { all, times } = index;
  const { start, end } = scale.window;
  const place =
    direction > 0
      ? all.events[all.indexAt(end)]
      : all.events
          .subarray(0, all.indexAt(start))
          .findLast((earlier) => (times.ends[earlier] ?? 0) <= start);
  return place === undefined ? [] : reveal(place, index, wholeLane);
}

/** The first or last event of the mark's lane or of the whole feed. */
function goToEnd(
  { of, end }: Extract<KeyCommand, { type: 'end' }>,
  mark: Target,
  index: EventIndex,
): readonly Action[] {
  const lane = of === 'lane' ? laneOf(index, mark.lane) : undefined;
  const place = (lane?.all ?? index.all).events.at(end === 'first' ? 0 : -1);
  return place === undefined ? [] : reveal(place, index, lane?.id ?? null);
}

/** Brings an event into view and gives it the tab stop, in the lane named or the first it is in. */
export function reveal(place: number, index: EventIndex, lane: string | null): readonly Action[] {
  const id = index.feed.events[place]?.id ?? '';
  const home = lane ?? index.lanes.find((lane) => holdsEvent(lane, place, index.times))?.id ?? '';
  const window = { start: index.times.starts[place] ?? 0, end: index.times.ends[place] ?? 0 };
  return [
    { type: 'reveal', window },
    { type: 'focus', event: { lane: home, id } },
  ];
}
