import type { WindowPart } from '../view/slide-window.js';

/** A stretch of the strip in px. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Width of a target in px (WCAG 2.2, 2.5.8). */
const target = 24;

/**
 * Where the window on the strip is taken hold of: its ends by handles that stand astride them while the window is wide
 * enough, and else move outward so far that none of the three lies over another.
 *
 * @param x left end of the window in px of the strip
 * @param x2 its right end
 * @param width of the strip
 */
export function windowTargets(
  x: number,
  x2: number,
  width: number,
): Readonly<Record<WindowPart, Stretch>> {
  const inside = Math.min(target / 2, Math.max(0, (x2 - x - target) / 2));
  const middle = Math.min(Math.max((x + x2) / 2, target * 1.5), width - target * 1.5);
  const left = Math.min(x + inside, middle - target / 2);
  const right = Math.max(x2 - inside, middle + target / 2);
  return {
    start: { x: left - target, width: target },
    both: { x: left, width: right - left },
    end: { x: right, width: target },
  };
}
