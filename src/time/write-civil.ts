import type { Month, Quarter } from 'date-fns';
import type { Civil } from './edtf-date.js';
import type { DateWords } from './words.js';

type Full = Required<Civil>;
type Token = (civil: Full, words: DateWords) => string;

const clock =
  (part: 'hour' | 'minute' | 'second'): Token =>
  (civil, words) => {
    const digits = String(civil[part]).padStart(2, '0');
    return words.clock?.(digits) ?? digits;
  };

const month =
  (width: 'wide' | 'abbreviated', context: 'formatting' | 'standalone'): Token =>
  (civil, { locale }) =>
    locale.localize.month((civil.month - 1) as Month, { width, context });

const tokens: Readonly<Record<string, Token>> = {
  y: (civil, words) => words.year(civil.year),
  MMMM: month('wide', 'formatting'),
  MMM: month('abbreviated', 'formatting'),
  LLLL: month('wide', 'standalone'),
  LLL: month('abbreviated', 'standalone'),
  QQQ: (civil, { locale }) =>
    locale.localize.quarter(Math.ceil(civil.month / 3) as Quarter, {
      width: 'abbreviated',
      context: 'standalone',
    }),
  d: ({ day }, words) => words.day?.(day) ?? String(day),
  HH: clock('hour'),
  mm: clock('minute'),
  ss: clock('second'),
};

const pieces = /'[^']*'|MMMM|MMM|LLLL|LLL|QQQ|d|y|HH|mm|ss/g;

/**
 * Writes a civil date by a pattern of date-fns tokens (those of `DatePatterns`), with the names of the date-fns locale.
 *
 * The locale is asked directly, and not through date-fns `format`, which takes a `Date` and so reads it in the zone of the
 * reader's machine: civil numbers never become a moment, so no zone can move them to another day, and years of any size
 * can be written.
 *
 * @param civil parts left out are written as the first of their kind
 */
export function writeCivil(civil: Civil, pattern: string, words: DateWords): string {
  const full = { month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0, ...civil };
  return pattern.replace(pieces, (piece) => tokens[piece]?.(full, words) ?? piece.slice(1, -1));
}
