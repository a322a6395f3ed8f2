import { noFilters, type Filters } from '../feed/filters.js';
import type { Action } from './action.js';
import { sortedBy } from './sort.js';
import type { LinkedView } from './fragment.js';
import {
  clampWindow,
  panWindow,
  revealInWindow,
  zoomWithin,
  type TimeWindow,
} from './time-window.js';
import { none, type View } from './view.js';

/** The view after an action. Returns the same view when nothing changes, so that identity tells change. */
export function reduceView(view: View, action: Action): View {
  switch (action.type) {
    case 'pan':
      return withWindow(view, panWindow(view.window, action.fraction));
    case 'zoom':
      return withWindow(
        view,
        zoomWithin(view.window, action.factor, action.at ?? middle(view), view.limits),
      );
    case 'show':
      return withWindow(view, action.window);
    case 'fit':
      return withoutTrail(withWindow(view, view.limits.extent));
    case 'reveal':
      return withWindow(view, revealInWindow(view.window, action.window.start, action.window.end));
    case 'select':
      return select(view, action.id);
    case 'focus':
      return change(view, { focused: sameEvent(view, action) ? view.focused : action.event });
    case 'enter':
      return change(withWindow(view, action.window), {
        focused: action.event,
        previewed: null,
        trail: Object.freeze([...view.trail, view.window]),
      });
    case 'list':
      return change(view, { listed: action.ids, selected: null, previewed: null });
    case 'preview':
      return change(view, { previewed: action.mark });
    case 'filter':
      return change(view, { filters: withFilters(view.filters, action.filters) });
    case 'unfilter':
      return change(view, { filters: noFilters });
    case 'mode':
      return change(view, { mode: action.mode, previewed: null });
    case 'sort':
      return change(view, { sort: sortedBy(view.sort, action.by) });
    case 'panel':
      return change(view, { panel: action.panel });
    case 'mark':
      return change(withWindow(view, action.window ?? view.window), { marked: action.id });
    case 'restore':
      return restore(view, action.view);
    case 'chapter':
      return change(action.id === null ? view : withWindow(view, action.window), {
        chapter: action.id,
      });
    case 'unveil':
      return view.unveiled.includes(action.url)
        ? view
        : change(view, { unveiled: Object.freeze([...view.unveiled, action.url]) });
    case 'expand':
      return change(view, { expanded: true });
    case 'back':
      return goBack(view);
  }
}

/** What was unveiled of one event is veiled again when another is opened. */
function select(view: View, id: string | null): View {
  const unveiled = id === view.selected ? view.unveiled : none;
  return change(view, { selected: id, listed: null, previewed: null, unveiled });
}

/** A link says nothing of panels and cluster zooms: the panel stays, the way back from a cluster is lost. */
function restore(view: View, { selected, window, filters, mode, chapter }: LinkedView): View {
  return change(select(withoutTrail(withWindow(view, window)), selected), {
    filters: withFilters(view.filters, filters),
    mode,
    chapter,
  });
}

/** Filters that ask for the same are the same, so that nothing is counted anew for them. */
function withFilters(filters: Filters, changes: Partial<Filters>): Filters {
  const next = { ...filters, ...changes };
  const same = (key: keyof Filters): boolean =>
    JSON.stringify(next[key]) === JSON.stringify(filters[key]);
  const keys = Object.keys(noFilters) as (keyof Filters)[];
  if (keys.every(same)) return filters;
  return keys.every((key) => next[key].length === 0) ? noFilters : Object.freeze(next);
}

/** Whether `back` has anything to do; if not, Escape is left to the page. */
export function canGoBack(view: View): boolean {
  return goBack(view) !== view;
}

function goBack(view: View): View {
  if (view.previewed !== null) return change(view, { previewed: null });
  if (view.selected !== null || view.listed) return select(view, null);
  if (view.panel) return change(view, { panel: null });
  const last = view.trail.at(-1);
  if (!last) return view;
  return change(withWindow(view, last), { trail: Object.freeze(view.trail.slice(0, -1)) });
}

const withoutTrail = (view: View): View =>
  view.trail.length === 0 ? view : change(view, { trail: Object.freeze([]) });

function withWindow(view: View, window: TimeWindow): View {
  const { start, end } = clampWindow(window, view.limits);
  if (start === view.window.start && end === view.window.end) return view;
  return change(view, { window: Object.freeze({ start, end }) });
}

function change(view: View, changes: Partial<View>): View {
  const changed = Object.entries(changes).some(
    ([key, value]) => !Object.is(view[key as keyof View], value),
  );
  return changed ? Object.freeze({ ...view, ...changes }) : view;
}

const middle = (view: View): number => (view.window.start + view.window.end) / 2;

const sameEvent = (view: View, action: Extract<Action, { type: 'focus' }>): boolean =>
  view.focused?.id === action.event.id && view.focused.lane === action.event.lane;
