/** What Safari tells of a pinch, and no standard. `scale` is 1 at its begin. */
interface GestureEvent extends MouseEvent {
  readonly scale: number;
}

/** Asked and told of a pinch on a trackpad. */
export interface PinchListener {
  /** Whether pinches are wanted; if not, they are the page's. */
  readonly isOn: () => boolean;
  readonly zoom: (at: MouseEvent, factor: number) => void;
}

/**
 * Follows a pinch on a trackpad in Safari; other browsers tell it as a wheel with Control. A pinch of two fingers on a
 * screen, which Safari tells in both ways, is kept from zooming the page here and followed as a drag.
 * https://developer.mozilla.org/en-US/docs/Web/API/GestureEvent
 */
export function listenForTrackpadPinch(
  element: HTMLElement,
  { isOn, zoom }: PinchListener,
  signal: AbortSignal,
): void {
  let last = 1;
  let touches = 0;

  const onTouch = (event: TouchEvent): void => void (touches = event.touches.length);
  const onGesture = (event: Event): void => {
    if (!isOn()) return;
    event.preventDefault();
    const { scale } = event as GestureEvent;
    if (event.type === 'gesturechange' && touches === 0) zoom(event as GestureEvent, scale / last);
    last = scale;
  };

  for (const type of ['gesturestart', 'gesturechange', 'gestureend']) {
    element.addEventListener(type, onGesture, { signal });
  }
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) {
    element.addEventListener(type, onTouch, { signal, passive: true });
  }
}
