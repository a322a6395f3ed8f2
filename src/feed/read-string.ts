import { cutText } from './cut-text.js';
import type { Reading } from './reading.js';

const bad = /[\0\p{Surrogate}]/gu;

/** Whether all characters of a text stand for something: none is NUL, and no half of a surrogate pair is alone. */
export const isCleanString = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** A text with U+FFFD in place of characters that stand for nothing, with a warning where there are any. */
export function cleanString(text: string, reading: Reading): string {
  if (isCleanString(text)) return text;
  reading.warn({ code: 'bad-characters', value: text });
  return text.replace(bad, '\ufffd');
}

/** A clean text of at most `longest` characters, with a warning where it had to be cut. */
export function boundedString(text: string, longest: number, reading: Reading): string {
  const clean = cleanString(text, reading);
  const cut = cutText(clean, longest);
  if (cut !== clean) reading.warn({ code: 'too-long', value: clean, facts: { longest } });
  return cut;
}
