import type { Language } from '../language.js';
import { dates } from './fr/dates.js';
import { messages } from './fr/messages.js';

/** French. */
export const fr: Language = { tag: 'fr', messages, dates };
