import type { TimeWindow } from '../view/time-window.js';
import type { EventIndex } from './event-index.js';
import type { Counts } from './scene.js';

/** How many events of the feed lie in a window, before and after it, each counted once however many lanes it is in. */
export function countEvents(index: EventIndex, { start, end }: TimeWindow): Counts {
  const begunBefore = index.all.indexAt(end);
  const endedBefore = index.ended.indexAfter(start);
  return {
    shown: begunBefore - endedBefore,
    before: endedBefore,
    after: index.all.length - begunBefore,
  };
}
