import type { CalendarNames } from '../../../time/words.js';

const wide = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The calendar in English, which is in every bundle: the locale of date-fns has five times as much. */
export const calendar: CalendarNames = {
  localize: {
    month: (month, options) => {
      const name = wide[month] ?? '';
      return options?.width === 'abbreviated' ? name.slice(0, 3) : name;
    },
    quarter: (quarter) => `Q${quarter}`,
  },
};
