import type { Step } from '../scene/neighbours.js';

/** What a key asks the plot to do. */
export type KeyCommand =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'end'; readonly of: 'lane' | 'feed'; readonly end: 'first' | 'last' }
  | { readonly type: 'page'; readonly direction: -1 | 1 }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' }
  | { readonly type: 'back' };

const step = (name: Step): KeyCommand => ({ type: 'step', step: name });

/** Keys of the plot; a modifier is part of the key. Enter and Space are the buttons' own. */
const keys: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: step('previous'),
  ArrowRight: step('next'),
  ArrowUp: step('up'),
  ArrowDown: step('down'),
  'Shift+ArrowLeft': step('earlier'),
  'Shift+ArrowRight': step('later'),
  Home: { type: 'end', of: 'lane', end: 'first' },
  End: { type: 'end', of: 'lane', end: 'last' },
  'Control+Home': { type: 'end', of: 'feed', end: 'first' },
  'Control+End': { type: 'end', of: 'feed', end: 'last' },
  PageUp: { type: 'page', direction: -1 },
  PageDown: { type: 'page', direction: 1 },
  '+': { type: 'zoom', factor: 2 },
  '=': { type: 'zoom', factor: 2 },
  '-': { type: 'zoom', factor: 0.5 },
  '0': { type: 'fit' },
  Escape: { type: 'back' },
};

/** The command of a key pressed in the plot; `null` for keys that are none of ours. */
export function keyCommand(event: KeyboardEvent): KeyCommand | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (altKey || metaKey) return null;
  const named = key.length > 1;
  const modifiers = `${ctrlKey ? 'Control+' : ''}${shiftKey && named ? 'Shift+' : ''}`;
  return keys[modifiers + key] ?? null;
}
