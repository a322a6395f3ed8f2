import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';

/** A row of the file, as written. */
export interface UcdpRow {
  readonly id: string;
  /** The day, as `2012-01-24`. */
  readonly day: string;
  readonly country: string;
  readonly violence: string;
  readonly sides: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

const codes: Readonly<Record<string, string>> = { Mali: 'ML', 'Burkina Faso': 'BF', Niger: 'NE' };

/** The rows, in order of their days. */
export const ucdpRows: readonly UcdpRow[] = csvParse(
  readFileSync(new URL('./ucdp-ged-sahel.csv', import.meta.url), 'utf8'),
  (row): UcdpRow => ({
    id: row['id'] ?? '',
    day: row['date_start'] ?? '',
    country: codes[row['country'] ?? ''] ?? '',
    violence: row['type_of_violence_label'] ?? '',
    sides: `${row['side_a']} and ${row['side_b']}`,
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
    low: Number(row['low']),
    best: Number(row['best']),
    high: Number(row['high']),
  }),
);

/** The rows as a feed, unread: a lane a country, a category a type of violence. */
export const ucdpFeed: object = {
  version: '1.0',
  title: 'Organised violence in the Sahel, 1989–2020',
  license: 'CC BY 4.0',
  credits: 'Data: UCDP GED 21.1 (CC BY 4.0), filtered.',
  lanes: Object.entries(codes).map(([label, id]) => ({ id, label })),
  categories: [...new Set(ucdpRows.map(({ violence }) => violence))].map((id) => ({
    id,
    label: id,
  })),
  events: ucdpRows.map((row) => ({
    id: row.id,
    date: row.day,
    title: row.sides,
    lanes: [row.country],
    category: row.violence,
    place: {
      name: `${row.latitude}, ${row.longitude}`,
      country: row.country,
      lat: row.latitude,
      lon: row.longitude,
      precision: 'near',
    },
    casualties: [{ outcome: 'killed', low: row.low, best: row.best, high: row.high }],
  })),
};
