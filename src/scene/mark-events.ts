import { laneOf, type EventIndex } from './event-index.js';
import { placesBetween } from './lane-bins.js';
import { middleOf, once } from './event-times.js';
import type { ListRow } from './list/list-scene.js';
import { isRunning, placesRunning } from './running.js';
import type { Band, Mark } from './scene.js';

/** Places in the feed of the events that a mark stands for, in order of time. */
export function placesOf(mark: Mark | ListRow, index: EventIndex): readonly number[] {
  if (mark.kind === 'density') return placesIn(mark, index);
  if (mark.kind !== 'cluster') return [mark.place];
  const lane = laneOf(index, mark.lane);
  const width = 2 ** mark.level;
  return lane ? placesBetween(lane, mark.level, mark.bin * width, (mark.bin + 1) * width) : [];
}

/** Whether an event of the mark's lane is one of those that the mark stands for. */
export function standsFor(mark: Mark | ListRow, place: number, index: EventIndex): boolean {
  if (mark.kind === 'density') return isIn(mark, place, index);
  if (mark.kind !== 'cluster') return mark.place === place;
  return isInBin(index, place, mark.level, mark.bin);
}

/** Whether an event is a point at a level of the grid, and its middle in a bin there. */
export function isInBin({ times }: EventIndex, place: number, level: number, bin: number): boolean {
  const middle = middleOf(times, place);
  return (times.levels[place] ?? once) < level && Math.floor(middle / 2 ** level) === bin;
}

const placesIn = ({ of, run, but }: Band, { times }: EventIndex): number[] =>
  placesRunning(of, run, times).filter((place) => !but.has(place));

const isIn = ({ of, run, but }: Band, place: number, { times }: EventIndex): boolean =>
  !but.has(place) && isRunning(of, place, run, times);
