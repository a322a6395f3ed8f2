import type { ConflictTimeline } from '../../../src/define.js';

/** Waits until an element has nothing left to update, updates that follow from updates included. */
export async function settled(element: ConflictTimeline): Promise<void> {
  do await element.updateComplete;
  while (element.isUpdatePending);
}

/** Waits until a condition holds, asking once a frame; the test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}

/** Waits for a frame. */
export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits for the next event of a type. */
export function nextEvent<T extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: T,
): Promise<HTMLElementEventMap[T]> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}
