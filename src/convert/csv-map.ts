/**
 * Which column is which field, for tables of no known format: `{ "date": "When", "title": "What happened" }`. A field that is
 * not named is looked for in a column of its own name.
 */
export type CsvMap = Readonly<Record<string, string>>;
