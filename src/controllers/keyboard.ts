import type { MessageKey } from '../locales/messages.js';
import type { Step } from '../scene/neighbours.js';

/** What a key asks the plot to do. */
export type KeyCommand =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'end'; readonly of: 'lane' | 'feed'; readonly end: 'first' | 'last' }
  | { readonly type: 'page'; readonly direction: -1 | 1 }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' }
  | { readonly type: 'help' }
  | { readonly type: 'back' };

/** What of a keyboard event says which key was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Keys that belong together: what they do in words, and each one's command. */
export interface KeyRow {
  readonly help: MessageKey;
  /** By key, a modifier being part of it; `null` is left to the button that has the focus. */
  readonly keys: Readonly<Record<string, KeyCommand | null>>;
  /** Keys that do the same and are not worth telling. */
  readonly also?: Readonly<Record<string, KeyCommand>>;
  /** Whether `keyshortcuts="off"` leaves them to the page: they are letters of a text as well. */
  readonly letters?: true;
}

const step = (name: Step): KeyCommand => ({ type: 'step', step: name });
const end = (of: 'lane' | 'feed', which: 'first' | 'last'): KeyCommand => ({
  type: 'end',
  of,
  end: which,
});
const zoomIn: KeyCommand = { type: 'zoom', factor: 2 };

/** Keys of the plot, from left to right as they are told in the help. */
export const keyRows: readonly KeyRow[] = [
  { help: 'helpLane', keys: { ArrowLeft: step('previous'), ArrowRight: step('next') } },
  { help: 'helpLanes', keys: { ArrowUp: step('up'), ArrowDown: step('down') } },
  {
    help: 'helpSeries',
    keys: { 'Shift+ArrowLeft': step('earlier'), 'Shift+ArrowRight': step('later') },
  },
  { help: 'helpLaneEnds', keys: { Home: end('lane', 'first'), End: end('lane', 'last') } },
  {
    help: 'helpFeedEnds',
    keys: { 'Control+Home': end('feed', 'first'), 'Control+End': end('feed', 'last') },
  },
  {
    help: 'helpPage',
    keys: { PageUp: { type: 'page', direction: -1 }, PageDown: { type: 'page', direction: 1 } },
  },
  { help: 'helpOpen', keys: { Enter: null, ' ': null } },
  { help: 'helpBack', keys: { Escape: { type: 'back' } } },
  {
    help: 'helpZoom',
    keys: { '+': zoomIn, '-': { type: 'zoom', factor: 0.5 } },
    also: { '=': zoomIn },
    letters: true,
  },
  { help: 'helpFit', keys: { '0': { type: 'fit' } }, letters: true },
  { help: 'helpHelp', keys: { '?': { type: 'help' } }, letters: true },
];

/** Which keys are heard, and how. */
export interface Hearing {
  /** Of the language: where it runs from right to left, so does time, and the arrows to the sides change places. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether + - 0 ? are heard. */
  readonly letters: boolean;
}

const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** The command of a key pressed in the plot; `null` for keys that are none of ours. */
export function keyCommand(event: PressedKey, hearing: Hearing): KeyCommand | null {
  const { shiftKey, ctrlKey, altKey, metaKey } = event;
  if (altKey || metaKey) return null;
  const key = (hearing.direction === 'rtl' ? mirrored[event.key] : undefined) ?? event.key;
  const named = key.length > 1;
  const pressed = `${ctrlKey ? 'Control+' : ''}${shiftKey && named ? 'Shift+' : ''}${key}`;
  const row = keyRows.find(({ keys, also = {} }) =>
    [keys, also].some((known) => Object.hasOwn(known, pressed)),
  );
  if (!row || (row.letters && !hearing.letters)) return null;
  return row.keys[pressed] ?? row.also?.[pressed] ?? null;
}
