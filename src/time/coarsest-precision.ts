import type { Precision } from './edtf-date.js';

const fromFinest: readonly Precision[] = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
  'unknown',
];

/** The coarsest of some precisions; `unknown` of none. */
export const coarsestPrecision = (precisions: readonly Precision[]): Precision =>
  fromFinest.findLast((precision) => precisions.includes(precision)) ?? 'unknown';
