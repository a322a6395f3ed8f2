import { cumsum, minIndex } from 'd3';

/** Width in px of a text on one line, in the type the widget labels with. */
export type MeasureText = (text: string) => number;

/** Size and line height of the chart's labels in px. */
export const labelSize = 12;
export const lineHeight = 15;

const narrow = /[ .,:;'’‘!|()[\]/ijlftrI1-]/;
const wide = /[mwMWÀ-ÖØ-ÞA-Z@%—]/;

/**
 * A measurer for where no type can be measured (a server, a test): generous average widths of a sans-serif face, so
 * that what fits by it fits in the common faces.
 */
export const estimateText: MeasureText = (text) => {
  let width = 0;
  for (const letter of text) width += narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.78 : 0.57;
  return width * labelSize;
};

/** A text set in one or more lines. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Sets a text on one line. */
export const oneLine = (text: string, measure: MeasureText): TextBlock => ({
  lines: [text],
  width: measure(text),
});

/** Sets a text in two lines as even as whole words allow; `null` for a text of one word. */
export function twoLines(text: string, measure: MeasureText): TextBlock | null {
  const words = text.split(' ');
  if (words.length < 2) return null;
  // Words are measured once and added up, as a frame asks for many labels.
  const ends = cumsum(words, (word) => measure(`${word} `));
  const middle = (ends.at(-1) ?? 0) / 2;
  const lengths = [...ends].slice(0, -1).map((end) => Math.abs(end - middle));
  const split = (minIndex(lengths) ?? 0) + 1;
  const lines = [words.slice(0, split).join(' '), words.slice(split).join(' ')];
  return { lines, width: Math.max(...lines.map((line) => measure(line))) };
}

/** A text no wider than `width` on one line: whole words, with an ellipsis for what is left out; empty where no word fits. */
export function shorten(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ')}…`;
    if (measure(shorter) <= width) return shorter;
  }
  return '';
}
