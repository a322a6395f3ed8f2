import type { DateWords } from '../time/words.js';
import type { Messages } from './messages.js';

/** What the widget needs to speak a language: the words of one file of `conflict-timeline/locales/`. */
export interface Language {
  /** BCP 47 tag, without a region where the words serve all of them. */
  readonly tag: string;
  readonly messages: Messages;
  readonly dates: DateWords;
}
