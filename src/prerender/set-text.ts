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

/** Breaks a text into lines no wider than `width` px: of whole words, and within a word only where it alone is wider. */
export function breakLines(text: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const word of words.flatMap((one) => breakWord(one, width, measure))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The parts of a word that fit in a line each. */
function breakWord(word: string, width: number, measure: MeasureText): readonly string[] {
  const parts: string[] = [];
  for (const letter of word) {
    const part = `${parts.at(-1) ?? ''}${letter}`;
    if (parts.length === 0 || measure(part) > width) parts.push(letter);
    else parts[parts.length - 1] = part;
  }
  return measure(word) <= width ? [word] : parts;
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
