import type { Localize } from 'date-fns';
import type { Precision } from './edtf-date.js';

/**
 * How a date is laid out to each precision, in the tokens of date-fns as far as `writeCivil` knows them (`y MMMM MMM LLLL
 * LLL QQQ d HH mm ss`, text in single quotes).
 */
export interface DatePatterns {
  readonly second: string;
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly month: string;
  /** Day and month of an unknown year. */
  readonly dayOfYear: string;
  /** Month of an unknown year. */
  readonly monthOfYear: string;
  /** First and last day of a stretch within one month, what they share written once: `['d', 'd MMMM y']`. */
  readonly daysInMonth: PatternPair;
  /** First and last day of a stretch within one year. */
  readonly daysInYear: PatternPair;
  /** First and last month of a stretch within one year. */
  readonly monthsInYear: PatternPair;
}

/** Patterns of the first and the last date of a stretch of time. */
export type PatternPair = readonly [first: string, last: string];

/** Patterns of axis labels, one for each unit; the larger unit is written apart. */
export interface AxisPatterns {
  readonly second: string;
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly month: string;
  readonly quarter: string;
  readonly year: string;
}

/** Puts a date in words into a phrase; the precision is for languages whose prepositions depend on it. */
export type Phrase = (date: string, precision: Precision) => string;

/** Puts the first and the last date of a stretch of time into a phrase. What both share is written with the last. */
export type StretchPhrase = (
  first: string,
  last: string,
  firstPrecision: Precision,
  lastPrecision: Precision,
) => string;

/** Names of months and quarters: a locale of date-fns, or as much of one. */
export interface CalendarNames {
  readonly localize: Readonly<Pick<Localize, 'month' | 'quarter'>>;
}

/**
 * All that depends on the language in the wording of dates: one object a language, see that of English for the model.
 * Phrases are written as inside a sentence, without capital or full stop.
 */
export interface DateWords {
  readonly locale: CalendarNames;
  /** For cards and sentences. */
  readonly long: DatePatterns;
  /** For tables and accessible names. */
  readonly short: DatePatterns;
  readonly axis: AxisPatterns;

  /** The day of a month as it stands in a date; default the number. */
  readonly day?: (day: number) => string;
  /** Two digits of an hour, a minute or a second; default as they are. */
  readonly clock?: (digits: string) => string;
  /** A year; astronomical, so 0 is "1 BCE" and -499 is "500 BCE". See `yearParts` for deep time. */
  readonly year: (year: number) => string;
  /** The ten years from `first`, from 10 on. */
  readonly decade: (first: number) => string;
  /** The `nth` century; before the common era counted backwards. */
  readonly century: (nth: number, bce: boolean) => string;
  /** The `nth` millennium; before the common era counted backwards. */
  readonly millennium: (nth: number, bce: boolean) => string;
  /** An EDTF season (21 to 41) of a year in words. */
  readonly season: (code: number, year: string) => string;
  /** Nothing is known of the date. */
  readonly unknown: string;
  /** A day or a month of a year that is unknown. */
  readonly unknownYear: (date: string) => string;

  /** In a sentence: "on 17 September 2023", "in September 2023". */
  readonly at: Phrase;
  readonly about: Phrase;
  readonly possibly: Phrase;
  /**
   * How these two are said of a date that another phrase takes in ("since about 2015", "from about 2015 to 2020"), where a
   * language has other words for it there.
   */
  readonly within?: { readonly about: Phrase; readonly possibly: Phrase };
  /** From an open start. */
  readonly until: Phrase;
  /** To an open end, from a start that may lie in the past. */
  readonly since: Phrase;
  /** To an open end, from a start in the future. */
  readonly from: Phrase;
  /** To an open end, and not over yet on the day `now`. */
  readonly ongoing: (start: string, now: string, precision: Precision) => string;
  /** An interval of unknown end. */
  readonly endUnknown: Phrase;
  /** An interval of unknown start. */
  readonly startUnknown: Phrase;
  /** A stretch of time: "April to July 2012". */
  readonly range: StretchPhrase;
  /** A stretch of time in a sentence: "from April to July 2012". */
  readonly fromTo: StretchPhrase;
  /** A date or any before it. */
  readonly before: Phrase;
  /** A date or any after it. */
  readonly after: Phrase;
  /** One of several dates, at least one given: "1667, 1668 or 1670". */
  readonly oneOf: (dates: readonly string[]) => string;
  /** All of several dates, at least one given: "1667, 1668 and 1670". */
  readonly allOf: (dates: readonly string[]) => string;
}
