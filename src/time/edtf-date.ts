/** The calendar unit a date is known to, from finest to coarsest. */
export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'unknown';

/** The parts of a civil date as far as they are written; months and days count from 1, years astronomically (0 is 1 BCE). */
export interface Civil {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** An end of an interval: a date, `open` (`..`, goes on without a known limit) or `unknown` (left empty). */
export type Endpoint = EdtfDate | 'open' | 'unknown';

/**
 * A date in EDTF (ISO 8601-2), read to its bounds.
 *
 * Times are milliseconds from 1970-01-01T00:00Z in the proleptic Gregorian calendar. They are plain numbers, so they are
 * not bound to the ±271,821 years of `Date`; beyond ±285,000 years they are rounded to what a double can hold.
 */
export interface EdtfDate {
  /** The date in canonical EDTF, see `formatEdtf`. */
  readonly text: string;
  readonly kind: 'date' | 'interval' | 'set';
  /** First possible millisecond; `-Infinity` where open, `null` where unknown. */
  readonly earliest: number | null;
  /** Last possible millisecond, included; `Infinity` where open, `null` where unknown. */
  readonly latest: number | null;
  /**
   * The unit the date is known to: `2004-XX` is known to the year, `156X-12-25` to the decade. Of an interval or a set the
   * coarsest one. A year without a known digit, and an interval without a date, are `unknown`.
   */
  readonly precision: Precision;
  /** `~` or `%` on any part. */
  readonly approximate: boolean;
  /** `?` or `%` on any part. */
  readonly uncertain: boolean;
  /**
   * Parts as written, of a `date`, up to the first with an unspecified digit; absent where that is the year. With a time
   * they are those of the written zone, while `earliest` and `latest` are in UTC. A season has only the year.
   */
  readonly civil?: Civil;
  /** How many leading digits of the year are sure, where `S` says so; the bounds then hold all years that share them. */
  readonly significantDigits?: number;
  /** EDTF season code 21 to 41 of a `date` that is a season. */
  readonly season?: number;
  /** First end of an `interval`. */
  readonly start?: Endpoint;
  /** Last end of an `interval`. */
  readonly end?: Endpoint;
  /** Members of a `set`. */
  readonly members?: readonly EdtfDate[];
  /** Whether a `set` means one of its members or all of them. */
  readonly choice?: 'one' | 'all';
}
