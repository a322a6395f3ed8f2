import { LitElement, type PropertyDeclarations } from 'lit';
import type { GestureMode } from '../../controllers/gesture-mode.js';
import type { Language } from '../../locales/language.js';
import type { Messages } from '../../locales/messages.js';
import type { Layout, Measure } from '../../scene/environment.js';
import type { GroupBy } from '../../scene/grouping.js';

/** What a page asks of a timeline, by attributes and properties. */
export class TimelineOptions extends LitElement {
  // A table, and not a decorator each: in the bundle these weigh more than what they tell.
  static override properties: PropertyDeclarations = {
    src: {},
    groupBy: { attribute: 'group-by' },
    measure: {},
    layout: {},
    start: {},
    end: {},
    selected: {},
    controls: {},
    gestures: { reflect: true, useDefault: true },
    deepLink: { attribute: 'deep-link' },
    theme: { reflect: true },
    loading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    landmark: {},
    keyshortcuts: {},
    messages: { attribute: false },
    languages: { attribute: false },
  };

  /** Address of the feed, relative to the page. */
  src: string | null = null;

  /** What a lane is. */
  groupBy: GroupBy = 'lane';

  /** What clusters and the overview count. */
  measure: Measure = 'events';

  /** A time axis with lanes, or a reading list by year; by default the list below 560 px of the element's own width. */
  layout: 'auto' | Layout = 'auto';

  /** Begin of the window shown first, in EDTF; default that of the feed. */
  start: string | null = null;
  /** End of the window shown first, in EDTF, its whole day, month or year included; default that of the feed. */
  end: string | null = null;

  /** Id of the event whose card is open. */
  selected: string | null = null;

  /** `zoom overview filters search story table share` in any choice, or `none`; default all. */
  controls: string | null = null;

  /**
   * What the reader's hand does: `cooperative` leaves a plain wheel and a finger that goes up or down to the page, `direct`
   * takes them too, `none` leaves everything.
   */
  gestures: GestureMode = 'cooperative';

  /**
   * Key under which event, window, filters, table and chapter are kept in the page's URL fragment, so that the view can be
   * linked to: `deep-link="sahel"` and `<a href="#sahel=event-id">`. Letters, digits, `_` and `-`; absent is off.
   */
  deepLink: string | null = null;

  /** Colour scheme: `auto` follows the page's `color-scheme`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /**
   * When the feed of `src` is fetched: `eager` at once, `lazy` when the timeline comes near to what the reader sees of the
   * page. Until then its frame is drawn, in the room that the page keeps for it.
   */
  loading: 'eager' | 'lazy' = 'eager';

  /** Level of the headline, 1 to 6. */
  headingLevel = 2;

  /** `off` takes the timeline out of the page's landmarks, for pages with many. */
  landmark: 'on' | 'off' = 'on';

  /** `off` leaves the keys + - 0 ? to the page. */
  keyshortcuts: 'on' | 'off' = 'on';

  /** Words of the interface in place of those of the language, by key; see `Messages`. */
  messages: Partial<Messages> | null = null;

  /** Languages beside those of the package, or in their place; the nearest `lang` chooses among both. */
  languages: readonly Language[] = [];
}
