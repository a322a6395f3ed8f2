import type { Action } from './action.js';
import {
  clampWindow,
  panWindow,
  revealInWindow,
  zoomWindow,
  type TimeWindow,
} from './time-window.js';
import type { View } from './view.js';

/** The view after an action. Returns the same view when nothing changes, so that identity tells change. */
export function reduceView(view: View, action: Action): View {
  switch (action.type) {
    case 'pan':
      return withWindow(view, panWindow(view.window, action.fraction));
    case 'zoom':
      return withWindow(view, zoomWindow(view.window, action.factor, action.at ?? middle(view)));
    case 'show':
      return withWindow(view, action.window);
    case 'fit':
      return withoutTrail(withWindow(view, view.limits.extent));
    case 'reveal':
      return withWindow(view, revealInWindow(view.window, action.window.start, action.window.end));
    case 'select':
      return change(view, { selected: action.id, listed: null, previewed: null });
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
    case 'back':
      return goBack(view);
  }
}

/** Whether `back` has anything to do; if not, Escape is left to the page. */
export function canGoBack(view: View): boolean {
  return goBack(view) !== view;
}

function goBack(view: View): View {
  if (view.previewed !== null) return change(view, { previewed: null });
  if (view.selected !== null || view.listed) return change(view, { selected: null, listed: null });
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
