import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryStyle } from '../../draw/category-style.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { ListScene } from '../../scene/list/list-scene.js';
import type { Scene } from '../../scene/scene.js';
import type { View } from '../../view/view.js';
import { renderToolbar } from '../toolbar/toolbar.js';
import { shownControls } from './controls.js';
import { renderLegend } from './legend.js';
import type { TimelineProps } from './timeline-props.js';

/** What the controls are rendered from. */
export interface ControlParts extends Pick<TimelineProps, 'environment' | 'options' | 'act'> {
  readonly index: EventIndex;
  readonly view: View;
  readonly looks: readonly CategoryStyle[];
  /** What is drawn below them; `null` where no event passes the filters. */
  readonly scene: Scene | ListScene | null;
}

/** Key and toolbar. */
export function renderControls(parts: ControlParts): TemplateResult {
  const { index, view, looks, environment, options, act } = parts;
  const { locale } = environment;
  const shows = shownControls(options.controls);
  return html`<div class="tools">
    ${renderLegend(index.feed, looks, locale)}
    ${shows('zoom') ? renderToolbar(view, locale, act) : nothing}
  </div>`;
}
