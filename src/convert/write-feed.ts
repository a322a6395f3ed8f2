import type { Feed, TimelineEvent } from '../feed/types.js';
import { toJson } from './to-json.js';

/**
 * A feed of some of the events of another, as JSON in all its languages, with licence and credits. Lists are kept whole, so
 * that ids resolve and the key stays the same; chapters keep their text and name the events that remain.
 *
 * @param feed a feed that `readFeed` has read; it reads what is written here without a problem
 * @param events those to keep, in this order
 */
export function writeFeed(feed: Feed, events: readonly TimelineEvent[]): string {
  const ids = new Set(events.map(({ id }) => id));
  const chapters = feed.chapters.map((chapter) =>
    chapter.events === undefined
      ? chapter
      : { ...chapter, events: chapter.events.filter((id) => ids.has(id)) },
  );
  return `${toJson({ ...feed, events, chapters })}\n`;
}
