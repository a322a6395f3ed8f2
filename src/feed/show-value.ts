import { cutText } from './cut-text.js';
import { isList, unreadable } from './plain-copy.js';

/** A value as a problem carries it. */
export type ShownValue = string | number | boolean | null | undefined;

/** Most characters of a value that a message shows. */
const longest = 60;

/** A text short enough for a message. */
export const shorten = (text: string): string => cutText(text, longest);

/** A value of any kind as a problem may carry it: plain values short, a word in brackets for all others. */
export function showValue(value: unknown): ShownValue {
  switch (typeof value) {
    case 'string':
      return shorten(value);
    case 'number':
      return Number.isFinite(value) ? value : `[${value}]`;
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? null : isList(value) ? '[list]' : '[object]';
    default:
      return value === unreadable ? '[unreadable]' : `[${typeof value}]`;
  }
}
