import type { Language } from '../language.js';
import { dates } from './ar/dates.js';
import { messages } from './ar/messages.js';

/** Modern Standard Arabic. */
export const ar: Language = { tag: 'ar', messages, dates };
