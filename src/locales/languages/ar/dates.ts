import { ar } from 'date-fns/locale/ar';
import { plainAxis } from '../../date-patterns.js';
import type { DatePatterns, DateWords, Phrase, StretchPhrase } from '../../../time/words.js';
import { yearParts, type YearParts } from '../../../time/year-parts.js';
import { once } from '../../once.js';
import { feminineOrdinal, oblique, ordinal } from './ordinals.js';

/** With the digits 0 to 9, which the locale turns into those of the reader's region. */
const numbers = once(() => new Intl.NumberFormat('ar-u-nu-latn'));

/** Months have no short names. */
const patterns: DatePatterns = {
  second: `d MMMM y، HH:mm:ss 'بالتوقيت العالمي'`,
  minute: `d MMMM y، HH:mm 'بالتوقيت العالمي'`,
  hour: `d MMMM y، HH:mm 'بالتوقيت العالمي'`,
  day: 'd MMMM y',
  month: 'MMMM y',
  dayOfYear: 'd MMMM',
  monthOfYear: 'MMMM',
  daysInMonth: ['d', 'd MMMM y'],
  daysInYear: ['d MMMM', 'd MMMM y'],
  monthsInYear: ['MMMM', 'MMMM y'],
};

/** EDTF seasons 21 to 41, with the place of the year. */
const seasons = [
  'ربيع {}',
  'صيف {}',
  'خريف {}',
  'شتاء {}',
  'ربيع {} في نصف الكرة الشمالي',
  'صيف {} في نصف الكرة الشمالي',
  'خريف {} في نصف الكرة الشمالي',
  'شتاء {} في نصف الكرة الشمالي',
  'ربيع {} في نصف الكرة الجنوبي',
  'صيف {} في نصف الكرة الجنوبي',
  'خريف {} في نصف الكرة الجنوبي',
  'شتاء {} في نصف الكرة الجنوبي',
  'الربع الأول من عام {}',
  'الربع الثاني من عام {}',
  'الربع الثالث من عام {}',
  'الربع الرابع من عام {}',
  'الثلث الأول من عام {}',
  'الثلث الثاني من عام {}',
  'الثلث الأخير من عام {}',
  'النصف الأول من عام {}',
  'النصف الثاني من عام {}',
];

/** Decades by their tens; the first two of a century have no such name. */
const decades = [
  'العقد الأول من',
  'العقد الثاني من',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
];

const scales = {
  million: { one: 'مليون', two: 'مليونا', few: 'ملايين' },
  billion: { one: 'مليار', two: 'مليارا', few: 'مليارات' },
};

/** From a million years on a year is no year any more: "66 million years". */
function amountOf({ amount, scale }: YearParts): string {
  if (scale === 'year') return amount < 10_000 ? String(amount) : numbers().format(amount);
  const { one, two, few } = scales[scale];
  if (amount === 1) return `${one} سنة`;
  if (amount === 2) return `${two} سنة`;
  const isFew = Number.isInteger(amount) && amount <= 10;
  return `${numbers().format(amount)} ${isFew ? few : one} سنة`;
}

const era = (bce: boolean): string => (bce ? 'قبل الميلاد' : 'للميلاد');

const isDeep = (date: string): boolean => /ملايين|مليون|مليار/.test(date);

/** A date as a noun behind another word: years are called so, and centuries take the case. */
const noun: Phrase = (date, precision) => {
  if (precision === 'century' || precision === 'decade') return oblique(date);
  const isYear = precision === 'year' && /^\p{N}/u.test(date) && !isDeep(date);
  return isYear ? `عام ${date}` : date;
};

const at: Phrase = (date, precision) => (isDeep(date) ? date : `في ${noun(date, precision)}`);

const stretch: StretchPhrase = (first, last) => `من ${oblique(first)} إلى ${oblique(last)}`;

/** Dates in Arabic. */
export const dates: DateWords = {
  locale: { localize: { month: ar.localize.month, quarter: (value) => `الربع ${value}` } },
  long: patterns,
  short: patterns,
  axis: plainAxis,

  year(year) {
    const parts = yearParts(year);
    if (!parts.bce && year >= 1000 && year < 10_000) return String(year);
    return `${amountOf(parts)} ${era(parts.bce)}`;
  },
  decade: (first) =>
    `${decades[Math.floor(first / 10) % 10] ?? ''} القرن ${oblique(ordinal(Math.floor(first / 100) + 1))}`,
  century: (nth, bce) => `القرن ${ordinal(nth)}${bce ? ` ${era(bce)}` : ''}`,
  millennium: (nth, bce) => `الألفية ${feminineOrdinal(nth)}${bce ? ` ${era(bce)}` : ''}`,
  season: (code, year) => (seasons[code - 21] ?? '{}').replace('{}', year),
  unknown: 'التاريخ غير معروف',
  unknownYear: (date) => `${date}، السنة غير معروفة`,

  at,
  about: (date, precision) => `نحو ${noun(date, precision)}`,
  possibly: (date, precision) =>
    date.startsWith('نحو ') ? `ربما ${date}` : `ربما ${at(date, precision)}`,
  within: {
    about: (date) => `${date} تقريبًا`,
    possibly: (date) => `${date} (تاريخ غير مؤكد)`,
  },
  until: (date, precision) => `حتى ${noun(date, precision)}`,
  since: (date, precision) => `منذ ${noun(date, precision)}`,
  from: (date, precision) => `ابتداءً من ${noun(date, precision)}`,
  ongoing: (start, now, precision) => `منذ ${noun(start, precision)}، وما زال مستمرًّا في ${now}`,
  endUnknown: (date, precision) => `ابتداءً من ${noun(date, precision)}، والنهاية غير معروفة`,
  startUnknown: (date, precision) => `حتى ${noun(date, precision)}، والبداية غير معروفة`,
  range: stretch,
  fromTo: stretch,
  before: (date) => `${date} أو قبل ذلك`,
  after: (date) => `${date} أو بعد ذلك`,
  oneOf: (dates) => dates.join(' أو '),
  allOf: (dates) => dates.join(' و'),
};
