import type { ConversionNote, ConversionReport, Effect } from '../../convert/report.js';
import { describeFeed } from '../validate/describe-feed.js';
import { oneLine } from '../one-line.js';
import { counted } from '../words.js';
import type { AnyReading } from './read-any.js';

/** Lines that say what was lost in reading, and last what was found. */
export function describeReading(name: string, reading: AnyReading): readonly string[] {
  if (reading.kind === 'feed') return describeFeed(name, reading);
  const { from, found, taken } = reading.report;
  const lines = describeNotes(name, reading.report);
  if (!reading.feed) return [...lines, `${name}: no feed could be made.`];
  const entries = `${taken} of ${counted(found, 'entry', 'entries')} taken`;
  const out = taken < found ? `, ${found - taken} left out` : '';
  return [...lines, `${name}: read as ${from}; ${entries}${out}.`];
}

/** Lines that say what was left out or changed. */
export const describeNotes = (
  name: string,
  { notes }: Pick<ConversionReport, 'notes'>,
): readonly string[] => notes.map((note) => noteLine(name, note));

export const effectWords: Readonly<Record<Effect, string>> = {
  file: 'not read',
  entry: 'left out',
  field: 'field left out',
  changed: 'changed',
};

/** Most places that a line names. */
const mostPlaces = 3;

/** `acled.csv: left out, 12 times (row 3, row 9, …): what happened and why. What to do.` */
function noteLine(name: string, note: ConversionNote): string {
  const { effect, count, message, hint } = note;
  const times = count > 1 ? `, ${counted(count, 'time')}` : '';
  return oneLine(
    `${name}: ${effectWords[effect]}${times}${inBrackets(notePlaces(note, mostPlaces))}: ${message} ${hint}`,
  );
}

/** The places that a note names, or the first of them, and that there are more. */
export function notePlaces({ places, count }: ConversionNote, most = places.length): string {
  const named = places.slice(0, most);
  return [...named, ...(named.length > 0 && named.length < count ? ['…'] : [])].join(', ');
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);
