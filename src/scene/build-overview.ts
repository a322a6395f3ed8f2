import { calendarUnits, type UnitName } from '../time/units.js';
import type { View } from '../view/view.js';
import type { Toll } from './column.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import type { StageMeasures } from './layout.js';
import { overviewTicks } from './overview-ticks.js';
import { timeScale, type Scale } from './scale.js';
import type { OverviewBar, SceneOverview } from './scene.js';
import { timeGrains } from './time-grains.js';
import { stepUnit, windowSliders, type StepUnit } from './window-sliders.js';
import { windowTargets } from './window-targets.js';

/** Narrowest bar in px, its gap included. */
const narrowest = 3;

interface Bin {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** All of the strip but the window on it, which alone changes from frame to frame. */
interface Strip extends Omit<SceneOverview, 'x' | 'x2' | 'targets' | 'sliders' | 'step'> {
  readonly step: StepUnit;
}

/** Room in px below the bars and above them, half of a line of text. */
const foot = 5;
const head = 7;
/** Space in px between the bars and what the highest stands for. */
const peakGap = 5;

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
  const [x, x2] = [strip.scale.x(view.window.start), strip.scale.x(view.window.end)];
  return {
    ...strip,
    x,
    x2,
    targets: windowTargets(x, x2, strip.width),
    sliders: windowSliders(view, strip.step, environment.locale),
    step: strip.step.unit,
  };
}

function buildStrip(
  index: EventIndex,
  plotWidth: number,
  { inset, overviewHeight }: StageMeasures,
  environment: Environment,
): Strip {
  const { locale, measure } = environment;
  const scale = timeScale(index.limits.extent, inset, plotWidth - inset);
  const grain = timeGrains.find(
    ({ per, length }) => per && length * scale.pixelsPerMs >= narrowest,
  );
  const bins = grain
    ? calendarBins(index, scale, grain.unit, measure)
    : evenBins(index, scale, measure);
  const most = Math.max(1, ...bins.map(({ high }) => high));
  const tall = overviewHeight - foot - head;
  return {
    width: plotWidth,
    height: overviewHeight,
    base: overviewHeight - foot,
    remark: remarkOf(index, environment),
    peak:
      bins.length > 0 ? { x: scale.range[0] - peakGap, y: head, text: locale.number(most) } : null,
    ticks: overviewTicks(scale, environment),
    step: stepUnit(grain, index.limits.extent),
    label: locale.say(measure === 'killed' ? 'overviewKilled' : 'overviewEvents', {
      per: locale.say(grain?.per ?? 'perPeriod'),
    }),
    bars: bins.map((bin) => barOf(bin, scale, tall / most)),
    most,
    scale,
  };
}

/** Of deaths: of how many events it is not known whether anybody died. */
function remarkOf({ all }: EventIndex, { locale, measure }: Environment): string {
  const { unknown } = all.killedIn(0, all.length);
  return measure === 'killed' && unknown > 0 ? locale.say('tollUnknown', { n: unknown }) : '';
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
