import { sendKeys } from '@web/test-runner-commands';
import type { ConflictTimeline } from '../../../src/define.js';
import { focusIn } from './find.js';
import { settled } from './wait.js';

/** Presses keys one after the other, each once the element stands still. */
export async function press(element: ConflictTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(element);
  }
}

/** Focuses a button as the Tab key would. */
export async function focusOn(element: ConflictTimeline, button: HTMLElement): Promise<void> {
  button.focus();
  await settled(element);
}

/** What has the focus in the plot: the id of an event, or a cluster as its lane and count; null for anything else. */
export function focusedMark(element: ConflictTimeline): string | null {
  const { key, id, count } = focusIn(element)?.dataset ?? {};
  if (key === undefined) return null;
  return id ?? `${count} in ${key.slice(0, key.indexOf('/'))}`;
}

/** Asks a key without a person's hand: whether the element used it. */
export function isUsed(target: Element, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...modifiers,
  });
  return !target.dispatchEvent(event);
}
