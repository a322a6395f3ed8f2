import { lastMsOfCivil, msFromCivil } from './civil.js';
import { readBounds } from './edtf-bounds.js';
import type { Bounds } from './edtf-bounds.js';
import type { EdtfDate } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import { readPlain } from './edtf-plain.js';
import { readTimeOfDay } from './edtf-time-of-day.js';
import { readYear } from './edtf-year.js';
import { writeQualified } from './format-edtf.js';

const shape = new RegExp(
  '^([?~%]?)(Y-?[1-9]\\d*(?:E\\d{1,3})?|-?[\\dX]{4})(?:S(\\d{1,3}))?([?~%]?)' +
    '(?:-([?~%]?)([\\dX]{2})([?~%]?)' +
    '(?:-([?~%]?)([\\dX]{2})([?~%]?)' +
    '(?:T(.*))?)?)?$',
);

/**
 * Reads one date: a day, month, season or year, with or without a time of day; no interval and no set.
 *
 * @throws EdtfError for another shape and for dates that do not exist
 */
export const readSingle = (text: string): EdtfDate => readPlain(text) ?? readWritten(text);

function readWritten(text: string): EdtfDate {
  const match = shape.exec(text);
  if (!match) throw noDate(text);
  const [, own1 = '', year = '', significant, to1 = '', own2 = '', month, to2 = ''] = match;
  const [own3 = '', day, to3 = '', time] = match.slice(8);
  // A qualifier to the right of a part is for all parts up to it, one to the left for that part alone.
  const marks = [own1 + to1 + to2 + to3, own2 + to2 + to3, own3 + to3];
  const allMarks = marks.join('');
  const span = readYear(year, significant);
  const yearText = significant === undefined ? year : `${year}S${significant}`;
  if (month !== undefined && (significant !== undefined || year.startsWith('Y'))) {
    throw new EdtfError('a year with Y or S stands alone', `write only "${yearText}"`);
  }
  const bounds = readBounds(span, month, day);
  const parts = [yearText, month, day].filter((part) => part !== undefined);
  return Object.freeze({
    text: writeQualified(parts, marks) + (time === undefined ? '' : `T${time}`),
    kind: 'date',
    ...(time === undefined ? bounds : boundsOfTime(bounds, time, allMarks)),
    approximate: /[~%]/.test(allMarks),
    uncertain: /[?%]/.test(allMarks),
    ...(significant !== undefined && { significantDigits: Number(significant) }),
  });
}

function noDate(text: string): EdtfError {
  return new EdtfError(
    text === '' ? 'the date is empty' : `"${text.slice(0, 40)}" is no date`,
    'write year, month and day as far as they are known: "2023-09-17", "2023-09", "2023"',
  );
}

function boundsOfTime({ precision, civil }: Bounds, time: string, marks: string): Bounds {
  if (precision !== 'day' || !civil || marks) {
    throw new EdtfError(
      'a time of day needs an exact day',
      'leave the time out, or the "X", "?", "~" and "%"',
    );
  }
  const { parts, precision: finer, offset } = readTimeOfDay(time);
  const local = Object.freeze({ ...civil, ...parts });
  return {
    earliest: msFromCivil(local) - offset,
    latest: lastMsOfCivil(local) - offset,
    precision: finer,
    civil: local,
  };
}
