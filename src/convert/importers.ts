import type { ForeignFormat } from './foreign-formats.js';
import type { Importer } from './importer.js';
import { acled } from './acled/acled.js';
import { csv } from './csv/csv.js';
import { geojson } from './geojson/geojson.js';
import { ics } from './ics/ics.js';
import { timelineJs } from './timelinejs/timelinejs.js';
import { ucdpGed } from './ucdp-ged/ucdp-ged.js';
import { vis } from './vis/vis.js';

/** The formats, in the order in which they are looked for: any table is `csv`. */
export const importers: Readonly<Record<ForeignFormat, Importer>> = {
  timelinejs: timelineJs,
  vis,
  'ucdp-ged': ucdpGed,
  acled,
  ics,
  geojson,
  csv,
};
