import type { Environment } from './environment.js';
import { oneLine, shorten, twoLines, type TextBlock } from './text.js';

/** Widths in px: up to which a label stays on one line, and the widest on one line and on each of two. */
const shortLine = 170;
const widestLine = 300;
const widestPair = 240;

/**
 * The forms a label may take, the better first: one line where the text is short, else two or, where height is short,
 * one; cut at a whole word only if neither will do. Each line leaves room for `more`, which is written after the last.
 */
export function labelBlocks(
  text: string,
  more: string,
  { measureText }: Environment,
): readonly TextBlock[] {
  const suffix = more === '' ? 0 : measureText(` ${more}`);
  const measure = (line: string): number => measureText(line) + suffix;
  const single = oneLine(text, measure);
  if (single.width <= shortLine) return [single];
  const pair = twoLines(text, measure);
  const whole = [
    ...(pair && pair.width <= widestPair ? [pair] : []),
    ...(single.width <= widestLine ? [single] : []),
  ];
  if (whole.length > 0) return whole;
  const short = shorten(text, widestPair, measure);
  return short === '' ? [] : [oneLine(short, measure)];
}
