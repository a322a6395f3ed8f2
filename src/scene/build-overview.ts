import type { MessageKey } from '../locales/messages.js';
import { calendarUnits, type UnitName } from '../time/units.js';
import type { View } from '../view/view.js';
import type { Toll } from './column.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import type { StageMeasures } from './layout.js';
import { timeScale, type Scale } from './scale.js';
import type { OverviewBar, SceneOverview } from './scene.js';

/** Narrowest bar in px, its gap included. */
const narrowest = 3;

/** Grains a bar may stand for, finest first, with the words for them and their usual length in ms. */
const day = 86_400_000;
const grains: readonly { unit: UnitName; length: number; per: MessageKey }[] = [
  { unit: 'day', length: day, per: 'perDay' },
  { unit: 'month', length: 30.44 * day, per: 'perMonth' },
  { unit: 'quarter', length: 91.31 * day, per: 'perQuarter' },
  { unit: 'year', length: 365.24 * day, per: 'perYear' },
  { unit: 'decade', length: 3_652.4 * day, per: 'perDecade' },
  { unit: 'century', length: 36_524 * day, per: 'perCentury' },
  { unit: 'millennium', length: 365_242 * day, per: 'perMillennium' },
];

interface Bin {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** All of the strip but the window on it, which alone changes from frame to frame. */
type Strip = Omit<SceneOverview, 'x' | 'x2'>;

const keep = keepByIndex<Strip>(8);

/** The strip with all events by month, or the finest grain that leaves bars 3 px wide, and the window on it. */
export function buildOverview(
  index: EventIndex,
  view: View,
  plotWidth: number,
  measures: StageMeasures,
  environment: Environment,
): SceneOverview {
  const key = `${environment.measure} ${plotWidth}`;
  const strip = keep(index, environment, key, () =>
    buildStrip(index, plotWidth, measures, environment),
  );
  const { start, end } = view.window;
  return { ...strip, x: strip.scale.x(start), x2: strip.scale.x(end) };
}

function buildStrip(
  index: EventIndex,
  plotWidth: number,
  { inset, overviewHeight }: StageMeasures,
  { locale, measure }: Environment,
): Strip {
  const scale = timeScale(index.limits.extent, inset, plotWidth - inset);
  const grain = grains.find(({ length }) => length * scale.pixelsPerMs >= narrowest);
  const bins = grain
    ? calendarBins(index, scale, grain.unit, measure)
    : evenBins(index, scale, measure);
  const most = Math.max(1, ...bins.map(({ high }) => high));
  const tall = overviewHeight - 10;
  return {
    width: plotWidth,
    height: overviewHeight,
    label: locale.say(measure === 'killed' ? 'overviewKilled' : 'overviewEvents', {
      per: locale.say(grain?.per ?? 'perPeriod'),
    }),
    bars: bins.map((bin) => barOf(bin, scale, tall / most)),
    most,
    scale,
  };
}

function calendarBins(
  index: EventIndex,
  scale: Scale,
  unit: UnitName,
  measure: Environment['measure'],
): Bin[] {
  const { floor, offset } = calendarUnits[unit];
  const bins: Bin[] = [];
  let start = floor(scale.window.start);
  while (start < scale.window.end) {
    const end = offset(start, 1);
    bins.push(countBin(index, start, end, measure));
    start = end;
  }
  return bins.filter(({ high }) => high > 0);
}

/** Beyond millennia: bins of equal length, as fine as bars may be. */
function evenBins(index: EventIndex, scale: Scale, measure: Environment['measure']): Bin[] {
  const length = narrowest / scale.pixelsPerMs;
  const count = Math.ceil((scale.window.end - scale.window.start) / length);
  return Array.from({ length: count }, (_, i) =>
    countBin(
      index,
      scale.window.start + i * length,
      scale.window.start + (i + 1) * length,
      measure,
    ),
  ).filter(({ high }) => high > 0);
}

function countBin(
  { all }: EventIndex,
  start: number,
  end: number,
  measure: Environment['measure'],
): Bin {
  const [from, to] = [all.indexAt(start), all.indexAt(end)];
  const toll: Pick<Toll, 'low' | 'high'> =
    measure === 'killed' ? all.killedIn(from, to) : { low: to - from, high: to - from };
  return { start, end, low: toll.low, high: toll.high };
}

/** Units that reach beyond the extent are cut to it: nothing lies there. */
function barOf(bin: Bin, scale: Scale, pixels: number): OverviewBar {
  const [left, right] = scale.range;
  const x = Math.max(left, scale.x(bin.start));
  const width = Math.max(1, Math.min(right, scale.x(bin.end)) - x - 1);
  return { x, width, height: bin.low * pixels, highHeight: bin.high * pixels };
}
