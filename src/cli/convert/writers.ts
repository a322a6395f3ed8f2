import { writeCsv } from '../../convert/write-csv.js';
import { writeFeed } from '../../convert/write-feed.js';
import type { Feed } from '../../feed/types.js';

/** What `--to` may say, and what writes it. Texts are in one language where the format holds one only. */
export const writers: Readonly<Record<string, (feed: Feed, language: string) => string>> = {
  feed: (feed) => writeFeed(feed, feed.events),
  csv: (feed, language) => writeCsv(feed, feed.events, language),
};
