import type { Civil } from '../../time/edtf-date.js';
import { daysInMonth } from '../../time/civil.js';
import { civilEdtf } from '../civil-edtf.js';
import { isEdtf } from '../is-edtf.js';
import { ForeignFields, type Reason } from '../foreign-fields.js';
import { writtenDate } from './written-date.js';

/** Years before this one are told in thousands and millions of years, where one year more or less is none. */
const firstHumanYear = -99_999;

/** When a slide is, as EDTF, as exact as it says and no more; `null` where no year can be read. */
export function slideDate(slide: ForeignFields): string | null {
  const start = dateIn(slide, 'start_date');
  const end = slide.has('end_date') ? dateIn(slide, 'end_date') : null;
  if (start === null || end === null || end === start) return start;
  if (isEdtf(`${start}/${end}`)) return `${start}/${end}`;
  slide.drop('end_date', 'The end is before the start.', 'Mend one of them in the file.');
  return start;
}

function dateIn(slide: ForeignFields, field: string): string | null {
  const value = slide.value(field);
  if (typeof value !== 'string' && typeof value !== 'number') {
    return dateOfParts(slide.fields(field));
  }
  const text = slide.text(field);
  const parts = writtenDate(text);
  if (parts) return dateOfParts(new ForeignFields(parts, () => slide.place(field), slide.log));
  if (isEdtf(text)) return text;
  if (text !== '') slide.drop(field, ...noDate);
  return null;
}

const noDate: Reason = [
  'This is no date that can be read.',
  'Write year, month and day: "2012,1,26" or "2012-01-26".',
];

const limits: readonly [part: keyof Civil, first: number, last: number][] = [
  ['month', 1, 12],
  ['day', 1, 31],
  ['hour', 0, 23],
  ['minute', 0, 59],
  ['second', 0, 59],
  ['millisecond', 0, 999],
];

function dateOfParts(date: ForeignFields): string | null {
  const [yearText, ...texts] = ['year', ...limits.map(([part]) => part)].map((part) =>
    date.text(part),
  );
  const year = wholeNumber(yearText);
  if (date.has('clock')) date.drop('clock', 'This is no time of day.', 'Write it as 14:30.');
  date.value('clock');
  date.dropRest({ display_date: ownWords, format: ownWords });
  if (year === undefined) {
    if (yearText) date.drop('year', ...noNumber);
    return null;
  }
  let civil: Civil = { year: astronomical(year) };
  let whole = Math.abs(civil.year) <= 9_999;
  limits.forEach(([part, first, last], i) => {
    const value = wholeNumber(texts[i]);
    const most = part === 'day' ? daysInMonth(civil.year, civil.month ?? 0) : last;
    // Below a part that is missing no other says anything.
    whole &&= value !== undefined && value >= first && value <= most;
    if (whole) civil = { ...civil, [part]: value };
    else if (texts[i]) date.drop(part, ...(value === undefined ? noNumber : noPart));
  });
  return civilEdtf(civil);
}

const noNumber: Reason = ['This is no whole number.', 'Write months and days as numbers.'];

const noPart: Reason = [
  'This part of a date does not exist, or the part above it is missing.',
  'Look the date up and mend it.',
];

/** Why words for a date are left out. */
export const ownWords: Reason = [
  'The timeline writes dates itself, in the language of the reader.',
  'Where the words say more, mend the date: "about 1815" is "1815~", "spring 1942" is "1942-21".',
];

/** Thousands may be parted. */
function wholeNumber(text = ''): number | undefined {
  const digits = text.slice(0, 40).replace(/[\s,]+/g, '');
  return /^[+-]?\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** TimelineJS shows the year -44 as 44 BCE, which in EDTF is -0043, as there 1 BCE is 0. */
const astronomical = (year: number): number =>
  year < 0 && year >= firstHumanYear ? year + 1 : year;
