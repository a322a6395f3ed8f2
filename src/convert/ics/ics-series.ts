import ICAL from 'ical.js';
import type { ConversionLog } from '../conversion-log.js';

/** Most occurrences of a series that are taken: a meeting each week for ten years. */
const mostOccurrences = 520;

/**
 * By how often a series comes, the parts of a rule that only take occurrences away. A rule that takes all of them away would
 * be searched for ever.
 */
const narrowing: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY'],
  WEEKLY: ['BYMONTH'],
  MONTHLY: ['BYMONTH'],
  YEARLY: [],
};

/** Whether it is sure that the next occurrence of a rule is found. */
export function isTractable({ freq, interval, parts }: ICAL.Recur): boolean {
  const narrow = narrowing[freq];
  if (!narrow) return false;
  const names = Object.keys(parts);
  if (!names.some((name) => narrow.includes(name))) return true;
  return names.length === 1 && interval === 1;
}

/** The rules of a part of a calendar. */
export const rulesOf = (component: ICAL.Component): ICAL.Recur[] =>
  component
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue())
    .filter((value) => value instanceof ICAL.Recur);

/** The starts of an event: one, or those of its series, up to a bound. */
export function icsStarts(
  component: ICAL.Component,
  start: ICAL.Time,
  at: string,
  log: ConversionLog,
): ICAL.Time[] {
  const isSeries = component.hasProperty('rrule') || component.hasProperty('rdate');
  if (!isSeries || component.hasProperty('recurrence-id')) return [start];
  if (!rulesOf(component).every(isTractable)) {
    log.drop({ at: `${at}.RRULE`, ...intricate });
    return [start];
  }
  const expansion = new ICAL.RecurExpansion({ component, dtstart: start });
  const starts: ICAL.Time[] = [];
  while (starts.length < mostOccurrences) {
    // The library says that there may be none; its types do not.
    const next = expansion.next() as ICAL.Time | null | undefined;
    if (!next) return starts;
    starts.push(next.clone());
  }
  if (expansion.next() as ICAL.Time | null) log.drop({ at: `${at}.RRULE`, ...endless });
  return starts;
}

const intricate = {
  message: 'The rule of a series is too intricate or too frequent: only its first date is taken.',
  hint: 'Write the other dates as entries of their own.',
};

const endless = {
  message: `A series goes on: only its first ${mostOccurrences} dates are taken.`,
  hint: 'Give it an end with UNTIL or COUNT, or write later dates as entries of their own.',
};
