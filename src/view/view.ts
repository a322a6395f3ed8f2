import { noFilters, type Filters } from '../feed/filters.js';
import { byDate, type Sort } from './sort.js';
import type { TimeWindow, WindowLimits } from './time-window.js';

/** A drawn event: events in several lanes are drawn in each, so the lane is part of the address. */
export interface EventAddress {
  readonly lane: string;
  readonly id: string;
}

/** The two forms in which the events of the filters are shown. */
export type Mode = 'chart' | 'table';

/** A panel that a button of the toolbar opens. */
export type Panel = 'filters' | 'help';

/** What the reader looks at: one frozen value, owned by the root element and changed by `reduceView` alone. */
export interface View {
  /** The time shown. */
  readonly window: TimeWindow;
  /** How far the window may go. */
  readonly limits: WindowLimits;
  /** Which events are shown. */
  readonly filters: Filters;
  /** Whether they are drawn or listed in a table. */
  readonly mode: Mode;
  /** The order of the table's rows. */
  readonly sort: Sort;
  /** What is open beside the toolbar. */
  readonly panel: Panel | null;
  /** The event whose card is open. */
  readonly selected: string | null;
  /** An event that is pointed out without its card, as by the text beside it. */
  readonly marked: string | null;
  /** Id of the chapter that is told; `null` where the story is closed. */
  readonly chapter: string | null;
  /** Addresses of the media of the selected event that the reader asked to see. */
  readonly unveiled: readonly string[];
  /** Whether a reading list is shown whole, not only its beginning. */
  readonly expanded: boolean;
  /** Ids of events that no zoom can part, listed in the card instead of one. */
  readonly listed: readonly string[] | null;
  /** The event that holds the plot's one tab stop. */
  readonly focused: EventAddress | null;
  /** Key of the mark whose preview is shown. */
  readonly previewed: string | null;
  /** Windows to go back to, the latest last; one for each cluster opened. */
  readonly trail: readonly TimeWindow[];
}

/** No address. */
export const none: readonly string[] = Object.freeze([]);

/** The view of a feed nobody has touched yet: all of `limits.extent`, nothing chosen. */
export function initialView(limits: WindowLimits, window: TimeWindow = limits.extent): View {
  return Object.freeze({
    window,
    limits,
    filters: noFilters,
    mode: 'chart',
    sort: byDate,
    panel: null,
    selected: null,
    marked: null,
    chapter: null,
    unveiled: none,
    expanded: false,
    listed: null,
    focused: null,
    previewed: null,
    trail: Object.freeze([]),
  });
}
