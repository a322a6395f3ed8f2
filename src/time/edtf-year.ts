import { EdtfError } from './edtf-error.js';
import type { Precision } from './edtf-date.js';

/** The years a written year can stand for, in astronomical numbers. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  /** Whether a year between first and last fits the digits as written. */
  readonly includes: (year: number) => boolean;
  readonly precision: Precision;
  /** The year as written; absent where a digit is unspecified. */
  readonly year?: number;
}

const precisionByFirstX: readonly Precision[] = ['unknown', 'millennium', 'century', 'decade'];
const precisionByLostDigits: readonly Precision[] = ['year', 'decade', 'century'];

/**
 * Reads a year: four digits (`2004`, `-0499`), unspecified digits (`201X`), more than four digits (`Y17000`) or an
 * exponent (`Y-17E7`), each but the second with significant digits if asked for (`1950S2`).
 *
 * @param text the year without qualifier and `S`
 * @param significant what follows `S`
 * @throws EdtfError for `-0000`, `Y2004`, digits that can't be significant, and years too large for a double
 */
export function readYear(text: string, significant?: string): YearSpan {
  if (text.includes('X')) return readMaskedYear(text, significant);
  const year = text.startsWith('Y') ? readLongYear(text) : Number(text);
  if (Object.is(year, -0)) {
    throw new EdtfError('year -0000 does not exist', 'write 1 BCE as "0000", 2 BCE as "-0001"');
  }
  return significant === undefined ? exactly(year) : roundedYear(year, significant);
}

const exactly = (year: number): YearSpan => ({
  first: year,
  last: year,
  includes: () => true,
  precision: 'year',
  year,
});

function readLongYear(text: string): number {
  const digits = text.slice(1);
  if (!digits.includes('E') && digits.replace('-', '').length <= 4) {
    throw new EdtfError(
      'Y is for years of more than four digits',
      `leave it out: "${digits.replace(/\d+/, (d) => d.padStart(4, '0'))}"`,
    );
  }
  const year = Number(digits);
  if (Number.isFinite(year * 366 * 86_400_000)) return year;
  throw new EdtfError('the year is too large to count with', 'write a year below Y1E297');
}

function roundedYear(year: number, significant: string): YearSpan {
  const size = Math.abs(year);
  // Counted from the decimal text: logarithms round up just below a power of ten.
  const digits = size < 1e4 ? 4 : Number(size.toExponential().split('e')[1]) + 1;
  const lost = digits - Number(significant);
  if (lost < 0 || Number(significant) === 0) {
    throw new EdtfError(
      `S${significant} does not fit a year of ${digits} digits`,
      `write S1 to S${digits}: how many of the first digits are sure`,
    );
  }
  const place = 10 ** lost;
  const near = Math.floor(size / place) * place;
  const [first, last] = signed(year < 0, near, near + place - 1);
  const precision = precisionByLostDigits[lost] ?? 'millennium';
  return { first, last, includes: () => true, precision, year };
}

function readMaskedYear(text: string, significant?: string): YearSpan {
  if (significant !== undefined) {
    throw new EdtfError('X and S say the same twice', 'write either "19XX" or "1950S2"');
  }
  const negative = text.startsWith('-');
  const digits = text.slice(-4);
  const near = Number(digits.replaceAll('X', '0'));
  const [first, last] = signed(negative, near, Number(digits.replaceAll('X', '9')));
  const includes = (year: number): boolean => fitsDigits(Math.abs(year), digits);
  const precision = precisionByFirstX[digits.indexOf('X')] ?? 'unknown';
  return { first, last, includes, precision };
}

/** Years with a minus run the other way, and have no zero. */
const signed = (negative: boolean, near: number, far: number): readonly [number, number] =>
  negative ? [-far, -Math.max(near, 1)] : [near, far];

/** Whether a number, padded with zeros, has the digits of a mask in which `X` stands for any. */
export function fitsDigits(value: number, mask: string): boolean {
  let rest = value;
  for (let place = mask.length - 1; place >= 0; place--) {
    const digit = mask[place];
    if (digit !== 'X' && Number(digit) !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return rest === 0;
}
