import { svg, type SVGTemplateResult } from 'lit';
import type { OverviewBar, SceneOverview } from '../scene/scene.js';

const foot = 5;

/**
 * The bars of the overview, all in one path, as there are many and none is pointed at. The pale ones show how far the
 * high figure goes beyond the low one.
 */
export function drawOverview({ bars, height, scale }: SceneOverview): SVGTemplateResult {
  const base = height - foot;
  const ranges = bars.filter((bar) => bar.highHeight > bar.height);
  return svg`<g class="bars">
    <path class="high" d=${outline(ranges, base, (bar) => bar.highHeight)}></path>
    <path d=${outline(bars, base, (bar) => bar.height)}></path>
    <line
      class="base"
      x1=${scale.range[0]}
      x2=${scale.range[1]}
      y1=${base + 0.5}
      y2=${base + 0.5}
    ></line>
  </g>`;
}

const outline = (
  bars: readonly OverviewBar[],
  base: number,
  heightOf: (bar: OverviewBar) => number,
): string =>
  bars.map((bar) => `M${bar.x} ${base}v${-heightOf(bar)}h${bar.width}V${base}z`).join('');
