import { readFeed } from '../feed/read-feed.js';
import type { Feed } from '../feed/types.js';
import { ConversionLog } from './conversion-log.js';
import { formatOf } from './detect.js';
import { foreignFile } from './foreign-file.js';
import { foreignFormats, type ForeignFormat } from './foreign-formats.js';
import type { FeedDraft } from './importer.js';
import { importers } from './importers.js';
import type { CsvMap } from './csv-map.js';
import type { ConversionReport } from './report.js';

/** How to read a file of another format. */
export interface ConvertOptions {
  /** Its format; default `auto`, which looks. */
  readonly from?: ForeignFormat | 'auto';
  /** Which column is which field, for `csv`. */
  readonly map?: CsvMap;
}

/** What came of a conversion. */
export interface Conversion {
  /** The feed, as `readFeed` gives it; `null` where nothing could be read. */
  readonly feed: Feed | null;
  readonly report: ConversionReport;
}

/**
 * Makes a feed of a text in another format. Never throws for what stands in the text, and loses nothing silently: the
 * report counts every entry that became no event, every field that was left out and every value that was changed.
 *
 * @throws {TypeError} for a format that is none of `foreignFormats`
 */
export function convert(text: string, { from = 'auto', map }: ConvertOptions = {}): Conversion {
  const file = foreignFile(text);
  const log = new ConversionLog();
  const format = from === 'auto' ? formatOf(file) : known(from);
  if (!format) log.refuse({ message: 'The format is none that is known.', hint: knownFormats });
  const draft = format && importers[format]?.read(file, log, { map });
  const feed = draft ? read(draft, log) : null;
  const taken = feed?.events.length ?? 0;
  return Object.freeze({
    feed,
    report: Object.freeze({
      from: format,
      found: taken + log.entriesLeftOut,
      taken,
      notes: log.list(),
    }),
  });
}

const knownFormats = `Name it as one of ${foreignFormats.join(', ')}, if it is one of these.`;

function known(format: string): ForeignFormat {
  const name = foreignFormats.find((known) => known === format);
  if (!name) throw new TypeError(`"${format}" is no format that is read. ${knownFormats}`);
  return name;
}

/** Reads a draft as any feed is read, and has the log say what that costs. */
function read({ head, events }: FeedDraft, log: ConversionLog): Feed | null {
  const { feed, problems } = readFeed({
    version: '1.0',
    ...head,
    events: events.map(({ event }) => event),
  });
  const lost = new Set<string>();
  for (const { path, severity, message, hint, code } of problems) {
    const [, place, rest = ''] = /^events\[(\d+)\](.*)$/.exec(path) ?? [];
    const at = place === undefined ? path : `${events[Number(place)]?.at ?? ''}${rest}`;
    const words = { at, message, hint, kind: code };
    if (code === 'wrong-order') log.change({ ...words, message: fallingCounts });
    else if (place === undefined || severity === 'warning') log.drop(words);
    else if (!lost.has(place)) log.leaveOut(words);
    if (place !== undefined && severity === 'error') lost.add(place);
  }
  // Of more than a thousand problems of a kind the rest has no place.
  const left = events.length - (feed?.events.length ?? 0) - lost.size;
  for (let i = 0; i < left; i++) log.leaveOut({ at: '', ...unnamed });
  return feed;
}

const fallingCounts =
  'Counts do not rise from low to best to high; they are in the feed as they are in the file.';

const unnamed = {
  message: 'The entry could not be read as an event, as others before it.',
  hint: 'Mend those that are named, then convert again.',
};
