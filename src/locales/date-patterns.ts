import type { AxisPatterns, DatePatterns } from '../time/words.js';

/**
 * Patterns of the languages that write day, month and year in this order.
 *
 * @param month the token of the month, `MMMM` or `MMM`
 * @param of what stands between day, month and year, in the tokens of date-fns
 */
export const dayFirst = (month: string, of: string): DatePatterns => ({
  second: `d${of}${month}${of}y, HH:mm:ss 'UTC'`,
  minute: `d${of}${month}${of}y, HH:mm 'UTC'`,
  hour: `d${of}${month}${of}y, HH:mm 'UTC'`,
  day: `d${of}${month}${of}y`,
  month: `${month}${of}y`,
  dayOfYear: `d${of}${month}`,
  monthOfYear: month,
  daysInMonth: ['d', `d${of}${month}${of}y`],
  daysInYear: [`d${of}${month}`, `d${of}${month}${of}y`],
  monthsInYear: [month, `${month}${of}y`],
});

/** Labels of the axis in most languages. */
export const plainAxis: AxisPatterns = {
  second: 'HH:mm:ss',
  minute: 'HH:mm',
  hour: 'HH:mm',
  day: 'd',
  month: 'LLL',
  quarter: 'QQQ',
  year: 'y',
};
