import type { ConflictTimelineStory } from './elements/conflict-timeline-story/conflict-timeline-story.js';
import type { ConflictTimeline } from './elements/conflict-timeline/conflict-timeline.js';

export { ConflictTimeline } from './elements/conflict-timeline/conflict-timeline.js';
export { ConflictTimelineStory } from './elements/conflict-timeline-story/conflict-timeline-story.js';
export {
  TimelineErrorEvent,
  TimelineFilterChangeEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewChangeEvent,
} from './elements/conflict-timeline/events.js';
export type { Moment } from './elements/conflict-timeline/read-window.js';
export type { FeedErrorKind } from './controllers/fetch-feed.js';
export type { Language } from './locales/language.js';
export type { Message, Messages } from './locales/messages.js';
export type { DatePatterns, DateWords } from './time/words.js';
export type * from './feed/types.js';
export type { Filters } from './feed/filters.js';
export type { Problem } from './feed/problem.js';

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
    'conflict-timeline-story': ConflictTimelineStory;
  }
}
