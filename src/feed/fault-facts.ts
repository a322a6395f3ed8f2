import type { Facts } from './problem-messages.js';
import type { JsonFault } from './scan-json.js';

/** What stands where a text stops being JSON, and what would have to, in words for a message. */
export function faultFacts(text: string, { offset, expected }: JsonFault): Facts {
  const code = text.codePointAt(offset);
  const found = code === undefined ? 'the end' : code < 0x20 ? 'a line break' : quoted(code);
  return { expected, found };
}

const quoted = (code: number): string => JSON.stringify(String.fromCodePoint(code));
