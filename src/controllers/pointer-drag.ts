/** How a press may become a drag: at once, after a few px to any side, only when it goes sideways first, or never. */
export type Start = 'press' | 'any' | 'sideways' | 'never';

/** What is told of a drag. Places are px from the left edge of the element, one for each pointer, in order of coming. */
export interface DragListener {
  /** How many pointers are followed at once; others are ignored. */
  readonly most: 1 | 2;
  readonly start: (press: PointerEvent) => Start;
  /** A drag begins at the place of its press; also told of a press that is let go without one. */
  readonly begin?: (place: number) => void;
  readonly move: (from: readonly number[], to: readonly number[]) => void;
}

interface Pointer {
  x: number;
  readonly press: PointerEvent;
  readonly start: Start;
}

/** How far a press may slip and still be a press, in px. A finger rolls. */
const slopOf = (press: PointerEvent): number => (press.pointerType === 'mouse' ? 4 : 8);

/**
 * Follows pointers that are pressed on an element, each captured as soon as it drags, so that a press still is a press on
 * what lies below it. A second finger makes any press a drag, and a finger that is lifted leaves the other's drag. A finger
 * that the browser takes to scroll the page is let go. Listens on the element alone, until the signal.
 */
export function listenForDrag(
  element: HTMLElement,
  listener: DragListener,
  signal: AbortSignal,
): void {
  const pointers = new Map<number, Pointer>();
  let dragging = false;
  /** Whether the last press became a drag. */
  let dragged = false;

  const places = (): number[] => [...pointers.values()].map(({ x }) => x);
  const placeOf = (event: MouseEvent): number =>
    event.clientX - element.getBoundingClientRect().left;

  const drag = (): void => {
    dragging = dragged = true;
    for (const id of pointers.keys()) element.setPointerCapture(id);
  };

  const leave = (id: number): void => {
    pointers.delete(id);
    if (pointers.size === 0) dragging = false;
  };

  /** Forgets what is still followed but, as another is the first of its kind, was let go where it could not be heard. */
  const forgetBefore = ({ pointerType }: PointerEvent): void => {
    dragged = false;
    for (const [id, { press }] of pointers) if (press.pointerType === pointerType) leave(id);
  };

  const isWelcome = (press: PointerEvent): boolean =>
    pointers.size < listener.most &&
    [...pointers.values()].every((other) => other.press.pointerType === press.pointerType);

  const onDown = (press: PointerEvent): void => {
    if (press.isPrimary) forgetBefore(press);
    const start = listener.start(press);
    // With Control the first button of a Mac's mouse opens the menu.
    if (start === 'never' || press.button !== 0 || press.ctrlKey || !isWelcome(press)) return;
    const x = placeOf(press);
    pointers.set(press.pointerId, { x, press, start });
    if (start === 'press') listener.begin?.(x);
    if (start === 'press' || pointers.size > 1) drag();
  };

  const onMove = (event: PointerEvent): void => {
    const pointer = pointers.get(event.pointerId);
    if (!pointer) return;
    if ((event.buttons & 1) === 0) return leave(event.pointerId);
    if (!dragging) {
      const direction = directionOf(event, pointer.press);
      if (direction === 'none') return;
      if (direction === 'upright' && pointer.start !== 'any') return leave(event.pointerId);
      listener.begin?.(pointer.x);
      drag();
    }
    const before = places();
    pointer.x = placeOf(event);
    listener.move(before, places());
  };

  const onUp = (event: PointerEvent): void => {
    const pointer = pointers.get(event.pointerId);
    if (pointer && !dragging) listener.begin?.(pointer.x);
    leave(event.pointerId);
  };

  const onLost = (event: PointerEvent): void => {
    // What a finger is pressed on has it first, and gives it up when the drag begins.
    if (event.target === element) leave(event.pointerId);
  };

  // For browsers to which `touch-action` means one finger only; in Chromium it keeps two from the page as well.
  const onTouchMove = (event: TouchEvent): void => {
    if (dragging && event.cancelable) event.preventDefault();
  };

  /** A click from the keyboard or a script has no detail. */
  const onClick = (event: MouseEvent): void => {
    if (dragged && event.detail > 0) event.stopPropagation();
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', ({ pointerId }) => leave(pointerId), { signal });
  element.addEventListener('lostpointercapture', onLost, { signal });
  element.addEventListener('touchmove', onTouchMove, { signal, passive: false });
  element.addEventListener('click', onClick, { signal, capture: true });
}

function directionOf(now: MouseEvent, press: PointerEvent): 'none' | 'sideways' | 'upright' {
  const [dx, dy] = [Math.abs(now.clientX - press.clientX), Math.abs(now.clientY - press.clientY)];
  if (Math.max(dx, dy) <= slopOf(press)) return 'none';
  return dx > dy ? 'sideways' : 'upright';
}
