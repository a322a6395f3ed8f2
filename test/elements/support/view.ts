import type { ConflictTimeline } from '../../../src/define.js';
import { settled } from './wait.js';

/** Shows a window as the page would, and waits until it is drawn. */
export async function zoomTo(element: ConflictTimeline, start: string, end: string): Promise<void> {
  element.zoomTo(start, end);
  await settled(element);
}

/** The window shown, in ms; NaN before there is one. */
export function windowOf({ view }: ConflictTimeline) {
  const [start, end] = [Number(view?.start ?? NaN), Number(view?.end ?? NaN)];
  return { start, end, length: end - start, middle: (start + end) / 2 };
}
