import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { convert } from '../../src/convert/convert.js';

/** A row of the file, as written. */
export interface UcdpRow {
  readonly id: string;
  /** The day, as `2012-01-24`. */
  readonly day: string;
  /** Code of the country, which is its lane. */
  readonly country: string;
  /** Id of the type of violence, which is its category. */
  readonly violence: string;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

const text = readFileSync(new URL('./ucdp-ged-sahel.csv', import.meta.url), 'utf8');
const codes: Readonly<Record<string, string>> = { Mali: 'ML', 'Burkina Faso': 'BF', Niger: 'NE' };
const types: Readonly<Record<string, string>> = {
  1: 'state-based',
  2: 'non-state',
  3: 'one-sided',
};

/** The rows, in order of their days, read without the package. */
export const ucdpRows: readonly UcdpRow[] = csvParse(text, (row): UcdpRow => ({
  id: row['id'] ?? '',
  day: row['date_start'] ?? '',
  country: codes[row['country'] ?? ''] ?? '',
  violence: types[row['type_of_violence'] ?? ''] ?? '',
  low: Number(row['low']),
  best: Number(row['best']),
  high: Number(row['high']),
}));

/** The rows as a feed: a lane a country, a category a type of violence. */
export const ucdpFeed: object = convert(text, { from: 'ucdp-ged' }).feed ?? {};
