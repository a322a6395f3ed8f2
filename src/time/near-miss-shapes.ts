import { civilFromMs, msFromCivil, msPerDay } from './civil.js';

/** A common way to miss EDTF: how it looks, what is wrong, and how it may have been meant, likeliest first. */
export type NearMissShape = readonly [
  shape: RegExp,
  wrong: string,
  repair: (match: RegExpExecArray) => readonly string[],
];

const order = 'a date has year, month and day in this order, with hyphens';
const zeros = 'a year has four digits, a month and a day two';
const noWords = 'a date has digits for months and seasons';
const slash = 'an interval has a slash and no spaces';

/**
 * The table of near misses, tried from the top. A repair may be nonsense (month 00): whoever asks checks what it gives.
 * Each pattern is anchored or free of nested repetition, so that none takes more than quadratic time.
 */
export const nearMissShapes: readonly NearMissShape[] = [
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, order, ([, y, m, d]) => [day(y, m, d)]],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, order, ([, a, b, y]) => [day(y, b, a), day(y, a, b)]],
  [/^(\d{1,2})[./-](\d{4})$/, order, ([, m, y]) => [`${y}-${pad(m)}`]],
  [/^(\d{4})[./](\d{1,2})$/, order, ([, y, m]) => [`${y}-${pad(m)}`]],
  [/^(\d{4})(\d\d)(\d\d)$/, order, ([, y, m, d]) => [day(y, m, d)]],
  [/^(-?)(\d{1,4})-(\d{1,2})-(\d{1,2})$/, zeros, ([, s, y, m, d]) => [s + day(pad(y, 4), m, d)]],
  [/^(-?)(\d{1,4})-(\d{1,2})$/, zeros, ([, s, y, m]) => [`${s}${pad(y, 4)}-${pad(m)}`]],
  [/^(-?)(\d{1,3})$/, zeros, ([, s, y]) => [s + pad(y, 4)]],
  [/^(-?\d{5,})$/, 'a year of more than four digits begins with Y', ([, y]) => [`Y${y}`]],
  [/^\+(.+)$/, 'a year has no plus', ([, y]) => [`${y}`, `Y${y}`]],
  [/^(\d{4})-(\d{4})$/, slash, ([, a, b]) => [`${a}/${b}`]],
  [/^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/i, 'EDTF has no weeks', ([, y, w, d]) => [week(y, w, d)]],
  [/^(\d{4})-(\d{3})$/, 'EDTF does not count days through the year', ([, y, n]) => [nth(y, n)]],
  [/^([\d-]+) ([\d:]+) ?(\S*)$/, 'a T joins date and time', ([, d, t, z]) => [`${d}T${t}${z}`]],
  [/^(.+T.+[+-]\d\d)(\d\d)$/, 'a zone has a colon', ([, rest, m]) => [`${rest}:${m}`]],
  [/^(\d{4})[- ]?Q([1-4])$/i, noWords, ([, y, q]) => [`${y}-${32 + Number(q)}`]],
  [/^Q([1-4])[- /](\d{4})$/i, noWords, ([, q, y]) => [`${y}-${32 + Number(q)}`]],
  [/^(\d{4})[- ]([a-z]+)$/i, noWords, ([, y, w]) => [`${y}-${season(w)}`, `${y}-${month(w)}`]],
  [/^([a-z]+)\.?,? (\d{4})$/i, noWords, ([, w, y]) => [`${y}-${season(w)}`, `${y}-${month(w)}`]],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[. -]+([a-z]+)[,. -]+(\d{4})$/i,
    noWords,
    ([, d, m, y]) => [day(y, month(m), d)],
  ],
  [
    /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    noWords,
    ([, m, d, y]) => [day(y, month(m), d)],
  ],
  [/^(?:the )?(\d{3})0s$/i, 'a decade has X for its last digit', ([, d]) => [`${d}X`]],
  [
    /^(\d{1,4}) ?(?:BCE?|B\.C\.)$/i,
    'years before 1 CE are negative, and 1 BCE is 0000',
    ([, y]) => [(Number(y) > 1 ? '-' : '') + pad(String(Number(y) - 1), 4)],
  ],
  [
    /^(?:ca?\.?|circa|about|around|approx\.?) ?(\S.*)$/i,
    'a "~" at the end says about',
    ([, rest]) => [`${rest}~`],
  ],
  [/^(.+)(?:\?~|~\?)$/, '"?" and "~" together are written "%"', ([, rest]) => [`${rest}%`]],
  [
    /\b(?:open|now|present|ongoing)\b/i,
    'an end that is open is written ".."',
    ({ 0: word, input }) => [
      input.replace(word, '..'),
      `${input.slice(0, input.indexOf(word)).replace(/[\s–—-]+$/, '')}/..`,
    ],
  ],
  [/unknown/i, 'an unknown end is left empty', ({ 0: word, input }) => [input.replace(word, '')]],
  [/^([^[{]+)\.\.([^\]}]+)$/, slash, ([, a, b]) => [`${a}/${b}`]],
  [/^(\S+?) ?(?:[–—]| - | to | \/ ) ?(\S+)$/, slash, ([, a, b]) => [`${a}/${b}`]],
  [/[‐-―−]/, 'a date has plain hyphens', ({ input }) => [input.replace(/[‐-―−]/g, '-')]],
  [/\s/, 'a date has no spaces', ({ input }) => [input.replace(/\s/g, '')]],
  [
    /^([[{]?)([^[\]{}]+)([\]}]?)$/,
    'several dates stand in brackets: "[" for one of them, "{" for all',
    ([, open, list, close]) => [
      (open || close) === '{' || (open || close) === '}' ? `{${list}}` : `[${list}]`,
    ],
  ],
  [/[()]/, 'EDTF has no parentheses', ({ input }) => [input.replace(/[()]/g, '')]],
  [
    /[a-z]/,
    'EDTF has capital letters, and "X" for an unknown digit',
    ({ input }) => [input.replace(/[ux]/g, 'X').replace('p', 'S').toUpperCase()],
  ],
];

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];

const pad = (digits: string | number = '', length = 2): string =>
  String(digits).padStart(length, '0');

const day = (y: string | number = '', m?: string | number, d?: string | number): string =>
  `${pad(y, 4)}-${pad(m)}-${pad(d)}`;

const month = (name = ''): string => pad(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);

const season = (name = ''): number =>
  seasonNames.indexOf(name.toLowerCase().replace('fall', 'autumn')) + 21;

/** A day of an ISO week, or its Monday to Sunday. Week 1 is the one with 4 January; day 4 from the epoch is a Monday. */
function week(y = '', w = '', weekday?: string): string {
  const fourth = msFromCivil({ year: Number(y), month: 1, day: 4 }) / msPerDay;
  const monday = Math.floor((fourth - 4) / 7) * 7 + 4 + (Number(w) - 1) * 7;
  if (weekday) return dayOf(monday + Number(weekday) - 1);
  return `${dayOf(monday)}/${dayOf(monday + 6)}`;
}

const nth = (y = '', n = ''): string =>
  dayOf(msFromCivil({ year: Number(y), month: 1, day: Number(n) }) / msPerDay);

function dayOf(days: number): string {
  const civil = civilFromMs(days * msPerDay);
  return day(civil.year, civil.month, civil.day);
}
