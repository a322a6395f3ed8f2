import { sendMouse } from '@web/test-runner-commands';
import type { ConflictTimeline } from '../../../src/define.js';
import { settled } from './wait.js';

type Place = readonly [x: number, y: number];

/** Drags from one place in the viewport to another, by way of the middle. */
export async function dragBetween(
  element: ConflictTimeline,
  from: Place,
  to: Place,
): Promise<void> {
  const middle: Place = [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)];
  await sendMouse({ type: 'move', position: [...from] });
  await sendMouse({ type: 'down' });
  for (const position of [middle, to]) await sendMouse({ type: 'move', position: [...position] });
  await sendMouse({ type: 'up' });
  await settled(element);
}

/** Turns the wheel over a place: whether the element took it from the page. */
export function turnWheel(target: Element, [x, y]: Place, turn: WheelEventInit): boolean {
  const event = new WheelEvent('wheel', {
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...turn,
  });
  return !target.dispatchEvent(event);
}
