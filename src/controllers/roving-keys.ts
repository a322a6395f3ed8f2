import type { PressedKey } from './keyboard.js';

/** From which place to which a key moves the focus in a row of controls. */
type Move = (at: number, last: number) => number;

const onward: Move = (at, last) => (at === last ? 0 : at + 1);
const back: Move = (at, last) => (at === 0 ? last : at - 1);
const toFirst: Move = () => 0;
const toLast: Move = (_, last) => last;

const moves: Readonly<Record<'ltr' | 'rtl', Readonly<Record<string, Move>>>> = {
  ltr: { ArrowRight: onward, ArrowLeft: back, Home: toFirst, End: toLast },
  rtl: { ArrowRight: back, ArrowLeft: onward, Home: toFirst, End: toLast },
};

/** The place that a key moves the focus to in a row of `count` controls; `null` for keys that are none of its own. */
export function rovingPlace(
  event: PressedKey,
  at: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  return moves[direction][event.key]?.(at, count - 1) ?? null;
}
