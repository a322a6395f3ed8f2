import type { Describing } from './describe-mark.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import { holdsEvent, type LaneIndex } from './lane-index.js';
import { laneLabel } from './lane-label.js';
import { standsFor } from './mark-events.js';
import type { SceneLane } from './scene.js';

/** Asked for in every frame, and the same until the language changes. */
const keep = keepByIndex<string>(2_000);

/** In which lanes but this an event is drawn too, in words; empty where in none. */
export const describeTwins = (place: number, lane: LaneIndex, describing: Describing): string =>
  keep(describing.index, describing.environment, `${place} ${lane.id}`, () => {
    const others = lanesOf(place, describing.index).filter(({ id }) => id !== lane.id);
    if (others.length === 0) return '';
    const { locale } = describing.environment;
    const lanes = others.map((other) => laneLabel(other, describing));
    return locale.say('alsoIn', { lanes: lanes.join(locale.say('listSeparator')) });
  });

/** Keys of the marks that stand, in other lanes, for the event of the mark with a key. */
export function twinsOf(
  key: string | null,
  lanes: readonly SceneLane[],
  index: EventIndex,
): readonly string[] {
  if (key === null) return none;
  const marks = lanes.flatMap((lane) => lane.marks);
  const mark = marks.find((candidate) => candidate.key === key);
  if (mark?.kind !== 'point' && mark?.kind !== 'span') return none;
  if (mark.alsoIn === '') return none;
  const homes = new Set(lanesOf(mark.place, index).map(({ id }) => id));
  return marks
    .filter((other) => other.lane !== mark.lane && homes.has(other.lane))
    .filter((other) => standsFor(other, mark.place, index))
    .map((other) => other.key);
}

const none: readonly string[] = Object.freeze([]);

const lanesOf = (place: number, { lanes, times }: EventIndex): LaneIndex[] =>
  lanes.filter((lane) => holdsEvent(lane, place, times));
