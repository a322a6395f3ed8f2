import type { DateWords } from '../time/words.js';
import { once } from './once.js';

/** Writes the digits 0 to 9 of a text as a language has them. */
export type WriteDigits = (text: string) => string;

/** How a language by its BCP 47 tag writes digits: ar-EG ٠١٢٣, ar as English does. */
export function digitsOf(tag: string): WriteDigits {
  const digits = once(() => {
    const falling = new Intl.NumberFormat([tag, 'en'], { useGrouping: false }).format(
      9_876_543_210,
    );
    return [...falling].reverse();
  });
  return (text) => text.replace(/\d/g, (digit) => digits()[Number(digit)] ?? digit);
}

/** Words of dates with the digits of a language, for words that are written with 0 to 9. */
export function withDigits(dates: DateWords, write: WriteDigits): DateWords {
  const day = dates.day ?? String;
  const { month, quarter } = dates.locale.localize;
  return {
    ...dates,
    locale: { localize: { month, quarter: (value, options) => write(quarter(value, options)) } },
    day: (value) => write(day(value)),
    clock: (value) => write(value),
    year: (year) => write(dates.year(year)),
    decade: (first) => write(dates.decade(first)),
    century: (nth, bce) => write(dates.century(nth, bce)),
    millennium: (nth, bce) => write(dates.millennium(nth, bce)),
  };
}
