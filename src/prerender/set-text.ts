import { labelSize, type MeasureText } from '../scene/text.js';

/** Bold letters are wider, by about this factor. */
const boldness = 1.08;

/** How a text is set. */
export interface Setting {
  /** Size of its letters in px. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Makes a measurer for one setting of one for the labels' size. */
export const measureAt =
  (measure: MeasureText, { size, bold = false }: Setting): MeasureText =>
  (text) =>
    measure(text) * (size / labelSize) * (bold ? boldness : 1);

/** Breaks a text into lines of whole words that are no wider than `width` px; a word that is wider has a line of its own. */
export function breakLines(text: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A thing among others in a row. */
export interface Placed<T> {
  readonly item: T;
  readonly x: number;
  readonly row: number;
}

/** Puts things of these widths side by side in rows no wider than `width` px. */
export function setInRows<T>(
  items: readonly T[],
  widthOf: (item: T) => number,
  width: number,
  gap: number,
): readonly Placed<T>[] {
  let [x, row] = [0, 0];
  return items.map((item) => {
    const own = widthOf(item);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const placed = { item, x, row };
    x += own + gap;
    return placed;
  });
}
