import { html, noChange, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CategoryStyle } from '../../draw/category-style.js';
import { drawPicture } from '../../draw/draw-picture.js';
import { boxProperties, setProperties } from '../../theme/set-properties.js';
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
  /**
   * Whether the plot is on the move: what can be pointed at is put in place once it rests, as that is a third of the work of
   * a frame, and until then can't be pressed.
   */
  readonly moving: boolean;
  /** The preview, drawn over the plot. */
  readonly preview: unknown;
  /** The hint on gestures, drawn over everything. */
  readonly hint: unknown;
}

/**
 * The stage: a picture that draws, hidden from assistive technology, and over it a grid of real buttons that are
 * pointed at, focused and read out. Both come from one scene.
 */
export function renderStage(props: StageProps): TemplateResult {
  const { scene, styles, locale, moving, preview, hint } = props;
  const { plot, width } = scene;
  return html`<div
    class="stage ${scene.labels}"
    part="stage"
    ${setProperties({ height: `${scene.height}px`, '--_plot': `${plot.x}px`, '--_gutter': `${width - plot.width}px` })}
  >
    ${renderPicture(scene, styles)}
    <div
      class="plot ${moving ? 'moving' : ''}"
      id="plot"
      role="grid"
      aria-label=${locale.say('plotLabel')}
      aria-describedby="keys"
      aria-rowcount=${scene.lanes.length}
    >
      ${repeat(
        scene.lanes,
        ({ id }) => id,
        (lane, i) => renderRow(lane, i, props),
      )}
      ${preview}
    </div>
    ${hint}
  </div>`;
}

function renderPicture(scene: Scene, styles: readonly CategoryStyle[]): TemplateResult {
  const { width, height, plot } = scene;
  return html`<svg
    class="picture"
    aria-hidden="true"
    width=${width}
    height=${height}
    viewBox="${-plot.x} 0 ${width} ${height}"
  >
    ${drawPicture(scene, styles, repeat)}
  </svg>`;
}

function renderRow(lane: SceneLane, index: number, props: StageProps): TemplateResult {
  const { scene, locale } = props;
  return html`<div
    class="row"
    role="row"
    part="lane"
    aria-rowindex=${index + 1}
    ${setProperties(boxProperties(0, lane.y, scene.width, lane.height))}
  >
    <div class="lane-label" role="rowheader" part="lane-label">
      <span class="lane-name">${lane.label}</span>
      <span class="lane-count">${locale.say('events', { n: lane.count })}</span>
    </div>
    ${renderMarks(lane.marks, props)}
  </div>`;
}

function renderMarks(marks: readonly Mark[], props: StageProps): unknown {
  const { scene, reachable, moving, locale } = props;
  if (!reachable) return nothing;
  if (moving) return noChange;
  return repeat(marks, keyOf, (mark) => renderMark(mark, scene.tabStop, locale));
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
