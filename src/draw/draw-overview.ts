import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { OverviewBar, SceneOverview } from '../scene/scene.js';

const foot = 5;

/** The bars of the overview: the pale part of one is what lies between the low and the high figure. */
export function drawOverview({ bars, height, scale }: SceneOverview): SVGTemplateResult {
  const base = height - foot;
  return svg`<g class="bars">
    ${bars.map((bar) => drawBar(bar, base))}
    <line class="base" x1=${scale.range[0]} x2=${scale.range[1]} y1=${base + 0.5} y2=${base + 0.5}></line>
  </g>`;
}

function drawBar({ x, width, height, highHeight }: OverviewBar, base: number): SVGTemplateResult {
  return svg`${
    highHeight > height
      ? svg`<rect class="high" x=${x} y=${base - highHeight} width=${width} height=${highHeight}></rect>`
      : nothing
  }<rect x=${x} y=${base - height} width=${width} height=${height}></rect>`;
}
