import { EdtfError } from '../../time/edtf-error.js';
import { readEdtf } from '../../time/read-edtf.js';
import type { TimeWindow } from '../../view/time-window.js';

/** A moment as a page may give it: EDTF, a `Date`, or ms from 1970-01-01 UTC. */
export type Moment = string | Date | number;

/**
 * The window from one moment to another, the whole of the last day, month or year included; a side left out is that of
 * `otherwise`.
 *
 * @throws EdtfError for text that is no EDTF; RangeError where the end lies before the start
 */
export function readWindow(
  start: Moment | null | undefined,
  end: Moment | null | undefined,
  otherwise: TimeWindow,
): TimeWindow {
  const from = start == null ? otherwise.start : readMoment(start, 'earliest', otherwise.start);
  const to = end == null ? otherwise.end : readMoment(end, 'latest', otherwise.end);
  if (!(to > from)) throw new RangeError(`The window ends (${to}) before it starts (${from}).`);
  return { start: from, end: to };
}

function readMoment(moment: Moment, side: 'earliest' | 'latest', open: number): number {
  if (typeof moment === 'number') return moment;
  if (moment instanceof Date) return moment.getTime();
  const bound = readEdtf(moment)[side];
  if (bound === null || !Number.isFinite(bound)) return open;
  return side === 'latest' ? bound + 1 : bound;
}

/** As `readWindow`, but what can't be read is told on the console, for the developer who wrote it, and gives `otherwise`. */
export function tryReadWindow(
  start: Moment | null,
  end: Moment | null,
  otherwise: TimeWindow,
): TimeWindow {
  try {
    return readWindow(start, end, otherwise);
  } catch (cause) {
    const why = cause instanceof EdtfError ? `${cause.message}. ${cause.hint}` : String(cause);
    // eslint-disable-next-line no-console -- the page's own mistake, which no reader can mend
    console.warn(
      `conflict-timeline: start="${String(start)}" end="${String(end)}" is left aside: ${why}`,
    );
    return otherwise;
  }
}
