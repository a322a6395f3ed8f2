import { laneOf, type EventIndex } from './event-index.js';
import { placesBetween } from './lane-bins.js';
import { levelOf } from './lane-index.js';
import type { ListRow } from './list/list-scene.js';
import type { Mark } from './scene.js';

/** Places in the feed of the events that a mark stands for, in order of time. */
export function placesOf(mark: Mark | ListRow, index: EventIndex): readonly number[] {
  if (mark.kind === 'density') return mark.places;
  if (mark.kind !== 'cluster') return [mark.place];
  const lane = laneOf(index, mark.lane);
  const width = 2 ** mark.level;
  return lane ? placesBetween(lane, mark.level, mark.bin * width, (mark.bin + 1) * width) : [];
}

/** Whether an event of the mark's lane is one of those that the mark stands for. */
export function standsFor(mark: Mark | ListRow, place: number, index: EventIndex): boolean {
  if (mark.kind === 'density') return mark.places.includes(place);
  if (mark.kind !== 'cluster') return mark.place === place;
  return isInBin(index, place, mark.level, mark.bin);
}

/** Whether an event is a point at a level of the grid, and its middle in a bin there. */
export function isInBin({ times }: EventIndex, place: number, level: number, bin: number): boolean {
  const middle = times.middles[place] ?? NaN;
  return levelOf(times.drawn[place]) < level && Math.floor(middle / 2 ** level) === bin;
}
