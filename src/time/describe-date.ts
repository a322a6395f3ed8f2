import { civilFromMs } from './civil.js';
import type { EdtfDate, Endpoint } from './edtf-date.js';
import { nameDate, spokenPrecision } from './name-date.js';
import type { DatePatterns, DateWords, PatternPair } from './words.js';
import { writeCivil } from './write-civil.js';

/** How a date is worded. */
interface Style {
  readonly words: DateWords;
  readonly patterns: DatePatterns;
  /** With prepositions, as inside a sentence. */
  readonly sentence: boolean;
  readonly now?: number | undefined;
}

/**
 * A date in words with its precision, to stand by itself: "17 September 2023", "about 2015", "the 1990s", "18 to 25 January
 * 2012", "since December 2021". Times of day are in UTC.
 *
 * @param now if given (ms), an open end says what of it is known then: "from 1 July 2013, still going on on 31 December
 * 2023", and a start still to come is told from one in the past
 */
export const describeDate = (date: EdtfDate, words: DateWords, now?: number): string =>
  describe(date, { words, patterns: words.long, sentence: false, now });

/**
 * A date in words to stand in a sentence: "on 17 September 2023", "in September 2023", "about 30 June 2012", "from April to
 * July 2012". `now` as for `describeDate`.
 */
export const describeDateInSentence = (date: EdtfDate, words: DateWords, now?: number): string =>
  describe(date, { words, patterns: words.long, sentence: true, now });

/** A date to stand under its year, which it leaves out: "17 September", "April to July"; the whole of it where it is longer. */
export const describeDateUnderYear = (date: EdtfDate, words: DateWords): string =>
  describe(date, {
    words,
    patterns: isInOneYear(date) ? withoutYear(words.long) : words.long,
    sentence: false,
  });

/** A date in few words, for tables and accessible names: "17 Sep 2023", "Sep 2023", "since Dec 2021". */
export const shortDate = (date: EdtfDate, words: DateWords): string =>
  describe(date, { words, patterns: words.short, sentence: false });

const describers: Readonly<Record<EdtfDate['kind'], (date: EdtfDate, style: Style) => string>> = {
  date: describeSingle,
  interval: describeInterval,
  set: describeSet,
};

const describe = (date: EdtfDate, style: Style): string => describers[date.kind](date, style);

function describeSingle(date: EdtfDate, style: Style): string {
  const name = qualifiedName(date, style);
  const precision = spokenPrecision(date);
  const wantsPlace = style.sentence && !isQualified(date) && precision !== 'unknown';
  return wantsPlace ? style.words.at(name, precision) : name;
}

const qualifiedName = (date: EdtfDate, style: Style): string =>
  withQualifiers(date, style, style.words);

/** For phrases that take the date in. */
const nameWithin = (date: EdtfDate, style: Style): string =>
  withQualifiers(date, style, style.words.within ?? style.words);

function withQualifiers(
  date: EdtfDate,
  { words, patterns }: Style,
  { about, possibly }: Pick<DateWords, 'about' | 'possibly'>,
): string {
  const name = nameDate(date, patterns, words);
  const precision = spokenPrecision(date);
  const told = isAbout(date) ? about(name, precision) : name;
  return date.uncertain ? possibly(told, precision) : told;
}

/** A year of which only some digits are sure is an estimate, as much as one marked approximate. */
const isAbout = (date: EdtfDate): boolean =>
  date.approximate || (date.significantDigits !== undefined && date.precision !== 'year');

const isQualified = (date: EdtfDate): boolean => isAbout(date) || date.uncertain;

const isDate = (end: Endpoint | undefined): end is EdtfDate => typeof end === 'object';

function describeInterval({ start, end }: EdtfDate, style: Style): string {
  const { words } = style;
  if (isDate(start)) {
    if (isDate(end)) return describeStretch(start, end, style);
    if (end === 'open') return describeOpenEnd(start, style);
    return words.endUnknown(nameWithin(start, style), spokenPrecision(start));
  }
  if (!isDate(end)) return words.unknown;
  const phrase = start === 'open' ? words.until : words.startUnknown;
  return phrase(nameWithin(end, style), spokenPrecision(end));
}

function describeOpenEnd(start: EdtfDate, style: Style): string {
  const { words, patterns, now } = style;
  const name = nameWithin(start, style);
  if (now === undefined) return words.since(name, spokenPrecision(start));
  if ((start.earliest ?? now) > now) return words.from(name, spokenPrecision(start));
  return words.ongoing(
    name,
    writeCivil(civilFromMs(now), patterns.day, words),
    spokenPrecision(start),
  );
}

function describeStretch(start: EdtfDate, end: EdtfDate, style: Style): string {
  if (start.text === end.text) return describeSingle(start, style);
  const { words, sentence } = style;
  const phrase = sentence ? words.fromTo : words.range;
  const [first, last] = stretchNames(start, end, style);
  return phrase(first, last, spokenPrecision(start), spokenPrecision(end));
}

/** Names of both ends, with the month or the year that they share written once. */
function stretchNames(start: EdtfDate, end: EdtfDate, style: Style): readonly [string, string] {
  const pair = sharedPatterns(start, end, style.patterns);
  if (!pair || !start.civil || !end.civil) {
    return [nameWithin(start, style), nameWithin(end, style)];
  }
  return [
    writeCivil(start.civil, pair[0], style.words),
    writeCivil(end.civil, pair[1], style.words),
  ];
}

function sharedPatterns(
  start: EdtfDate,
  end: EdtfDate,
  patterns: DatePatterns,
): PatternPair | undefined {
  const sameYear = start.civil !== undefined && start.civil.year === end.civil?.year;
  const alike = sameYear && start.precision === end.precision;
  if (!alike || isQualified(start) || isQualified(end)) return undefined;
  if (start.precision === 'month') return patterns.monthsInYear;
  if (start.precision !== 'day') return undefined;
  return start.civil?.month === end.civil?.month ? patterns.daysInMonth : patterns.daysInYear;
}

function describeSet({ members = [], choice, precision }: EdtfDate, style: Style): string {
  const { words, sentence } = style;
  const names = members.map((member) => describeMember(member, choice, style));
  const list = (choice === 'all' ? words.allOf : words.oneOf)(names);
  const plain = members.every((member) => member.kind === 'date' && !isQualified(member));
  return sentence && plain && precision !== 'unknown' ? words.at(list, precision) : list;
}

/** One of all dates up to 1984 is "1984 or before"; all of them are "until 1984". */
function describeMember(member: EdtfDate, choice: EdtfDate['choice'], style: Style): string {
  const { words } = style;
  const { start, end } = member;
  if (member.kind === 'date') return qualifiedName(member, style);
  if (choice === 'one' && isDate(end) && start === 'open') {
    return words.before(nameWithin(end, style), spokenPrecision(end));
  }
  if (choice === 'one' && isDate(start) && end === 'open') {
    return words.after(nameWithin(start, style), spokenPrecision(start));
  }
  return describeInterval(member, { words, patterns: style.patterns, sentence: false });
}

function isInOneYear({ earliest, latest }: EdtfDate): boolean {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return false;
  return civilFromMs(earliest ?? 0).year === civilFromMs(latest ?? 0).year;
}

const withoutYear = (patterns: DatePatterns): DatePatterns => ({
  ...patterns,
  day: patterns.dayOfYear,
  month: patterns.monthOfYear,
  daysInMonth: [patterns.daysInMonth[0], patterns.dayOfYear],
  daysInYear: [patterns.daysInYear[0], patterns.dayOfYear],
  monthsInYear: [patterns.monthsInYear[0], patterns.monthOfYear],
});
