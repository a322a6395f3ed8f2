/** The formats that are read, by the names that `convert` and the command line know them by. */
export const foreignFormats = [
  'timelinejs',
  'vis',
  'acled',
  'ucdp-ged',
  'csv',
  'ics',
  'geojson',
] as const;

export type ForeignFormat = (typeof foreignFormats)[number];
