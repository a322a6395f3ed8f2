import type { ConversionLog } from '../conversion-log.js';
import type { DateFormat } from '../csv-map.js';
import type { FeedDraft } from '../importer.js';
import { EventIds, Register } from '../register.js';
import type { Entry, EntryTable } from './entry.js';
import { dateReader } from './entry-date.js';
import { entryEvent } from './entry-event.js';
import type { EntryField } from './entry-fields.js';
import { entryActors, entrySources } from './entry-lists.js';

/** A feed of entries: lanes, categories, actors and sources are gathered from their names. */
export function entriesDraft(
  entries: readonly Entry[],
  formats: ReadonlyMap<EntryField, DateFormat>,
  log: ConversionLog,
): FeedDraft {
  const lists = {
    lanes: new Register(),
    categories: new Register(),
    actors: new Register(),
    sources: new Register(),
  };
  const dates = dateReader(entries, formats, log);
  const table = { ...lists, dates, ids: new EventIds(), log };
  // Counts name actors and sources, some of them of other entries.
  for (const entry of entries) enterNames(entry, table);
  const events = entries.map((entry) => entryEvent(entry, table));
  return {
    head: {
      ...shared(entries, 'license', log),
      ...shared(entries, 'credits', log),
      ...Object.fromEntries(Object.entries(lists).map(([name, { members }]) => [name, members])),
    },
    events,
  };
}

function enterNames(entry: Entry, table: EntryTable): void {
  entryActors(entry, table);
  entrySources(entry, table);
}

/** What stands in every entry and belongs to the feed. */
function shared(entries: readonly Entry[], field: EntryField, log: ConversionLog): object {
  const texts = new Set(entries.map((entry) => entry.text(field)).filter((text) => text !== ''));
  const [first] = texts;
  if (texts.size > 1)
    log.drop({
      at: field,
      message: `The entries differ in their ${field}: all are joined in the feed.`,
      hint: 'Convert files of different licences each for itself.',
    });
  return first === undefined ? {} : { [field]: [...texts].join(' | ') };
}
