export { convert, type Conversion, type ConvertOptions } from './convert/convert.js';
export { detect } from './convert/detect.js';
export { foreignFormats, type ForeignFormat } from './convert/foreign-formats.js';
export type {
  ConversionNote,
  ConversionReport,
  Effect,
  Exported,
  ExportReport,
} from './convert/report.js';
export type { CsvMap } from './convert/csv-map.js';
export { writeCsv } from './convert/write-csv.js';
export { writeFeed } from './convert/write-feed.js';
export { writeJsonFeed } from './convert/write-json-feed.js';
export { writeJsonLd } from './convert/write-json-ld.js';
export { writeTimelineJs } from './convert/timelinejs/write-timelinejs.js';
