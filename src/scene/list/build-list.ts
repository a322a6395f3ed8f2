import type { View } from '../../view/view.js';
import { buildOverview } from '../build-overview.js';
import { countEvents } from '../count-events.js';
import { describePeriod } from '../describe-period.js';
import type { Environment, SceneSize } from '../environment.js';
import type { EventIndex } from '../event-index.js';
import { stageMeasures } from '../layout.js';
import { mirrorOverview } from '../mirror-scene.js';
import { timeScale } from '../scale.js';
import { tabStopAmong } from '../tab-stop.js';
import { buildRails } from './build-rails.js';
import { buildRows } from './build-rows.js';
import { buildSections } from './build-sections.js';
import type { ListRow, ListScene } from './list-scene.js';

/** Rows that a list begins with; a list that is hardly longer is shown whole. */
const firstRows = 12;
const fewMore = 3;

/** A list is set in the measures of a narrow stage, however wide its column. */
const widestMeasures = 559;

/**
 * Builds the reading list of a view: the events of the window in order of time, each once however many lanes it is in.
 * Pure, and bounded like the chart: of a window with more events than rows, the bins of the grid are the rows.
 *
 * @param index the feed's index
 * @param view what the reader looks at
 * @param size width in px; anything below 200 counts as 200
 * @param environment language and what is counted
 */
export function buildList(
  index: EventIndex,
  view: View,
  size: SceneSize,
  environment: Environment,
): ListScene {
  const width = Math.max(200, Math.round(size.width));
  const measures = stageMeasures(Math.min(width, widestMeasures));
  const all = buildRows(index, view, environment);
  const tabStop = tabStopAmong(all, view, index);
  const rows = all.slice(0, shownRows(all, tabStop, view));
  const overview = buildOverview(index, view, width, measures, environment);
  const { rails, columns } = buildRails(rows, index, width);
  return Object.freeze({
    layout: 'vertical',
    width,
    labels: measures.labels,
    plot: { x: 0, y: 0, width, height: 0 },
    scale: timeScale(view.window, measures.inset, width - measures.inset),
    overview: environment.locale.direction === 'rtl' ? mirrorOverview(overview) : overview,
    tabStop: tabStop?.key ?? null,
    period: describePeriod(view.window, environment.locale.dates),
    counts: countEvents(index, view.window),
    rows,
    sections: buildSections(rows, environment.locale),
    rails,
    railColumns: columns,
    rest: eventsIn(all.slice(rows.length)),
    next: all[rows.length]?.event ?? null,
  });
}

/** How many rows are shown: the beginning, or all once the reader asks for them or has the focus beyond it. */
function shownRows(all: readonly ListRow[], tabStop: ListRow | undefined, view: View): number {
  const isShort = all.length <= firstRows + fewMore;
  const isBeyond =
    view.focused !== null && tabStop !== undefined && all.indexOf(tabStop) >= firstRows;
  return view.expanded || isShort || isBeyond ? all.length : firstRows;
}

const eventsIn = (rows: readonly ListRow[]): number =>
  rows.reduce((sum, row) => sum + ('count' in row ? row.count : 1), 0);
