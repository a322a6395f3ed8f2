/** A year as people say it. */
export interface YearParts {
  /** Years, or millions or billions of years, of the era; above 0. */
  readonly amount: number;
  readonly scale: 'year' | 'million' | 'billion';
  /** Whether it lies before the common era. */
  readonly bce: boolean;
}

/**
 * Takes an astronomical year (0 is 1 BCE) apart for wording. From a million years on, multiples of a thousand are told in
 * millions or billions; -66,000,000 then passes for 66 million BCE, though it is a year more.
 */
export function yearParts(year: number): YearParts {
  const bce = year <= 0;
  const amount = bce ? 1 - year : year;
  const round = [amount, Math.abs(year)].find((size) => size >= 1e6 && size % 1000 === 0);
  if (round === undefined) return { amount, scale: 'year', bce };
  return round >= 1e9 && round % 1e6 === 0
    ? { amount: round / 1e9, scale: 'billion', bce }
    : { amount: round / 1e6, scale: 'million', bce };
}
