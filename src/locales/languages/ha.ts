import type { Language } from '../language.js';
import { dates } from './ha/dates.js';
import { messages } from './ha/messages.js';

/** Hausa. */
export const ha: Language = { tag: 'ha', messages, dates };
