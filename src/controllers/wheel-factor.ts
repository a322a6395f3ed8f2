/** What a turn of the wheel says. */
export type WheelTurn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey'>;

/** Px of a line and of a page, the units of some wheels, by `deltaMode`. */
const unitsInPx = [1, 32, 400];

/** Px that zoom by e: of a pinch on a trackpad, which browsers tell as a wheel with Control, and of a plain wheel. */
const pxToZoom = { held: 100, plain: 300 };

/** The most one event zooms, as a power of e: a notch of a mouse's wheel, told as 100 px or more, is about a third. */
const most = 0.3;

/** By how much a turn of the wheel zooms in; below 1 it zooms out. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey, metaKey }: WheelTurn): number {
  const px = deltaY * (unitsInPx[deltaMode] ?? 1);
  const power = -px / (ctrlKey || metaKey ? pxToZoom.held : pxToZoom.plain);
  return Math.exp(Math.max(-most, Math.min(power, most)));
}
