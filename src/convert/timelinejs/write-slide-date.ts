import type { DateWords } from '../../time/words.js';
import { describeDate } from '../../time/describe-date.js';
import { civilFromMs } from '../../time/civil.js';
import type { Civil, EdtfDate, Endpoint, Precision } from '../../time/edtf-date.js';
import { parseEdtf } from '../../time/parse-edtf.js';

/** When a slide is, as TimelineJS writes it. */
export interface SlideDate {
  readonly start_date: Readonly<Record<string, string>>;
  readonly end_date?: Readonly<Record<string, string>>;
  /** The date in words, where its parts do not say all of it. */
  readonly display_date?: string;
}

/** The last year before which TimelineJS tells years in thousands and millions. */
const firstHumanYear = -99_999;

/** A date as TimelineJS writes it; `null` where it has neither begin nor end. */
export function writeSlideDate(text: string, words: DateWords): SlideDate | null {
  const date = parseEdtf(text);
  const exact = exactDate(date);
  if (exact) return exact;
  const bounds = [date.earliest, date.latest].filter(
    (ms): ms is number => ms !== null && Number.isFinite(ms),
  );
  const [start, end] = bounds.map((ms) => partsAt(ms, date.precision));
  if (!start) return null;
  const lasts = end && JSON.stringify(end) !== JSON.stringify(start);
  return {
    start_date: start,
    ...(lasts && { end_date: end }),
    display_date: describeDate(date, words),
  };
}

/** Dates and intervals that are known as exactly as they are written. */
function exactDate(date: EdtfDate): SlideDate | null {
  if (date.approximate || date.uncertain) return null;
  if (date.kind === 'date') {
    const start = exactParts(date);
    return start && { start_date: start };
  }
  const [start, end] = [exactParts(date.start), exactParts(date.end)];
  return start && end && { start_date: start, end_date: end };
}

const zoned = /(?:Z|[+-]\d\d(?::\d\d)?)$/;

/** The parts of a date; `null` where they would not say all of it. */
function exactParts(date: Endpoint | undefined): Readonly<Record<string, string>> | null {
  if (typeof date !== 'object' || date.season !== undefined) return null;
  const { civil, text, significantDigits } = date;
  const isPlain = civil && significantDigits === undefined && !text.includes('X');
  const saysZone = civil?.hour !== undefined && zoned.test(text);
  return isPlain && !saysZone ? written(civil) : null;
}

const units = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/** How many parts of a date a precision lets stand, where it is not the name of the last of them. */
const coarse: Readonly<Partial<Record<Precision, number>>> = {
  unknown: 1,
  millennium: 1,
  century: 1,
  decade: 1,
  season: 2,
};

/** The parts of a moment, in UTC, as far as a date is known. */
function partsAt(ms: number, precision: Precision): Readonly<Record<string, string>> {
  const civil = civilFromMs(ms);
  const finest = units.findIndex((unit) => unit === precision);
  const count = Math.abs(civil.year) > 9_999 ? 1 : (coarse[precision] ?? finest + 1);
  return written({
    year: civil.year,
    ...Object.fromEntries(units.slice(1, count).map((unit) => [unit, civil[unit]])),
  });
}

/** TimelineJS has texts for numbers, and no year 0: its year -44 is 44 BCE. */
const written = ({ year, ...rest }: Civil): Readonly<Record<string, string>> => ({
  year: String(year <= 0 && year > firstHumanYear ? year - 1 : year),
  ...Object.fromEntries(Object.entries(rest).map(([part, value]) => [part, String(value)])),
});
