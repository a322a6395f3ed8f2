import type { Precision } from '../time/edtf-date.js';

/** The precisions whose dates begin with a day, which many languages say with words of its own: "on 17 September". */
export const onDays: ReadonlySet<Precision> = new Set([
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
]);
