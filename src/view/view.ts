import type { TimeWindow, WindowLimits } from './time-window.js';

/** A drawn event: events in several lanes are drawn in each, so the lane is part of the address. */
export interface EventAddress {
  readonly lane: string;
  readonly id: string;
}

/** What the reader looks at: one frozen value, owned by the root element and changed by `reduceView` alone. */
export interface View {
  /** The time shown. */
  readonly window: TimeWindow;
  /** How far the window may go. */
  readonly limits: WindowLimits;
  /** The event whose card is open. */
  readonly selected: string | null;
  /** Ids of events that no zoom can part, listed in the card instead of one. */
  readonly listed: readonly string[] | null;
  /** The event that holds the plot's one tab stop. */
  readonly focused: EventAddress | null;
  /** Key of the mark whose preview is shown. */
  readonly previewed: string | null;
  /** Windows to go back to, the latest last; one for each cluster opened. */
  readonly trail: readonly TimeWindow[];
}

/** The view of a feed nobody has touched yet: all of `limits.extent`, nothing chosen. */
export function initialView(limits: WindowLimits, window: TimeWindow = limits.extent): View {
  return Object.freeze({
    window,
    limits,
    selected: null,
    listed: null,
    focused: null,
    previewed: null,
    trail: Object.freeze([]),
  });
}
