import type { Language } from '../language.js';
import { dates } from './en/dates.js';
import { messages } from './en/messages.js';

/** English. */
export const en: Language = { tag: 'en', messages, dates };
