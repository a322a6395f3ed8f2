import { coarsestPrecision } from './coarsest-precision.js';
import type { EdtfDate, Endpoint } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import { readSingle } from './edtf-single.js';
import { formatEdtf } from './format-edtf.js';

/**
 * Reads `start/end`, of which each is a date, `..` (open) or empty (unknown).
 *
 * @throws EdtfError for more than one slash, no end at all, and an end before the start
 */
export function readInterval(text: string): EdtfDate {
  const [start = '', end = '', ...rest] = text.split('/');
  if (rest.length > 0) {
    throw new EdtfError(
      'an interval has one slash',
      'write start and end: "2023-01-01/2023-09-17"',
    );
  }
  if (start === '' && end === '') {
    throw new EdtfError('the interval has neither start nor end', 'write "2023/" or "2023/.."');
  }
  return intervalOf(readEnd(start), readEnd(end));
}

/** The interval between two ends. @throws EdtfError for an end before the start */
export function intervalOf(start: Endpoint, end: Endpoint): EdtfDate {
  const dates = [start, end].filter((point) => typeof point === 'object');
  const earliest = boundOf(start, 'earliest', -Infinity);
  const latest = boundOf(end, 'latest', Infinity);
  if (earliest !== null && latest !== null && latest < earliest) {
    const [first, last] = dates.map(formatEdtf);
    throw new EdtfError(`${last} is before ${first}`, `write the start first: "${last}/${first}"`);
  }
  const interval = {
    text: '',
    kind: 'interval' as const,
    earliest,
    latest,
    precision: coarsestPrecision(dates.map((date) => date.precision)),
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
    start,
    end,
  };
  return Object.freeze({ ...interval, text: formatEdtf(interval) });
}

const readEnd = (text: string): Endpoint =>
  text === '' ? 'unknown' : text === '..' ? 'open' : readSingle(text);

function boundOf(end: Endpoint, bound: 'earliest' | 'latest', open: number): number | null {
  return end === 'unknown' ? null : end === 'open' ? open : end[bound];
}
