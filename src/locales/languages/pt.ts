import type { Language } from '../language.js';
import { dates } from './pt/dates.js';
import { messages } from './pt/messages.js';

/** Portuguese. */
export const pt: Language = { tag: 'pt', messages, dates };
