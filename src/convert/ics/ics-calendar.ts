import ICAL from 'ical.js';
import type { ConversionLog } from '../conversion-log.js';
import { isTractable, rulesOf } from './ics-series.js';

/** A part of a calendar that can be read by itself, with its lines. */
const entry = /^BEGIN:(VEVENT|VJOURNAL|VTODO|VFREEBUSY)[ \t]*\r?\n[\s\S]*?^END:\1[ \t]*$/gim;

/**
 * The calendars of a file. Where a line of it can't be read, its entries are read each for itself, so that one of them does
 * not take the others with it.
 */
export function icsCalendars(text: string, log: ConversionLog): ICAL.Component[] {
  const whole = parse(text);
  const calendars = whole.length > 0 ? whole : [bySingleEntries(text, log)];
  calendars.forEach(dropHopelessZones);
  return calendars;
}

function parse(text: string): ICAL.Component[] {
  try {
    const read = ICAL.parse(text) as unknown[];
    const calendars = (Array.isArray(read[0]) ? read : [read]) as unknown[][];
    return calendars
      .map(
        (calendar) =>
          new ICAL.Component(calendar as ConstructorParameters<typeof ICAL.Component>[0]),
      )
      .filter(({ name }) => name === 'vcalendar');
  } catch {
    return [];
  }
}

function bySingleEntries(text: string, log: ConversionLog): ICAL.Component {
  const calendar = parse(text.replace(entry, ''))[0] ?? new ICAL.Component('vcalendar');
  let number = 0;
  for (const [lines, kind = ''] of text.matchAll(entry)) {
    number++;
    const [alone] = parse(`BEGIN:VCALENDAR\r\n${lines}\r\nEND:VCALENDAR`);
    const component = alone?.getFirstSubcomponent(kind.toLowerCase());
    if (component) calendar.addSubcomponent(component);
    else
      log.leaveOut({
        at: `entry ${number}`,
        message: 'The entry has a line that is no iCalendar (RFC 5545).',
        hint: 'Each line is NAME:value; a long one goes on in a line that begins with a space.',
      });
  }
  return calendar;
}

/** A zone whose rules never come to an end would be searched for ever; without it, its times have no known zone. */
function dropHopelessZones(calendar: ICAL.Component): void {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const rules = zone.getAllSubcomponents().flatMap(rulesOf);
    if (!rules.every(isYearly)) calendar.removeSubcomponent(zone);
  }
}

const isYearly = (rule: ICAL.Recur): boolean => rule.freq === 'YEARLY' && isTractable(rule);
