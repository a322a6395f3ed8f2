import type { Civil } from '../time/edtf-date.js';

const pad = (value: number, length: number): string =>
  (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(length, '0');

/** A civil date as EDTF, as far as its parts go; a year beyond four digits stands alone. A time has no zone. */
export function civilEdtf(civil: Civil): string {
  const { year, month, day, hour, minute, second, millisecond } = civil;
  if (Math.abs(year) > 9_999) return `Y${year}`;
  const date = [pad(year, 4), month, day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? pad(part, 2) : part))
    .join('-');
  if (hour === undefined) return date;
  const time = [hour, minute, second]
    .filter((part) => part !== undefined)
    .map((part) => pad(part, 2))
    .join(':');
  return `${date}T${time}${millisecond === undefined ? '' : `.${pad(millisecond, 3)}`}`;
}
