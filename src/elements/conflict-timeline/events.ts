import type { FeedErrorKind } from '../../controllers/fetch-feed.js';
import type { Filters } from '../../feed/filters.js';
import type { Problem } from '../../feed/problem.js';
import type { Feed, TimelineEvent } from '../../feed/types.js';

/** All public events bubble and cross shadow roots. */
const everywhere: EventInit = { bubbles: true, composed: true };

/** A feed has been read and is shown. */
export class TimelineLoadEvent extends Event {
  static readonly type = 'timeline-load';
  constructor(
    /** The feed as it was read. */
    readonly feed: Feed,
    /** What was wrong with it. */
    readonly problems: readonly Problem[],
  ) {
    super(TimelineLoadEvent.type, everywhere);
  }
}

/** A feed could not be fetched or read. */
export class TimelineErrorEvent extends Event {
  static readonly type = 'timeline-error';
  constructor(
    /** `network`: not fetched; `parse`: not understood; `version`: of a major version that is not known. */
    readonly kind: FeedErrorKind,
    /** What went wrong, in English. */
    readonly message: string,
    /** The error that it comes from. */
    readonly cause: unknown,
  ) {
    super(TimelineErrorEvent.type, everywhere);
  }
}

/** The reader has opened an event's card, or closed it (`event` is null). */
export class TimelineSelectEvent extends Event {
  static readonly type = 'timeline-select';
  constructor(
    /** The event of the feed; `null` where its card was closed. */
    readonly event: TimelineEvent | null,
  ) {
    super(TimelineSelectEvent.type, everywhere);
  }
}

/** The reader has moved or zoomed the window. */
export class TimelineViewChangeEvent extends Event {
  static readonly type = 'timeline-view-change';
  constructor(
    /** Begin of the window. */
    readonly start: Date,
    /** End of the window. */
    readonly end: Date,
  ) {
    super(TimelineViewChangeEvent.type, everywhere);
  }
}

/** The reader has changed the filters; `visible` is how many events pass them. */
export class TimelineFilterChangeEvent extends Event {
  static readonly type = 'timeline-filter-change';
  constructor(
    /** What the reader asks to see. */
    readonly filters: Filters,
    /** How many events pass the filters. */
    readonly visible: number,
  ) {
    super(TimelineFilterChangeEvent.type, everywhere);
  }
}

// They bubble, so they are heard on any element, on the document and on the window.
declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-view-change': TimelineViewChangeEvent;
    'timeline-filter-change': TimelineFilterChangeEvent;
  }
}
