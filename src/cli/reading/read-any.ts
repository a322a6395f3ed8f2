import { convert, type Conversion } from '../../convert/convert.js';
import type { CsvMap } from '../../convert/csv-map.js';
import { detect } from '../../convert/detect.js';
import { foreignFormats, type ForeignFormat } from '../../convert/foreign-formats.js';
import type { FeedReading } from '../../feed/feed-reading.js';
import { readFeed } from '../../feed/read-feed.js';

/** What `--from` may say. */
export const formats = ['auto', 'feed', ...foreignFormats] as const;

/** What came of reading a text in any format that is known. */
export type AnyReading =
  ({ readonly kind: 'feed' } & FeedReading) | ({ readonly kind: 'foreign' } & Conversion);

/** How to read a text. */
export interface ReadOptions {
  /** Default `auto`, which looks. */
  readonly from?: (typeof formats)[number];
  readonly map?: CsvMap | undefined;
}

/** Reads a feed of our own, or makes one of a text in another format. */
export function readAny(text: string, { from = 'auto', map }: ReadOptions = {}): AnyReading {
  const format = from === 'auto' ? foreignFormatOf(text) : from;
  if (format === 'feed') return { kind: 'feed', ...readFeed(text) };
  const options = { from: format, ...(map && { map }) };
  return { kind: 'foreign', ...convert(text, options) };
}

/** JSON that is no other format, and JSON that is broken, is best told of as a feed: with line and column. */
function foreignFormatOf(text: string): ForeignFormat | 'feed' | 'auto' {
  const format = detect(text);
  if (!/^\s*[{[]/.test(text)) return format ?? 'auto';
  // Lines of JSON have commas enough to be taken for a table.
  return format === null || format === 'csv' ? 'feed' : format;
}
