import { enDates } from './en-dates.js';
import { enMessages } from './en.js';
import { createLocale, type Locale } from './locale.js';

/**
 * The locale for a BCP 47 tag. English is the only language so far, so it serves all; numbers and plurals follow it too,
 * as words and figures of two languages would not read as one.
 */
export function findLocale(tag: string): Locale {
  const region = /^en-/i.test(tag) && isValid(tag) ? tag : 'en';
  return createLocale(region, enMessages, enDates);
}

function isValid(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
