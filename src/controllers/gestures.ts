import type { Scale } from '../scene/scale.js';
import { dragWindow } from '../view/drag-window.js';
import {
  clampWindow,
  lengthOf,
  zoomWithin,
  type TimeWindow,
  type WindowLimits,
} from '../view/time-window.js';
import type { GestureMode } from './gesture-mode.js';
import { listenForDrag, type Start } from './pointer-drag.js';
import { listenForTrackpadPinch } from './trackpad-pinch.js';
import { watchPointing } from './watch-pointing.js';
import { wheelFactor } from './wheel-factor.js';

/** The plot as the gestures know it. */
export interface GesturePlot {
  /** Scale of the window that is drawn, in px of the element listened on. */
  readonly scale: Scale;
  readonly limits: WindowLimits;
}

/** Asked and told by the gestures. */
export interface GestureListener {
  readonly mode: () => GestureMode;
  /** The plot as it is now; `null` while there is nothing to move. */
  readonly plot: () => GesturePlot | null;
  readonly show: (window: TimeWindow) => void;
  /** A wheel has been left to the page, turned by a reader who has pointed at the plot. */
  readonly declined: () => void;
}

/** How a drag begins: a mouse's to any side, a finger's or a pen's as the mode leaves it room. */
const starts: Readonly<Record<GestureMode, { readonly mouse: Start; readonly finger: Start }>> = {
  cooperative: { mouse: 'any', finger: 'sideways' },
  direct: { mouse: 'any', finger: 'any' },
  none: { mouse: 'never', finger: 'never' },
};

/** Fingers that are less apart than this, in px, do not zoom. */
const leastSpread = 24;

/**
 * Lets a reader move the timeline by hand: drag, pinch and wheel, each as the mode leaves it. What it shows follows from the
 * plot as it is at that moment, so other hands may move it meanwhile. Returns a function that stops listening.
 */
export function listenForGestures(element: HTMLElement, listener: GestureListener): () => void {
  const listening = new AbortController();
  const { signal } = listening;

  const zoomAt = (event: MouseEvent, factor: number): void => {
    const plot = listener.plot();
    if (!plot) return;
    const { scale, limits } = plot;
    const { start, end } = scale.window;
    const moment = scale.time(event.clientX - element.getBoundingClientRect().left);
    const at = Math.max(start, Math.min(moment, end));
    listener.show(clampWindow(zoomWithin(scale.window, factor, at, limits), limits));
  };

  const drag = (from: readonly number[], to: readonly number[]): void => {
    const plot = listener.plot();
    if (!plot) return;
    const { scale, limits } = plot;
    const places = (xs: readonly number[]): number[] => xs.map((x) => placeOn(scale, x));
    const least = leastSpread / widthOf(scale);
    listener.show(dragWindow(scale.window, places(from), places(to), limits, least));
  };

  const isPointedAt = watchPointing(element, signal);
  const onWheel = (event: WheelEvent): void => {
    const mode = listener.mode();
    if (mode === 'none' || !listener.plot()) return;
    const { deltaX, deltaY } = event;
    const isHeld = event.ctrlKey || event.metaKey;
    if (mode === 'cooperative' && !isHeld) {
      if (deltaY !== 0 && isPointedAt()) listener.declined();
      return;
    }
    event.preventDefault();
    // Two fingers on a trackpad that go sideways are no wish to zoom.
    if (!isHeld && Math.abs(deltaX) > Math.abs(deltaY)) drag([deltaX], [0]);
    else zoomAt(event, wheelFactor(event));
  };

  const start = (press: PointerEvent): Start => startOf(press, listener.mode());
  listenForDrag(element, { most: 2, start, move: drag }, signal);
  listenForTrackpadPinch(element, { isOn: () => listener.mode() !== 'none', zoom: zoomAt }, signal);
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => listening.abort();
}

/** The words of a preview are there to be read and marked. */
function startOf({ target, pointerType }: PointerEvent, mode: GestureMode): Start {
  if ((target as Element).closest('.preview')) return 'never';
  return starts[mode][pointerType === 'mouse' ? 'mouse' : 'finger'];
}

/** A place as a share of the window, whichever way time runs on the scale. */
const placeOn = ({ window, time }: Scale, x: number): number =>
  (time(x) - window.start) / lengthOf(window);

const widthOf = ({ range: [left, right] }: Scale): number => Math.abs(right - left);
