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

/** Size a scene is built for, in px. The height follows from the lanes. */
export interface SceneSize {
  readonly width: number;
}
