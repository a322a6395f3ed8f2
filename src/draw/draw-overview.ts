import { nothing, svg, type Markup } from '../markup/markup.js';
import type { OverviewBar, OverviewTick, SceneOverview } from '../scene/scene.js';

/** From the dates' line down to their feet, in px. */
const drop = 17;

/**
 * The bars of the overview, all in one path, as there are many and none is pointed at. The pale ones show how far the
 * high figure goes beyond the low one.
 */
export function drawOverview(overview: SceneOverview): Markup {
  const { bars, base, scale, peak, ticks } = overview;
  const [left, right] = scale.range;
  const ranges = bars.filter((bar) => bar.highHeight > bar.height);
  return svg`${peak ? drawPeak(peak, left, right) : nothing}
    <g class="bars">
      <path class="high" d=${outline(ranges, base, (bar) => bar.highHeight)}></path>
      <path d=${outline(bars, base, (bar) => bar.height)}></path>
      <line class="base" x1=${left} x2=${right} y1=${base + 0.5} y2=${base + 0.5}></line>
    </g>
    <g class="dates">${ticks.map((tick) => drawTick(tick, base))}</g>`;
}

/** How much the highest bar stands for, at a line of its height. */
const drawPeak = (
  { x, y, text }: NonNullable<SceneOverview['peak']>,
  left: number,
  right: number,
): Markup => svg`<g class="peak">
    <line x1=${left} x2=${right} y1=${y - 0.5} y2=${y - 0.5}></line>
    <text x=${x} y=${y + 4}>${text}</text>
  </g>`;

const drawTick = ({ x, label, anchor }: OverviewTick, base: number): Markup =>
  svg`<line x1=${x} x2=${x} y1=${base} y2=${base + 4}></line>
    <text class=${anchor} x=${x} y=${base + drop}>${label}</text>`;

const outline = (
  bars: readonly OverviewBar[],
  base: number,
  heightOf: (bar: OverviewBar) => number,
): string =>
  bars.map((bar) => `M${bar.x} ${base}v${-heightOf(bar)}h${bar.width}V${base}z`).join('');
