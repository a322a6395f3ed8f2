import type { EdtfDate, Endpoint, Precision } from '../time/edtf-date.js';

/** An event's time as it is drawn: finite bounds, with what is uncertain between `start` and `sureStart`, and likewise at the end. */
export interface DrawnTime {
  /** First moment it may have begun, in ms. */
  readonly start: number;
  /** Moment by which it had surely begun. */
  readonly sureStart: number;
  /** Moment until which it surely lasted. */
  readonly sureEnd: number;
  /** First moment after which it was surely over. */
  readonly end: number;
  /** Whether it lasts (an interval) or happened once within its bounds. */
  readonly lasting: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The limits of time that open ends are drawn to. */
export interface OpenEnds {
  readonly earliest: number;
  readonly latest: number;
}

const day = 86_400_000;

/** One unit of each precision in ms: how far an approximate date may lie off, as drawn. EDTF itself gives `~` no figure. */
const leeway: Readonly<Record<Precision, number>> = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day,
  month: 30 * day,
  season: 91 * day,
  year: 365 * day,
  decade: 3_652 * day,
  century: 36_524 * day,
  millennium: 365_242 * day,
  unknown: 0,
};

const exact: ReadonlySet<Precision> = new Set(['millisecond', 'second', 'minute', 'hour', 'day']);

/** The drawn time of a date; open and unknown ends are drawn to `ends`. */
export function drawnTime(date: EdtfDate, ends: OpenEnds): DrawnTime {
  return date.kind === 'interval' ? drawnInterval(date, ends) : drawnMoment(date, ends);
}

function drawnMoment(date: EdtfDate, ends: OpenEnds): DrawnTime {
  const spread = leewayOf(date);
  const start = finite(date.earliest, ends.earliest) - spread;
  const end = Math.max(start + 1, after(date.latest, ends.latest) + spread);
  return {
    start,
    sureStart: start,
    sureEnd: end,
    end,
    lasting: false,
    openStart: date.earliest === -Infinity,
    openEnd: date.latest === Infinity,
  };
}

function drawnInterval(date: EdtfDate, ends: OpenEnds): DrawnTime {
  const [start, sureStart] = doubtAt(date.start, ends.earliest, 'start');
  const begun = typeof date.start === 'object' ? after(date.start.latest, sureStart) : sureStart;
  // What is still to come when the feed ends goes on no farther than its own start.
  const [sureEnd, end] = doubtAt(date.end, Math.max(ends.latest, sureStart, begun), 'end');
  const first = Math.min(start, end - 1);
  const last = Math.max(end, start + 1);
  const middle = (first + last) / 2;
  // Where the two doubts overlap (a month to the same month) nothing is sure but the middle.
  const overlap = sureStart > sureEnd;
  return {
    start: first,
    sureStart: overlap ? middle : sureStart,
    sureEnd: overlap ? middle : sureEnd,
    end: last,
    lasting: true,
    openStart: date.start === 'open',
    openEnd: date.end === 'open',
  };
}

/** The stretch within which one end of an interval lies; of no length where the end is exact, open or unknown. */
function doubtAt(
  point: Endpoint | undefined,
  open: number,
  side: 'start' | 'end',
): readonly [number, number] {
  if (point === undefined || point === 'open' || point === 'unknown') return [open, open];
  const from = finite(point.earliest, open);
  const to = after(point.latest, open);
  const spread = leewayOf(point);
  if (spread > 0) return [from - spread, to + spread];
  if (!exact.has(point.precision)) return [from, to];
  return side === 'start' ? [from, from] : [to, to];
}

const leewayOf = (date: EdtfDate): number => (date.approximate ? leeway[date.precision] : 0);

/** The moment after a last one. */
const after = (latest: number | null, otherwise: number): number =>
  latest === null || !Number.isFinite(latest) ? otherwise : latest + 1;

const finite = (time: number | null, otherwise: number): number =>
  time === null || !Number.isFinite(time) ? otherwise : time;
