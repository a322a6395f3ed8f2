import type { CalendarNames } from '../../../time/words.js';

const wide = [
  'Janairu',
  'Fabrairu',
  'Maris',
  'Afrilu',
  'Mayu',
  'Yuni',
  'Yuli',
  'Agusta',
  'Satumba',
  'Oktoba',
  'Nuwamba',
  'Disamba',
];

/** The calendar in Hausa, which date-fns lacks, spelt as the press spells it. */
export const calendar: CalendarNames = {
  localize: {
    month: (month, options) => {
      const name = wide[month] ?? '';
      return options?.width === 'abbreviated' ? name.slice(0, 3) : name;
    },
    quarter: (quarter) => `K${quarter}`,
  },
};
