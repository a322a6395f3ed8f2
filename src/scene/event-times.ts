import { inSteps, type Steps } from '../feed/steps.js';
import type { Feed } from '../feed/types.js';
import { msPerDay } from '../time/civil.js';
import type { EdtfDate, Precision } from '../time/edtf-date.js';
import { readEdtf } from '../time/read-edtf.js';
import { plainDay, plainInterval } from '../time/plain-day.js';
import { drawnTime, type DrawnTime, type OpenEnds } from './drawn-time.js';

/** When each event of a feed is drawn, by its place in the feed. */
export interface EventTimes {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Power of two of ms that the event's length reaches; `once` for what happens once. */
  readonly levels: Int8Array;
  /** All of an event's drawn time; made anew for each asking. */
  readonly drawnAt: (place: number) => DrawnTime;
  /** What open ends are drawn to. */
  readonly openEnds: OpenEnds;
  /** The precisions that occur in the dates. */
  readonly precisions: ReadonlySet<Precision>;
}

/** Middle of an event as drawn, in ms. */
export const middleOf = ({ starts, ends }: EventTimes, place: number): number =>
  ((starts[place] ?? NaN) + (ends[place] ?? NaN)) / 2;

/** The order in which events begin; those that begin together are in the order of the feed. */
export const byStart =
  ({ starts }: EventTimes) =>
  (a: number, b: number): number =>
    (starts[a] ?? NaN) - (starts[b] ?? NaN) || a - b;

/** Level of what happens once: below that of all that lasts. */
export const once = -128;

/** Most dates that are read in a step. */
const mostInStep = 2_000;

/** Reads the dates of a feed's events; days and intervals of days, as most are, without making anything of them. */
export function* gatherTimes({ events, updated }: Feed): Steps<EventTimes> {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const levels = new Int8Array(events.length).fill(once);
  const bounds = new Bounds();
  const precisions = new Set<Precision>();
  const open: number[] = [];

  const put = (place: number, start: number, end: number, lasting: boolean): void => {
    starts[place] = start;
    ends[place] = end;
    if (lasting) levels[place] = levelOf(end - start);
  };
  const putDays = (place: number, first: number, last: number, lasting: boolean): void => {
    put(place, first, last + msPerDay, lasting);
    bounds.add(first);
    bounds.add(last + msPerDay - 1);
    precisions.add('day');
  };
  const putDrawn = (place: number, date: EdtfDate, ends: OpenEnds): void => {
    const { start, end, lasting } = drawnTime(date, ends);
    put(place, start, end, lasting);
  };
  const readDate = (place: number, text: string): void => {
    const day = plainDay(text);
    if (!Number.isNaN(day)) return putDays(place, day, day, false);
    const interval = plainInterval(text);
    if (interval) return putDays(place, ...interval, true);
    const date = readEdtf(text);
    for (const part of [date, date.start, date.end]) {
      precisions.add(typeof part === 'object' ? part.precision : 'unknown');
    }
    bounds.add(date.earliest);
    bounds.add(date.latest);
    if (isBounded(date)) putDrawn(place, date, nowhere);
    else open.push(place);
  };

  const dateAt = (place: number): string => events[place]?.date ?? '';
  yield* inSteps(events.length, mostInStep, (from, to) => {
    for (let place = from; place < to; place++) readDate(place, dateAt(place));
  });
  const openEnds = bounds.openEnds(updated);
  yield* inSteps(open.length, mostInStep, (from, to) => {
    for (const place of open.slice(from, to)) putDrawn(place, readEdtf(dateAt(place)), openEnds);
  });
  const drawnAt = (place: number): DrawnTime => drawnTime(readEdtf(dateAt(place)), openEnds);
  return { starts, ends, levels, drawnAt, openEnds, precisions };
}

/** Whether where it is drawn hangs on nothing but the date. */
const isBounded = ({ earliest, latest }: EdtfDate): boolean =>
  Number.isFinite(earliest) && Number.isFinite(latest);

const nowhere: OpenEnds = { earliest: NaN, latest: NaN };

const levelOf = (length: number): number => Math.floor(Math.log2(length));

/** The first and the last moment that dates name. */
class Bounds {
  private first = Infinity;
  private last = -Infinity;

  add(time: number | null): void {
    if (time === null || !Number.isFinite(time)) return;
    if (time < this.first) this.first = time;
    if (time > this.last) this.last = time;
  }

  /** Open ends are drawn to what the feed says is its date, or else to the last date it has. */
  openEnds(updated: string | undefined): OpenEnds {
    const date = updated === undefined ? NaN : Date.parse(updated);
    const isEmpty = this.first > this.last;
    return {
      earliest: isEmpty ? 0 : this.first,
      latest: Number.isNaN(date) ? (isEmpty ? 0 : this.last) + 1 : date,
    };
  }
}
