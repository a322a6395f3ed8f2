import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CategoryStyle } from '../../draw/category-style.js';
import { drawAxis } from '../../draw/draw-axis.js';
import { drawLanes } from '../../draw/draw-lanes.js';
import { boxProperties, setProperties } from '../../draw/set-properties.js';
import type { Locale } from '../../locales/locale.js';
import type { Mark, Scene, SceneLane } from '../../scene/scene.js';

/** What the stage shows. */
export interface StageProps {
  readonly scene: Scene;
  /** Looks of the categories. */
  readonly styles: readonly CategoryStyle[];
  readonly locale: Locale;
  /** Whether the marks can be pointed at: those of the frame that is shown while loading are nobody's events. */
  readonly reachable: boolean;
  /** The preview, drawn over the plot. */
  readonly preview: unknown;
  /** The hint on gestures, drawn over everything. */
  readonly hint: unknown;
}

/**
 * The stage: a picture that draws, hidden from assistive technology, and over it a grid of real buttons that are
 * pointed at, focused and read out. Both come from one scene.
 */
export function renderStage({
  scene,
  styles,
  locale,
  reachable,
  preview,
  hint,
}: StageProps): TemplateResult {
  return html`<div
    class="stage ${scene.labels}"
    part="stage"
    ${setProperties({ height: `${scene.height}px`, '--_gutter': `${scene.plot.x}px` })}
  >
    ${renderPicture(scene, styles)}
    <div
      class="plot"
      id="plot"
      role="grid"
      aria-label=${locale.say('plotLabel')}
      aria-describedby="keys"
      aria-rowcount=${scene.lanes.length}
    >
      ${repeat(
        scene.lanes,
        ({ id }) => id,
        (lane, i) => renderRow(lane, i, scene, reachable, locale),
      )}
      ${preview}
    </div>
    ${hint}
  </div>`;
}

function renderPicture(scene: Scene, styles: readonly CategoryStyle[]): TemplateResult {
  const { width, height, plot, moment } = scene;
  return html`<svg
    class="picture"
    aria-hidden="true"
    width=${width}
    height=${height}
    viewBox="${-plot.x} 0 ${width} ${height}"
  >
    ${fades} ${drawLaneGrounds(scene)}
    <svg width=${plot.width} height=${height}>
      ${drawAxis(scene)} ${moment ? drawMoment(moment, scene) : nothing} ${drawLanes(scene, styles)}
    </svg>
  </svg>`;
}

/** Masks that every fading bar shares; in units of the masked part. */
const fades = svg`<defs>
  <linearGradient id="fade-in-ramp"><stop stop-color="#000"></stop><stop offset="1" stop-color="#fff"></stop></linearGradient>
  <linearGradient id="fade-out-ramp"><stop stop-color="#fff"></stop><stop offset="1" stop-color="#000"></stop></linearGradient>
  ${['fade-in', 'fade-out'].map(
    (id) => svg`<mask id=${id} maskContentUnits="objectBoundingBox">
      <rect width="1" height="1" fill="url(#${id}-ramp)"></rect>
    </mask>`,
  )}
</defs>`;

/** Lines under the lanes and the axis, over the whole width, the labels' column included. */
function drawLaneGrounds({ lanes, plot, axis, width }: Scene): unknown {
  const line = (y: number, name: string): unknown =>
    svg`<line class=${name} x1=${-plot.x} x2=${width - plot.x} y1=${y} y2=${y}></line>`;
  return svg`${line(axis.height - 0.5, 'axis-line')}
    ${lanes.map(({ y, height }) => line(y + height - 0.5, 'lane-line'))}`;
}

/** The chosen moment: a thin line, or the band of a moment that is known less exactly. */
function drawMoment({ x, x2 }: NonNullable<Scene['moment']>, { axis, height }: Scene): unknown {
  const thin = x2 - x < 3;
  return svg`<rect
    class=${thin ? 'moment thin' : 'moment'}
    x=${thin ? Math.round((x + x2) / 2) : x}
    width=${thin ? 1 : x2 - x}
    y=${axis.height}
    height=${height - axis.height}
  ></rect>`;
}

function renderRow(
  lane: SceneLane,
  index: number,
  { tabStop, plot }: Scene,
  reachable: boolean,
  locale: Locale,
): TemplateResult {
  return html`<div
    class="row"
    role="row"
    part="lane"
    aria-rowindex=${index + 1}
    ${setProperties(boxProperties(0, lane.y, plot.x + plot.width, lane.height))}
  >
    <div class="lane-label" role="rowheader" part="lane-label">
      <span class="lane-name">${lane.label}</span>
      <span class="lane-count">${locale.say('events', { n: lane.count })}</span>
    </div>
    ${reachable ? repeat(lane.marks, keyOf, (mark) => renderMark(mark, tabStop, locale)) : nothing}
  </div>`;
}

const keyOf = ({ key }: Mark): string => key;

function renderMark(mark: Mark, tabStop: string | null, locale: Locale): TemplateResult {
  const { box, event } = mark;
  const many = mark.kind === 'cluster' || mark.kind === 'density';
  return html`<div role="gridcell">
    <button
      class="target"
      type="button"
      part=${mark.kind === 'density' ? 'cluster' : mark.kind}
      data-key=${mark.key}
      data-id=${many ? nothing : event.id}
      data-count=${many ? mark.count : nothing}
      tabindex=${mark.key === tabStop ? 0 : -1}
      aria-label=${mark.name}
      aria-description=${(many ? locale.say('clusterHint') : mark.alsoIn) || nothing}
      aria-current=${mark.chosen ? 'true' : nothing}
      ${setProperties(boxProperties(box.x, box.y, box.width, box.height))}
    ></button>
  </div>`;
}
