/**
 * Watches whether a pointer is moved on an element. Returns a function that tells whether it was, since it came there or
 * since that was last asked. Browsers tell a move also when the page scrolls below a pointer that lies still; such a one
 * is where the last was.
 */
export function watchPointing(element: HTMLElement, signal: AbortSignal): () => boolean {
  let last: PointerEvent | null = null;
  let moved = false;
  const onMove = (event: PointerEvent): void => {
    moved ||= last !== null && (event.clientX !== last.clientX || event.clientY !== last.clientY);
    last = event;
  };
  const onLeave = (): void => {
    last = null;
    moved = false;
  };
  element.addEventListener('pointermove', onMove, { signal, passive: true });
  element.addEventListener('pointerleave', onLeave, { signal });
  return () => {
    const was = moved;
    moved = false;
    return was;
  };
}
