import type { Casualties } from '../feed/types.js';
import type { Text } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';

/** A range, one figure where its ends meet, "at least" where there is no upper one; `null` where there is none at all. */
export function figureWords({ low, best, high }: Casualties, locale: Locale): string | null {
  const from = low ?? best ?? high;
  const to = high ?? best;
  if (from === undefined) return null;
  if (to === undefined) return locale.say('atLeast', { n: from });
  return from === to ? locale.number(from) : `${locale.number(from)}–${locale.number(to)}`;
}

/** What befell whom: "killed: civilians". */
export function outcomeWords(
  { outcome, of }: Casualties,
  locale: Locale,
  words: (text: Text | undefined) => string,
): string {
  const who = words(of);
  const what = locale.say(`outcome_${outcome}`);
  return who === '' ? what : locale.say('labelled', { label: what, text: who });
}
