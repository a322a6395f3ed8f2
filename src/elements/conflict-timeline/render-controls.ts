import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CategoryStyle } from '../../draw/category-style.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { ListScene } from '../../scene/list/list-scene.js';
import type { Scene } from '../../scene/scene.js';
import type { View } from '../../view/view.js';
import { renderFiltered } from '../filters/filtered.js';
import { renderFiltersPanel } from '../filters/filters-panel.js';
import { renderFiltersToggle } from '../filters/filters-toggle.js';
import { renderSearch } from '../filters/search.js';
import { renderStory } from '../story/story.js';
import { renderTableToggle } from '../table/table-toggle.js';
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

/** Narrowest chart in px beside whose story the events of a chapter find room. */
const wideStory = 720;

/** Key and search, toolbar and panel, what is filtered, the story. */
export function renderControls(parts: ControlParts): TemplateResult {
  const { index, view, looks, scene, environment, options, act } = parts;
  const { locale } = environment;
  const { headingLevel } = options;
  const wide = (scene?.width ?? 0) >= wideStory;
  const draws = view.mode === 'chart';
  const shows = shownControls(options.controls);
  const filtering = shows('filters') || shows('search');
  // Nothing of these changes while the timeline moves, and a frame has no time to find that out.
  const steady = (render: () => unknown): unknown =>
    guard([index, looks, locale, options.controls], render);
  const filters = { index, styles: looks, locale, act: shows('filters') ? act : null };
  return html`<div class="tools">
      ${steady(() => renderLegend(filters))}
      ${shows('search') ? renderSearch(view.filters.search, locale, act) : nothing}
      <div class="buttons">
        ${shows('filters') ? renderFiltersToggle(view, locale, act) : nothing}
        ${draws && shows('zoom') ? renderToolbar(view, locale, act) : nothing}
        ${shows('table') ? renderTableToggle(view.mode, locale, act) : nothing}
      </div>
    </div>
    ${
      shows('filters') && view.panel === 'filters'
        ? steady(() => renderFiltersPanel({ index, locale, act }))
        : nothing
    }
    <div class="notes">
      ${filtering ? steady(() => renderFiltered(index, locale, act)) : nothing}
      ${shows('story') ? renderStory({ index, view, environment, headingLevel, wide, act }) : nothing}
    </div>`;
}
