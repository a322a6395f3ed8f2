import type { PressedKey } from './keyboard.js';

/** Steps that a key moves a slider by: positive is later, `±Infinity` as far as it goes. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Keys that mean a side of the screen, which is later or earlier by the direction of the language. */
const sideways: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight']);

/** The steps of a key pressed on a slider along the time axis; `null` for keys that are none of its own. */
export function sliderSteps(event: PressedKey, direction: 'ltr' | 'rtl'): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const count = steps[event.key];
  if (count === undefined) return null;
  return direction === 'rtl' && sideways.has(event.key) ? -count : count;
}
