import { readEdtf } from '../time/read-edtf.js';
import { shortDate } from '../time/describe-date.js';
import { buildTicks, type Tick, type Ticks } from '../time/ticks.js';
import { describeMoment, edtfOf, type DateParts } from './describe-period.js';
import type { Environment } from './environment.js';
import type { Scale } from './scale.js';
import type { OverviewTick } from './scene.js';

/** Least px from one label's begin to the next, and between two labels. */
const leastTickGap = 56;
const leastGap = 10;

/** How exactly the ends of the strip are dated, by what its ticks count. */
const partsBy: Readonly<Record<Ticks['unit'], DateParts>> = {
  second: 3,
  minute: 3,
  hour: 3,
  day: 3,
  month: 2,
  quarter: 2,
  year: 1,
  none: 1,
};

/** The dates below the strip: its first and its last, whatever else, and years between them where they fit. */
export function overviewTicks(
  scale: Scale,
  { locale, measureText }: Environment,
): readonly OverviewTick[] {
  const { window, range } = scale;
  const words = locale.dates;
  const { unit, minor, major } = buildTicks(
    { ...window, width: range[1] - range[0], minGap: leastTickGap },
    words,
  );
  const parts = partsBy[unit];
  const nameOf = (time: number): string =>
    parts === 1
      ? describeMoment(time, words, parts)
      : shortDate(readEdtf(edtfOf(time, parts)), words);
  const [first, last] = [nameOf(window.start), nameOf(window.end - 1)];
  const widthOf = (text: string): number => measureText(text) + leastGap;
  const between = (unit === 'year' ? minor : major)
    .map(({ time, label }: Tick): OverviewTick => ({ x: scale.x(time), label, anchor: 'start' }))
    .filter(({ x }) => x >= range[0] + widthOf(first))
    .filter(({ x, label }) => x + measureText(label) <= range[1]);
  const begin: OverviewTick = { x: range[0], label: first, anchor: 'start' };
  // The last tick may be the end's own.
  if (last === (between.at(-1)?.label ?? first)) return [begin, ...between];
  const room = range[1] - widthOf(last);
  return [
    begin,
    ...between.filter(({ x, label }) => x + measureText(label) <= room),
    { x: range[1], label: last, anchor: 'end' },
  ];
}
