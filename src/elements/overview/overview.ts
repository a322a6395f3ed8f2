import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawOverview } from '../../draw/draw-overview.js';
import { setProperties } from '../../theme/set-properties.js';
import type { OverviewProps } from './overview-props.js';
import { renderWindow } from './window-sliders.js';

/** The strip below the stage with the window on it, and how many events lie on either side of the window. */
export function renderOverview(props: OverviewProps): TemplateResult {
  const { overview, plot, width, labels } = props.scene;
  return html`<div
    class="overview ${labels}"
    part="overview"
    role="group"
    aria-labelledby="overview-label"
    ${setProperties({ '--_gutter': `${width - plot.width}px` })}
  >
    <p class="overview-label" id="overview-label">
      ${overview.label}
      ${overview.remark ? html`<span class="remark">${overview.remark}</span>` : nothing}
    </p>
    <div class="overview-main">${renderEdges(props)} ${renderStrip(props)}</div>
  </div>`;
}

function renderStrip(props: OverviewProps): TemplateResult {
  const { overview } = props.scene;
  const { width, height, x, x2, scale } = overview;
  const [left, right] = scale.range;
  return html`<div
    class="strip"
    ${setProperties({ width: `${width}px`, '--_bars': `${height}px` })}
  >
    <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${drawOverview(overview)}
    </svg>
    ${renderShade(left, x)} ${renderShade(x2, right)} ${renderWindow(props)}
  </div>`;
}

/** Dims the bars that the window leaves out. */
const renderShade = (from: number, to: number): TemplateResult =>
  html`<div
    class="shade"
    ${setProperties({ left: `${from}px`, width: `${Math.max(0, to - from)}px` })}
  ></div>`;

/**
 * How many events lie before and after the window; their buttons move it there by one window. Where none do, the room
 * is kept, and the focus of a button that goes is left to the window.
 */
function renderEdges({ scene: { counts }, locale, act }: OverviewProps): TemplateResult {
  const { before, after } = counts;
  return html`<div class="edges">
    ${
      before > 0
        ? html`<button
            type="button"
            class="edge before"
            data-heirs=".brush"
            @click=${() => act({ type: 'pan', fraction: -1 })}
          >
            ${arrow('M8 2 4 6l4 4')} ${locale.say('before', { n: before })}
          </button>`
        : nothing
    }
    ${
      after > 0
        ? html`<button
            type="button"
            class="edge after"
            data-heirs=".brush"
            @click=${() => act({ type: 'pan', fraction: 1 })}
          >
            ${locale.say('after', { n: after })} ${arrow('m4 2 4 4-4 4')}
          </button>`
        : nothing
    }
  </div>`;
}

const arrow = (path: string): unknown =>
  svg`<svg class="onward" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d=${path}></path></svg>`;
