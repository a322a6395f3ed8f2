import type { MessageKey } from '../../locales/messages.js';

/** The words on keys that write none themselves. */
const names: Readonly<Record<string, MessageKey>> = {
  ArrowLeft: 'keyLeft',
  ArrowRight: 'keyRight',
  ArrowUp: 'keyUp',
  ArrowDown: 'keyDown',
  Shift: 'keyShift',
  Control: 'keyControl',
  Home: 'keyHome',
  End: 'keyEnd',
  PageUp: 'keyPageUp',
  PageDown: 'keyPageDown',
  Enter: 'keyEnter',
  ' ': 'keySpace',
  Escape: 'keyEscape',
};

/** The keys of a combination as they are written on a keyboard: `Shift+ArrowLeft` is Shift and Left. */
export const keyNames = (combination: string, say: (key: MessageKey) => string): string[] =>
  (combination.length > 1 ? combination.split('+') : [combination]).map((key) => {
    const name = names[key];
    return name ? say(name) : key;
  });
