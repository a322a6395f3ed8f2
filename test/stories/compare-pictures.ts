import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ; `diff` is a PNG that shows where, and there is none where the sizes differ. */
export interface Difference {
  readonly words: string;
  readonly diff: Buffer | null;
}

/** How far a pixel's colour may be off, from 0 to 1; edges of letters that are smoothed otherwise do not count. */
const threshold = 0.1;
/** Share of pixels that may be off. Marks are small: all of one kind recoloured are some 0.04 % of a picture. */
const mostOff = 0.0001;

/** Compares two PNGs; `null` where they are alike. */
export function comparePictures(actual: Buffer, expected: Buffer): Difference | null {
  const [a, b] = [PNG.sync.read(actual), PNG.sync.read(expected)];
  if (a.width !== b.width || a.height !== b.height) {
    return { words: `${a.width} × ${a.height}, was ${b.width} × ${b.height}`, diff: null };
  }
  const diff = new PNG({ width: a.width, height: a.height });
  const off = pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold });
  if (off <= mostOff * a.width * a.height) return null;
  return { words: `${off} of ${a.width * a.height} pixels differ`, diff: PNG.sync.write(diff) };
}
