import type { ConflictTimeline } from '../../../src/define.js';

/** The shadow root; an element that has none yet fails the test. */
export function rootOf(element: ConflictTimeline): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The timeline has no shadow root.');
  return element.shadowRoot;
}

/** The first element that matches; none fails the test. */
export function find<T extends Element = HTMLElement>(
  element: ConflictTimeline,
  selector: string,
): T {
  const found = rootOf(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All elements that match. */
export function findAll<T extends Element = HTMLElement>(
  element: ConflictTimeline,
  selector: string,
): T[] {
  return [...rootOf(element).querySelectorAll<T>(selector)];
}

/** How many elements match. A failed assertion prints what it was given, and of a node there is no end: give it counts. */
export function countOf(element: ConflictTimeline, selector: string): number {
  return rootOf(element).querySelectorAll(selector).length;
}

/** The buttons of the plot. */
export function targets(element: ConflictTimeline): HTMLButtonElement[] {
  return findAll<HTMLButtonElement>(element, '.target');
}

/** The button of an event that is drawn by itself. */
export function targetOf(element: ConflictTimeline, id: string): HTMLButtonElement {
  return find(element, `.target[data-id="${id}"]`);
}

/** The button of the only cluster in a lane. */
export function clusterIn(element: ConflictTimeline, lane: string): HTMLButtonElement {
  return find(element, `.target[data-count][data-key^="${lane}/"]`);
}

/** A button of the toolbar or the card by its name. */
export function buttonNamed(element: ConflictTimeline, name: string): HTMLButtonElement {
  const button = findAll<HTMLButtonElement>(element, 'button').find(
    (candidate) => (candidate.ariaLabel ?? candidate.textContent.trim()) === name,
  );
  if (!button) throw new Error(`There is no button "${name}".`);
  return button;
}

/** What has the focus inside the element; null where nothing has. */
export function focusIn(element: ConflictTimeline): HTMLElement | null {
  return rootOf(element).activeElement as HTMLElement | null;
}

/** Whether something lies in the card, or is it. */
export function isInCard(node: Element | null): boolean {
  return node?.closest('.card') != null;
}

/** The text of an element as read, white space collapsed. */
export function textOf({ textContent }: Node): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Middle of an element in the viewport, where a pointer would go. */
export function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** By how much two boxes overlap in px: the shorter side of what they share, 0 where they share nothing. */
export function overlap(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, Math.min(width, height));
}
