import { facets, facetValues, type Filters } from '../../feed/filters.js';
import type { Feed } from '../../feed/types.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { LinkedView } from '../../view/fragment.js';
import { revealInWindow, type TimeWindow } from '../../view/time-window.js';
import type { View } from '../../view/view.js';
import { chapterWindow } from '../story/chapter-window.js';

/**
 * The view that a link means: what it doesn't speak of is as in the untouched view, and ids that the feed has not are
 * left aside. Without a window of its own a link to a chapter shows the chapter's time, one to an event the untouched
 * window, moved as far as it must be to hold the event.
 */
export function linkedView(
  link: Partial<LinkedView>,
  untouched: View,
  index: EventIndex,
): LinkedView {
  const { feed } = index;
  const { selected, window, filters, mode, chapter } = { ...untouched, ...link };
  const told = feed.chapters?.find(({ id }) => id === chapter);
  const event = selected === null ? undefined : index.placeOf(selected);
  return {
    selected: selected === null || event !== undefined ? selected : untouched.selected,
    window: link.window
      ? withinExtent(window, untouched)
      : reveal(event, told ? chapterWindow(told, untouched.limits.extent) : window, index),
    filters: link.filters ? knownValues(filters, feed) : filters,
    mode,
    chapter: told?.id ?? null,
  };
}

const withinExtent = (window: TimeWindow, { limits: { extent } }: View): TimeWindow => ({
  start: Math.max(window.start, extent.start),
  end: Math.min(window.end, extent.end),
});

function reveal(place: number | undefined, window: TimeWindow, { times }: EventIndex): TimeWindow {
  const [start, end] = [times.starts[place ?? NaN], times.ends[place ?? NaN]];
  return start === undefined || end === undefined ? window : revealInWindow(window, start, end);
}

/** Values that no event has would show nothing at all. */
function knownValues(filters: Filters, feed: Feed): Filters {
  const known = facets.map((facet) => {
    const values = new Set(feed.events.flatMap((event) => facetValues(feed, event, facet)));
    return [facet, filters[facet].filter((value) => values.has(value))] as const;
  });
  return { ...filters, ...Object.fromEntries(known) };
}
