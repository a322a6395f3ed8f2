import { cutText } from './cut-text.js';
import type { Reading } from './reading.js';

const suspicious = /[\0\ud800-\udfff]/;
const bad = /[\0\p{Surrogate}]/gu;

/** A text with U+FFFD in place of characters that stand for nothing, with a warning where there are any. */
export function cleanString(text: string, reading: Reading): string {
  if (!suspicious.test(text)) return text;
  const clean = text.replace(bad, '\ufffd');
  if (clean !== text) reading.warn({ code: 'bad-characters', value: text });
  return clean;
}

/** A clean text of at most `longest` characters, with a warning where it had to be cut. */
export function boundedString(text: string, longest: number, reading: Reading): string {
  const clean = cleanString(text, reading);
  const cut = cutText(clean, longest);
  if (cut !== clean) reading.warn({ code: 'too-long', value: clean, facts: { longest } });
  return cut;
}
