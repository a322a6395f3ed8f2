import { buildTicks, type Tick } from '../time/ticks.js';
import type { Environment } from './environment.js';
import type { StageMeasures } from './layout.js';
import type { Scale } from './scale.js';
import type { AxisTick, SceneAxis } from './scene.js';

/** Space in px between a tick's line and its label, and the least between two labels. */
const labelGap = 5;
const leastGap = 12;

/** Least space in px between two ticks. */
const leastTickGap = 30;

/** How much wider bold type runs, at most: measuring a second font costs more than it gains. */
const boldness = 1.1;

/** The axis of a scale: ticks from one px before the plot to its end, labels only where they are not cut. */
export function buildAxis(
  scale: Scale,
  plotWidth: number,
  measures: StageMeasures,
  environment: Environment,
): SceneAxis {
  const { measureText, locale } = environment;
  const start = scale.time(0);
  const end = scale.time(plotWidth);
  const { minor, major } = buildTicks(
    { start, end, width: plotWidth, minGap: leastTickGap },
    locale.dates,
  );
  const widthOf = (text: string): number => measureText(text) * boldness;
  const place = placeTick(scale, plotWidth, widthOf);
  return {
    height: measures.axisHeight,
    ticks: minor.map(place).filter(({ x }) => x >= 0 && x <= plotWidth),
    groups: stick(major.map(place), plotWidth, widthOf),
  };
}

const placeTick =
  (scale: Scale, plotWidth: number, widthOf: (text: string) => number) =>
  ({ time, label }: Tick): AxisTick => {
    const x = scale.x(time);
    const labelX = x + labelGap;
    return { time, x, labelX, label: labelX + widthOf(label) > plotWidth ? '' : label };
  };

/** Keeps the label of the unit that began before the plot at its left edge, pushed out by the next one. */
function stick(
  ticks: readonly AxisTick[],
  plotWidth: number,
  widthOf: (text: string) => number,
): AxisTick[] {
  return ticks
    .filter(({ x }) => x <= plotWidth)
    .flatMap((tick, i, all) => {
      if (tick.x >= 0) return [tick];
      const next = all[i + 1]?.x ?? plotWidth;
      if (next < 0) return [];
      const fits = labelGap + widthOf(tick.label) + leastGap <= next;
      return [{ ...tick, labelX: labelGap, label: fits ? tick.label : '' }];
    });
}
