import { svg, type Markup } from '../markup/markup.js';
import type { AxisTick, Scene } from '../scene/scene.js';

/** The year axis above the lanes and its lines through them. */
export function drawAxis({ axis, plot }: Scene): Markup {
  const foot = axis.height - 9;
  // With groups above, ticks stand in the lower line; alone, they carry the weight.
  const lone = axis.groups.length === 0;
  return svg`<g class="axis" part="axis">
    ${axis.ticks.map((tick) => drawTick(tick, axis.height, plot.height, foot, lone))}
    ${axis.groups.map((tick) => drawGroup(tick, plot.height, foot - 15))}
  </g>`;
}

function drawTick(
  { x, labelX, label }: AxisTick,
  top: number,
  height: number,
  foot: number,
  lone: boolean,
): Markup {
  return svg`<line class="tick" x1=${x} x2=${x} y1=${top - 7} y2=${height}></line>
    <g transform="translate(${labelX} ${foot})">
      <text class=${lone ? 'tick-label lone' : 'tick-label'}>${label}</text>
    </g>`;
}

function drawGroup({ x, labelX, label }: AxisTick, height: number, foot: number): Markup {
  return svg`<line class="group" x1=${x} x2=${x} y1="2" y2=${height}></line>
    <g transform="translate(${labelX} ${foot})">
      <text class="group-label">${label}</text>
    </g>`;
}
