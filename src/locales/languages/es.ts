import type { Language } from '../language.js';
import { dates } from './es/dates.js';
import { messages } from './es/messages.js';

/** Spanish. */
export const es: Language = { tag: 'es', messages, dates };
