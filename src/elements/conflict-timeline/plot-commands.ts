import type { KeyCommand } from '../../controllers/keyboard.js';
import type { EventIndex } from '../../scene/event-index.js';
import { placesOf } from '../../scene/mark-events.js';
import { neighbour } from '../../scene/neighbours.js';
import type { Mark, Scene } from '../../scene/scene.js';
import type { Action } from '../../view/action.js';
import { lengthOf, type TimeWindow } from '../../view/time-window.js';

/** The drawn mark with a key. */
export function markOf(scene: Scene, key: string | null): Mark | null {
  return scene.lanes.flatMap(({ marks }) => marks).find((mark) => mark.key === key) ?? null;
}

/** What opening a mark does: an event's card, a cluster's events nearer, or their list where no zoom can part them. */
export function openMark(mark: Mark, index: EventIndex): Action {
  if (mark.kind === 'point' || mark.kind === 'span') return { type: 'select', id: mark.event.id };
  const ids = placesOf(mark, index).map((place) => index.feed.events[place]?.id ?? '');
  if (mark.kind === 'density' || !mark.separable) return { type: 'list', ids };
  return {
    type: 'enter',
    window: windowAround(mark.window),
    event: { lane: mark.lane, id: ids[0] ?? mark.event.id },
  };
}

/** A window in which a cluster's events take up the middle half. */
function windowAround(window: TimeWindow): TimeWindow {
  const margin = lengthOf(window) / 2;
  return { start: window.start - margin, end: window.end + margin };
}

/** The actions of a key pressed on a mark, in order; none where there is nowhere to go. */
export function keyActions(
  command: KeyCommand,
  mark: Mark,
  scene: Scene,
  index: EventIndex,
): readonly Action[] {
  switch (command.type) {
    case 'step': {
      const next = neighbour(scene, mark.key, command.step);
      return next ? [focusOn(next)] : stepBeyond(command.step, mark, index);
    }
    case 'end':
      return goToEnd(command, mark, index);
    case 'page':
      return [{ type: 'pan', fraction: command.direction }];
    case 'zoom':
      return [{ type: 'zoom', factor: command.factor, at: middleOf(mark.window, scene) }];
    case 'fit':
      return [{ type: 'fit' }];
    case 'back':
      return [{ type: 'back' }];
  }
}

const focusOn = ({ event }: Mark): Action => ({ type: 'focus', event });

/** Zooming keeps the part of the focused mark that is in view in its place. */
function middleOf({ start, end }: TimeWindow, { scale }: Scene): number {
  const from = Math.max(start, scale.window.start);
  const to = Math.min(end, scale.window.end);
  return (from + to) / 2;
}

/** Where a lane goes on outside the window, the next event there is brought into view. */
function stepBeyond(
  step: Extract<KeyCommand, { type: 'step' }>['step'],
  mark: Mark,
  index: EventIndex,
): readonly Action[] {
  const lane = index.lanes.find(({ id }) => id === mark.lane);
  const column = step === 'earlier' || step === 'later' ? index.all : lane?.all;
  if (!column) return [];
  const forward = step === 'next' || step === 'later';
  if (!forward && step !== 'previous' && step !== 'earlier') return [];
  const entry = forward
    ? column.indexAt(Math.max(mark.window.start + 1, mark.kind === 'span' ? 0 : mark.window.end))
    : column.indexAt(mark.window.start) - 1;
  const place = column.events[entry];
  return place === undefined ? [] : reveal(place, index, column === lane?.all ? mark.lane : null);
}

/** The first or last event of the mark's lane or of the whole feed. */
function goToEnd(
  { of, end }: Extract<KeyCommand, { type: 'end' }>,
  mark: Mark,
  index: EventIndex,
): readonly Action[] {
  const lane = of === 'lane' ? index.lanes.find(({ id }) => id === mark.lane) : undefined;
  const place = (lane?.all ?? index.all).events.at(end === 'first' ? 0 : -1);
  return place === undefined ? [] : reveal(place, index, lane?.id ?? null);
}

/** Brings an event into view and gives it the tab stop, in the lane named or the first it is in. */
export function reveal(place: number, index: EventIndex, lane: string | null): readonly Action[] {
  const id = index.feed.events[place]?.id ?? '';
  const home = lane ?? index.lanes.find(({ all }) => all.events.includes(place))?.id ?? '';
  const window = { start: index.times.starts[place] ?? 0, end: index.times.ends[place] ?? 0 };
  return [
    { type: 'reveal', window },
    { type: 'focus', event: { lane: home, id } },
  ];
}
