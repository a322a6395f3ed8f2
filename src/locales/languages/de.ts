import type { Language } from '../language.js';
import { dates } from './de/dates.js';
import { messages } from './de/messages.js';

/** German. */
export const de: Language = { tag: 'de', messages, dates };
