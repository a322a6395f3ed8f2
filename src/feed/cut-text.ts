/**
 * A text of at most `longest` characters (code points): a longer one is cut after a whole word and ends in `…`; one long
 * word is cut anywhere.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest || offsetOf(text, longest) === text.length) return text;
  const most = offsetOf(text, longest - 1);
  const words = text.slice(0, lastSpace(text, most)).trimEnd();
  return `${words || text.slice(0, most)}…`;
}

/** Offset in UTF-16 units of the character number `count`, or the end of the text. */
function offsetOf(text: string, count: number): number {
  let offset = 0;
  for (let n = 0; n < count && offset < text.length; n++) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** A loop, since a pattern that is bound to the end takes quadratic time on a long run of spaces. */
function lastSpace(text: string, from: number): number {
  let at = from;
  while (at > 0 && (text[at] ?? '').trim() !== '') at--;
  return at;
}
