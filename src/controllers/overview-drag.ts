import { drag, select, type D3DragEvent } from 'd3';
import type { Scale } from '../scene/scale.js';
import type { TimeWindow } from '../view/time-window.js';

/** The strip as the drag knows it. */
export interface Strip {
  readonly scale: Scale;
  readonly window: TimeWindow;
}

/** Reach of a handle around its line in px. */
const grip = 12;

type Drag = (moved: number) => TimeWindow;

/**
 * Lets a pointer drag the window on the overview: a handle moves its end, the body moves both, and a press beside the
 * window centres it there first. Returns a function that stops listening.
 */
export function listenForOverviewDrag(
  element: HTMLElement,
  strip: () => Strip | null,
  show: (window: TimeWindow) => void,
): () => void {
  let move: Drag | null = null;
  let from = 0;
  const behaviour = drag<HTMLElement, unknown>()
    .container(() => element)
    .on('start', ({ x }: D3DragEvent<HTMLElement, unknown, unknown>) => {
      const now = strip();
      from = x;
      move = now && dragFrom(x, now);
      if (move) show(move(0));
    })
    .on('drag', ({ x }: D3DragEvent<HTMLElement, unknown, unknown>) => {
      if (move) show(move(x - from));
    });
  const selection = select(element).call(behaviour);
  return () => void selection.on('.drag', null);
}

function dragFrom(x: number, { scale, window }: Strip): Drag {
  const [left, right] = [scale.x(window.start), scale.x(window.end)];
  const shifted = (time: number, px: number): number => time + px / scale.pixelsPerMs;
  const { start, end } = window;
  const [toStart, toEnd] = [Math.abs(x - left), Math.abs(x - right)];
  if (Math.min(toStart, toEnd) <= grip) {
    return toStart < toEnd
      ? (px) => ({ start: Math.min(shifted(start, px), end - 1), end })
      : (px) => ({ start, end: Math.max(shifted(end, px), start + 1) });
  }
  const offset = x < left || x > right ? x - (left + right) / 2 : 0;
  return (px) => ({ start: shifted(start, px + offset), end: shifted(end, px + offset) });
}
