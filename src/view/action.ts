import type { Filters } from '../feed/filters.js';
import type { SortKey } from './sort.js';
import type { LinkedView } from './fragment.js';
import type { TimeWindow } from './time-window.js';
import type { EventAddress, Mode, Panel } from './view.js';

/** Everything that can happen to a view. */
export type Action =
  /** Moves by a fraction of the window; positive is later. */
  | { readonly type: 'pan'; readonly fraction: number }
  /** Zooms in by `factor` around the moment `at` (the middle where left out). */
  | { readonly type: 'zoom'; readonly factor: number; readonly at?: number }
  /** Shows a window, as near as the limits let it. */
  | { readonly type: 'show'; readonly window: TimeWindow }
  /** Shows everything. */
  | { readonly type: 'fit' }
  /** Moves, without zooming, until a stretch of time is in view. */
  | { readonly type: 'reveal'; readonly window: TimeWindow }
  /** Opens the card of an event, or closes it. */
  | { readonly type: 'select'; readonly id: string | null }
  /** Gives an event the tab stop. */
  | { readonly type: 'focus'; readonly event: EventAddress }
  /** Zooms to a cluster's events so that `back` returns here. */
  | { readonly type: 'enter'; readonly window: TimeWindow; readonly event: EventAddress }
  /** Lists events that no zoom can part. */
  | { readonly type: 'list'; readonly ids: readonly string[] }
  /** Shows or hides the preview of a mark. */
  | { readonly type: 'preview'; readonly mark: string | null }
  /** Changes some of the filters. */
  | { readonly type: 'filter'; readonly filters: Partial<Filters> }
  /** Takes all filters off. */
  | { readonly type: 'unfilter' }
  /** Draws the events, or lists them in a table. */
  | { readonly type: 'mode'; readonly mode: Mode }
  /** Sorts the table by a column, or the other way round where it is already. */
  | { readonly type: 'sort'; readonly by: SortKey }
  /** Opens a panel in place of another, or closes it. */
  | { readonly type: 'panel'; readonly panel: Panel | null }
  /** Points out an event without opening its card, or no longer does, and shows a window if there is one. */
  | { readonly type: 'mark'; readonly id: string | null; readonly window?: TimeWindow }
  /** Takes over what a link carries. */
  | { readonly type: 'restore'; readonly view: LinkedView }
  /** Tells a chapter and shows its time, or closes the story and stays where it is. */
  | { readonly type: 'chapter'; readonly id: string; readonly window: TimeWindow }
  | { readonly type: 'chapter'; readonly id: null }
  /** Shows a picture or loads a film of the selected event, as the reader asked. */
  | { readonly type: 'unveil'; readonly url: string }
  /** Shows the whole reading list. */
  | { readonly type: 'expand' }
  /** Escape: closes the preview, else the card, else the panel, else undoes the last `enter`. */
  | { readonly type: 'back' };
