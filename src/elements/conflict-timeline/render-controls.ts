import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CategoryStyle } from '../../draw/category-style.js';
import type { FacetCount } from '../../feed/facet-counts.js';
import type { Facet } from '../../feed/filters.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { ListScene } from '../../scene/list/list-scene.js';
import type { Scene } from '../../scene/scene.js';
import type { View } from '../../view/view.js';
import { choicesOf } from '../filters/choices.js';
import { renderFiltered } from '../filters/filtered.js';
import { filtersItem } from '../filters/filters-item.js';
import { renderSearch } from '../filters/search.js';
import { renderStory } from '../story/story.js';
import { tableItem } from '../table/table-item.js';
import { helpItem } from '../toolbar/help-item.js';
import { renderToolbar } from '../toolbar/toolbar.js';
import type { ToolbarGroup } from '../toolbar/toolbar-item.js';
import { zoomItems } from '../toolbar/zoom-items.js';
import { shownControls, type Control } from './controls.js';
import { renderLegend } from './legend.js';
import type { TimelineProps } from './timeline-props.js';

/** What the controls are rendered from. */
export interface ControlParts extends Pick<
  TimelineProps,
  'environment' | 'options' | 'act' | 'roving' | 'share' | 'details'
> {
  readonly index: EventIndex;
  readonly view: View;
  readonly looks: readonly CategoryStyle[];
  /** What is drawn below them; `null` where no event passes the filters. */
  readonly scene: Scene | ListScene | null;
}

type Shows = (control: Control) => boolean;

/** Narrowest chart in px beside whose story the events of a chapter find room. */
const wideStory = 720;

/** Key, search and toolbar, what they open, what is filtered, the story. */
export function renderControls(parts: ControlParts): TemplateResult {
  const { index, view, looks, scene, environment, options, act, roving, share, details } = parts;
  const { locale } = environment;
  const { headingLevel } = options;
  const shows = shownControls(options.controls);
  const filtering = shows('filters') || shows('search');
  const wide = (scene?.width ?? 0) >= wideStory;
  // Nothing of these changes while the timeline moves, and a frame has no time to find that out.
  const steady = (render: () => unknown): unknown =>
    guard([index, looks, locale, options.controls], render);
  const keys = { index, styles: looks, locale, act: shows('filters') ? act : null };
  const groups = toolbarGroups(parts, shows);
  const isChart = view.mode === 'chart';
  const renderTold = details?.renderTold ?? null;
  return html`<div class="tools">
      ${steady(() => renderLegend({ ...keys, choices: choicesOf('categories', index, environment) }))}
      ${shows('search') ? renderSearch(view.filters.search, locale, act) : nothing}
      ${groups.length > 0 ? renderToolbar({ groups, roving, locale, ...(isChart && { moves: 'plot' }) }) : nothing}
      ${share && shows('share') ? share('view', locale) : nothing}
    </div>
    ${renderPanel(parts, shows, steady)}
    <div class="notes">
      ${filtering ? steady(() => renderFiltered(index, locale, act)) : nothing}
      ${shows('story') ? renderStory({ index, view, environment, headingLevel, wide, act, renderTold }) : nothing}
    </div>`;
}

/** The buttons that the page wants; the help is there wherever any is. */
function toolbarGroups(
  { view, environment: { locale }, act }: ControlParts,
  shows: Shows,
): readonly ToolbarGroup[] {
  const isChart = view.mode === 'chart';
  const groups = [
    isChart && shows('zoom') ? zoomItems(view, locale, act) : [],
    [
      ...(shows('filters') ? [filtersItem(view, locale, act)] : []),
      ...(shows('table') ? [tableItem(view, locale, act)] : []),
    ],
  ].filter(({ length }) => length > 0);
  return groups.length > 0 ? [...groups, [helpItem(view, locale, act)]] : [];
}

function renderPanel(
  { index, view, environment, options, act, details }: ControlParts,
  shows: Shows,
  steady: (render: () => unknown) => unknown,
): unknown {
  if (!details) return nothing;
  const { locale } = environment;
  if (view.panel === 'help') {
    return details.renderHelp({
      locale,
      headingLevel: options.headingLevel,
      letters: options.keyshortcuts !== 'off',
      close: () => act({ type: 'panel', panel: null }),
    });
  }
  if (view.panel !== 'filters' || !shows('filters')) return nothing;
  const choices = (facet: Facet): readonly FacetCount[] => choicesOf(facet, index, environment);
  return steady(() => details.renderFiltersPanel({ index, locale, choices, act }));
}
