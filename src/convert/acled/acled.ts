import { dayOrder } from '../entry/written-date.js';
import type { ForeignFile, Importer } from '../importer.js';
import { noteColumns } from '../note-columns.js';
import { Register } from '../register.js';
import { enterActors } from './acled-actors.js';
import { takenColumns, tellingColumns } from './acled-columns.js';
import { acledEvent, acledSource } from './acled-event.js';

/**
 * A reader's own export of ACLED (CSV, before and after the columns changed in 2023): a row an event, a country a lane, an
 * event type a category. It invents no licence: ACLED's terms of use apply to what comes out.
 */
export const acled: Importer = {
  recognises: ({ columns }) => {
    const names = columns.map((column) => column.toLowerCase());
    return tellingColumns.every((column) => names.includes(column));
  },
  read: (file, log) => {
    if (!acled.recognises(file)) {
      log.refuse({
        message: `This is no export of ACLED: it lacks one of the columns ${tellingColumns.join(', ')}.`,
        hint: 'Use the CSV file as ACLED gives it, or convert from csv and say which column is which.',
      });
      return null;
    }
    log.change({
      at: '',
      message: 'ACLED’s terms of use apply to this feed: no licence was written into it.',
      hint: 'Read https://acleddata.com/ on terms and attribution before you publish it; they restrict republishing.',
    });
    const table = lowerCase(file);
    noteColumns(table, takenColumns, log);
    noteFigures(table, log);
    const order = dayOrder(dates(table)) ?? 'day-first';
    const [lanes, categories, actors] = [new Register(), new Register(), new Register()];
    enterActors(table.rows, actors);
    const lists = { lanes, categories, actors, order };
    const events = table.rows.map((row) => acledEvent(row, lists, log));
    return {
      head: {
        title: 'Events recorded by ACLED',
        language: 'en',
        credits: 'Data: Armed Conflict Location & Event Data (ACLED), acleddata.com.',
        lanes: lanes.members,
        categories: categories.members,
        actors: actors.members,
        sources: [acledSource],
      },
      events,
    };
  },
};

/** ACLED has written the names of its columns in capitals, too. */
function lowerCase(file: ForeignFile): ForeignFile {
  const columns = file.columns.map((column) => column.toLowerCase());
  if (columns.every((column, i) => column === file.columns[i])) return file;
  const rows = file.rows.map(({ at, cells }) => ({
    at,
    cells: Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name.toLowerCase(), cell]),
    ),
  }));
  return { ...file, columns, rows };
}

function noteFigures({ rows }: ForeignFile, log: Parameters<Importer['read']>[1]): void {
  for (const { at, cells } of rows) {
    if (cells['fatalities'] !== '0') continue;
    log.change({
      at,
      message:
        'ACLED writes 0 fatalities where none were reported: the feed says 0, and no low or high.',
      hint: 'Take the figure out of the events of which you know that nobody counted.',
    });
  }
}

function* dates({ rows }: ForeignFile): Iterable<string> {
  for (const { cells } of rows) yield cells['event_date'] ?? '';
}
