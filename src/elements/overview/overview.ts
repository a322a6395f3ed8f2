import { html, type TemplateResult } from 'lit';
import { drawOverview } from '../../draw/draw-overview.js';
import { setProperties } from '../../draw/set-properties.js';
import type { SceneFrame } from '../../scene/scene.js';

/**
 * The strip below the stage with the window on it. It is dragged by pointer; by keyboard and screen reader the toolbar
 * does the same, so the strip itself is hidden from them.
 */
export function renderOverview({ overview, plot, labels }: SceneFrame): TemplateResult {
  const { width, height, x, x2, label } = overview;
  return html`<div class="overview ${labels}" part="overview" aria-hidden="true">
    <div class="overview-label" ${setProperties({ width: plot.x > 0 ? `${plot.x}px` : null })}>
      ${label}
    </div>
    <div class="strip" ${setProperties({ width: `${width}px`, height: `${height}px` })}>
      <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${drawOverview(overview)}
      </svg>
      <div class="shade" ${setProperties({ width: `${Math.max(0, x)}px` })}></div>
      <div
        class="shade after"
        ${setProperties({ left: `${x2}px`, width: `${Math.max(0, width - x2)}px` })}
      ></div>
      <div class="brush" ${setProperties({ left: `${x}px`, width: `${Math.max(2, x2 - x)}px` })}>
        <span class="handle start"></span><span class="handle end"></span>
      </div>
    </div>
  </div>`;
}
