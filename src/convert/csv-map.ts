/**
 * Which column is which field, for tables of no known format: `{ "date": "When", "title": "What happened" }`. A field that is
 * not named is looked for in a column of its own name.
 */
export type CsvMap = Readonly<Record<string, string | CsvColumn>>;

/** A column, and how its dates are written where they do not say so themselves. */
export interface CsvColumn {
  /** The name of the column. */
  readonly column: string;
  /**
   * `day-first`: 12/09/2023 is in September; `month-first`: it is in December; `excel`: 45181 is a day as Excel and others
   * count them, from 1900; `excel-1904`: as old spreadsheets of the Macintosh do.
   */
  readonly format?: DateFormat;
}

/** How dates of a column are written. */
export type DateFormat = (typeof dateFormats)[number];

/** All of them. */
export const dateFormats = ['day-first', 'month-first', 'excel', 'excel-1904'] as const;
