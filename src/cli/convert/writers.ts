import type { ExportReport } from '../../convert/report.js';
import { writeTimelineJs } from '../../convert/timelinejs/write-timelinejs.js';
import { writeCsv } from '../../convert/write-csv.js';
import { writeFeed } from '../../convert/write-feed.js';
import { writeJsonFeed } from '../../convert/write-json-feed.js';
import { writeJsonLd } from '../../convert/write-json-ld.js';
import type { Feed } from '../../feed/types.js';

/** A feed in a format, and what that could not hold, where it can't hold all. */
export interface Written {
  readonly text: string;
  readonly report?: ExportReport;
}

/** Writes a feed in one format; texts are in one language where the format holds one only. */
type Write = (feed: Feed, language: string) => Written;

/** What `--to` may say, and what writes it. */
export const writers = {
  feed: (feed) => ({ text: writeFeed(feed, feed.events) }),
  csv: (feed, language) => ({ text: writeCsv(feed, feed.events, language) }),
  timelinejs: writeTimelineJs,
  jsonfeed: (feed, language) => ({ text: writeJsonFeed(feed, language) }),
  jsonld: (feed, language) => ({ text: writeJsonLd(feed, language) }),
} as const satisfies Readonly<Record<string, Write>>;

export const targets = Object.keys(writers) as (keyof typeof writers)[];
