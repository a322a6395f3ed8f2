import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ListScene } from '../../scene/list/list-scene.js';
import type { Scene } from '../../scene/scene.js';
import { renderOverview } from '../overview/overview.js';
import { renderStage } from '../stage/stage.js';
import { shownControls } from './controls.js';
import type { ControlParts } from './render-controls.js';
import type { TimelineProps } from './timeline-props.js';

/** What the plot is rendered from. */
export interface PlotParts extends ControlParts, Pick<TimelineProps, 'expand' | 'list' | 'moving'> {
  readonly scene: Scene | ListScene;
  /** Whether the marks can be pointed at. */
  readonly reachable: boolean;
}

/** The events as a chart above the overview, or as a list below it. */
export function renderPlot(parts: PlotParts): TemplateResult {
  const { scene, view, environment, options, act } = parts;
  const { locale } = environment;
  const shows = shownControls(options.controls);
  const overview = shows('overview') ? renderOverview({ scene, view, locale, act }) : nothing;
  return html`<p class="hidden" id="keys">${locale.say('plotKeys')}</p>
    ${
      scene.layout === 'vertical'
        ? html`${overview} ${renderRows(scene, parts)}`
        : html`${renderLanes(scene, parts)} ${overview}`
    }`;
}

function renderLanes(scene: Scene, parts: PlotParts): TemplateResult {
  const { index, view, looks: styles, environment, reachable, moving, details } = parts;
  const { locale } = environment;
  const previewed = scene.lanes
    .flatMap(({ marks }) => marks)
    .find(({ key }) => key === view.previewed);
  const preview =
    previewed && details
      ? details.renderPreview(previewed, scene, { index, environment })
      : nothing;
  const hint = details?.renderHint(locale) ?? nothing;
  return renderStage({ scene, styles, reachable, moving, locale, preview, hint });
}

function renderRows(scene: ListScene, parts: PlotParts): unknown {
  const { looks: styles, environment, reachable, expand, list } = parts;
  return list?.render({ scene, styles, reachable, locale: environment.locale, expand, repeat });
}
