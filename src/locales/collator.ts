import type { Locale } from './locale.js';

/** Kept per locale: making one takes longer than a thousand comparisons. */
const kept = new WeakMap<Locale, Intl.Collator>();

/** Compares texts as a dictionary of the language does, numbers by their value. */
export function collatorOf(locale: Locale): Intl.Collator {
  const collator = kept.get(locale) ?? new Intl.Collator([locale.tag, 'en'], { numeric: true });
  kept.set(locale, collator);
  return collator;
}
