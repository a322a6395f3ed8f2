import { noFilters, type Filters } from '../../src/feed/filters.js';
import { findLocale } from '../../src/locales/find-locale.js';
import { buildScene } from '../../src/scene/build-scene.js';
import type { Environment } from '../../src/scene/environment.js';
import { buildIndex, type EventIndex } from '../../src/scene/event-index.js';
import type { GroupBy } from '../../src/scene/grouping.js';
import type { Mark, Scene } from '../../src/scene/scene.js';
import { estimateText } from '../../src/scene/text.js';
import type { Action } from '../../src/view/action.js';
import { reduceView } from '../../src/view/reduce-view.js';
import type { TimeWindow } from '../../src/view/time-window.js';
import { initialView } from '../../src/view/view.js';
import { feedOf, type EventDraft } from './feed-of.js';

/** English, estimated widths, events counted. */
export const environment: Environment = {
  locale: findLocale('en'),
  measureText: estimateText,
  measure: 'events',
};

/** Coordinates are sums of fractions: what should be equal differs by less than this many px. */
export const rounding = 1e-4;

/** What a test asks of a scene; all in view at 1160 px, nothing chosen, where it says nothing. */
export interface SceneDraft {
  readonly width?: number;
  readonly window?: TimeWindow;
  readonly actions?: readonly Action[];
  readonly environment?: Environment;
}

/** The scene of an index after some actions. */
export function sceneOf(index: EventIndex, draft: SceneDraft = {}): Scene {
  const { width = 1160, window, actions = [] } = draft;
  const shown: readonly Action[] = window ? [{ type: 'show', window }] : [];
  const view = [...shown, ...actions].reduce(reduceView, initialView(index.limits));
  return buildScene(index, view, { width }, draft.environment ?? environment);
}

/** The index of some events. */
export const indexOf = (
  drafts: readonly EventDraft[],
  groupBy: GroupBy = 'lane',
  filters: Filters = noFilters,
): EventIndex => buildIndex(feedOf(drafts), { groupBy, filters });

/** All marks of a scene, lane by lane. */
export const marksOf = ({ lanes }: Scene): Mark[] => lanes.flatMap(({ marks }) => [...marks]);

/** The window between two instants that `Date.parse` reads. */
export const between = (start: string, end: string): TimeWindow => ({
  start: Date.parse(start),
  end: Date.parse(end),
});
