/**
 * A date as the `datetime` of HTML's `<time>`, which knows days, months and years only.
 *
 * @returns `undefined` for what EDTF says beyond that
 */
export const htmlDate = (date: string): string | undefined =>
  /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date) ? date : undefined;
