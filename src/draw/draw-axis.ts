import { svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AxisTick, Scene } from '../scene/scene.js';

/** The year axis above the lanes and its lines through them. */
export function drawAxis({ axis, plot }: Scene): SVGTemplateResult {
  const foot = axis.height - 9;
  // With groups above, ticks stand in the lower line; alone, they carry the weight.
  const lone = axis.groups.length === 0;
  return svg`<g class="axis" part="axis">
    ${repeat(axis.ticks, keyOf, (tick) => drawTick(tick, axis.height, plot.height, foot, lone))}
    ${repeat(axis.groups, keyOf, (tick) => drawGroup(tick, plot.height, foot - 15))}
  </g>`;
}

const keyOf = ({ time }: AxisTick): number => time;

function drawTick(
  { x, labelX, label }: AxisTick,
  top: number,
  height: number,
  foot: number,
  lone: boolean,
): SVGTemplateResult {
  return svg`<line class="tick" x1=${x} x2=${x} y1=${top - 7} y2=${height}></line>
    <text class=${lone ? 'tick-label lone' : 'tick-label'} x=${labelX} y=${foot}>${label}</text>`;
}

function drawGroup(
  { x, labelX, label }: AxisTick,
  height: number,
  foot: number,
): SVGTemplateResult {
  return svg`<line class="group" x1=${x} x2=${x} y1="2" y2=${height}></line>
    <text class="group-label" x=${labelX} y=${foot}>${label}</text>`;
}
