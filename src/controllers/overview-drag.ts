import type { Scale } from '../scene/scale.js';
import { moveEnd, moveStart, type TimeWindow, type WindowLimits } from '../view/time-window.js';
import { listenForDrag } from './pointer-drag.js';

/** The strip as the drag knows it. */
export interface Strip {
  readonly scale: Scale;
  readonly window: TimeWindow;
  readonly limits: WindowLimits;
}

/** Reach of a handle around its line in px. */
const grip = 12;

/** The window when the pointer has moved by so many px. */
type Drag = (moved: number) => TimeWindow;

/**
 * Lets a pointer drag the window on the overview: a handle moves its end, the body moves both, and a press beside the
 * window centres it there first. A finger that goes up or down is left to the page. Returns a function that stops
 * listening.
 */
export function listenForOverviewDrag(
  element: HTMLElement,
  strip: () => Strip | null,
  show: (window: TimeWindow) => void,
): () => void {
  const listening = new AbortController();
  let dragged: Drag | null = null;
  let from = 0;
  const begin = (x: number): void => {
    const now = strip();
    from = x;
    dragged = now && dragFrom(x, now);
    if (dragged) show(dragged(0));
  };
  listenForDrag(
    element,
    {
      most: 1,
      start: ({ pointerType }) => (pointerType === 'mouse' ? 'press' : 'sideways'),
      begin,
      move: (_, [x = from]) => {
        if (dragged) show(dragged(x - from));
      },
    },
    listening.signal,
  );
  return () => listening.abort();
}

function dragFrom(x: number, { scale, window, limits }: Strip): Drag {
  const { start, end } = window;
  const [atStart, atEnd] = [scale.x(start), scale.x(end)];
  const shifted = (time: number, px: number): number => scale.time(scale.x(time) + px);
  const [toStart, toEnd] = [Math.abs(x - atStart), Math.abs(x - atEnd)];
  if (Math.min(toStart, toEnd) <= grip) {
    return toStart < toEnd
      ? (px) => moveStart(window, shifted(start, px), limits)
      : (px) => moveEnd(window, shifted(end, px), limits);
  }
  const isBeside = x < Math.min(atStart, atEnd) || x > Math.max(atStart, atEnd);
  const offset = isBeside ? x - (atStart + atEnd) / 2 : 0;
  return (px) => ({ start: shifted(start, px + offset), end: shifted(end, px + offset) });
}
