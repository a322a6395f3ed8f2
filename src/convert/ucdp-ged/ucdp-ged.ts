import type { Importer } from '../importer.js';
import { noteColumns } from '../note-columns.js';
import { Register } from '../register.js';
import { takenColumns, tellingColumns } from './ucdp-columns.js';
import { ucdpEvent, violenceTypes } from './ucdp-event.js';
import { ucdpSource } from './ucdp-sources.js';

const credits =
  'Data: Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset (GED), CC BY 4.0. ' +
  'Sundberg, Ralph, and Erik Melander (2013): Introducing the UCDP Georeferenced Event Dataset. ' +
  'Journal of Peace Research 50(4), 523–532.';

/**
 * Events of the Georeferenced Event Dataset of the Uppsala Conflict Data Program (CSV, versions 19 to 25 and the candidate
 * events), whole or in part: a row an event, a country a lane, a type of violence a category.
 */
export const ucdpGed: Importer = {
  recognises: ({ columns }) => tellingColumns.every((column) => columns.includes(column)),
  read: (file, log) => {
    if (!ucdpGed.recognises(file)) {
      log.refuse({
        message: `This is no table of UCDP GED: it lacks one of the columns ${tellingColumns.join(', ')}.`,
        hint: 'Use the CSV file as UCDP publishes it, or convert from csv and say which column is which.',
      });
      return null;
    }
    noteColumns(file, takenColumns, log);
    if (!file.columns.includes('date_prec'))
      log.change({
        at: '',
        message: 'The table has no column date_prec: all days are read as if they were known.',
        hint: 'Add the column, if the file was cut from one that has it.',
      });
    const lists = { lanes: new Register(), actors: new Register() };
    const events = file.rows.map((row) => ucdpEvent(row, lists, log));
    return {
      head: {
        title: 'Organised violence recorded by UCDP',
        language: 'en',
        license: 'CC BY 4.0',
        credits,
        lanes: lists.lanes.members,
        categories: [...violenceTypes.values()].map(({ id, label }) => ({ id, label })),
        actors: lists.actors.members,
        sources: [ucdpSource],
      },
      events,
    };
  },
};
