import type { Locale } from '../locales/locale.js';
import type { MeasureText } from './text.js';

/** What clusters and the overview count. */
export type Measure = 'events' | 'killed';

/** What a scene needs from outside. */
export interface Environment {
  readonly locale: Locale;
  readonly measureText: MeasureText;
  readonly measure: Measure;
}

/** How the events of a window are arranged: lanes along a time axis, or a reading list by year. */
export type Layout = 'horizontal' | 'vertical';

/** Size a scene is built for, in px, and how it is arranged. The height follows from the events. */
export interface SceneSize {
  readonly width: number;
  /** Default `horizontal`. */
  readonly layout?: Layout;
}
