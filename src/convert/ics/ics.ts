import ICAL from 'ical.js';
import type { ConversionLog } from '../conversion-log.js';
import { isEdtf } from '../is-edtf.js';
import type { EventDraft, Importer } from '../importer.js';
import { EventIds, Register } from '../register.js';
import { icsCalendars } from './ics-calendar.js';
import { icsDate } from './ics-date.js';
import { icsFields, textOf } from './ics-event.js';
import { icsStarts } from './ics-series.js';

/** Parts of a calendar that tell when something was. */
const told = new Set(['vevent', 'vjournal']);

/** Parts of a calendar that are no entries. */
const noEntries = new Set(['vtimezone', 'standard', 'daylight']);

/** What is shared while entries become events. */
interface Reading {
  readonly log: ConversionLog;
  readonly categories: Register;
  readonly ids: EventIds;
  /** Occurrences of series that have an entry of their own. */
  readonly replaced: ReadonlySet<string>;
}

/** iCalendar (RFC 5545): each VEVENT and VJOURNAL an event, a series one for each occurrence. */
export const ics: Importer = {
  recognises: ({ text }) => /^\s*BEGIN:VCALENDAR\s/i.test(text),
  read: (file, log) => {
    if (!ics.recognises(file)) {
      log.refuse({
        message: 'This is no iCalendar: it does not begin with BEGIN:VCALENDAR.',
        hint: 'Export the calendar as .ics.',
      });
      return null;
    }
    const calendars = icsCalendars(file.text, log);
    const parts = calendars
      .flatMap((calendar) => calendar.getAllSubcomponents())
      .filter(({ name }) => !noEntries.has(name));
    const replaced = new Set(parts.filter(hasOwnTime).map(occurrenceKey));
    const reading = { log, categories: new Register(), ids: new EventIds(), replaced };
    const events = parts.flatMap((part, i) =>
      eventsOf(part, `${part.name.toUpperCase()} ${i + 1}`, reading),
    );
    return { head: { ...headOf(calendars), categories: reading.categories.members }, events };
  },
};

function headOf([calendar]: readonly ICAL.Component[]): object {
  if (!calendar) return {};
  const title = textOf(calendar, 'name') || textOf(calendar, 'x-wr-calname');
  const description = textOf(calendar, 'description') || textOf(calendar, 'x-wr-caldesc');
  return { ...(title && { title }), ...(description && { description }) };
}

const hasOwnTime = (part: ICAL.Component): boolean =>
  part.hasProperty('recurrence-id') && textOf(part, 'uid') !== '';

function occurrenceKey(part: ICAL.Component): string {
  try {
    const time = part.getFirstPropertyValue('recurrence-id');
    return keyOf(textOf(part, 'uid'), time as ICAL.Time);
  } catch {
    return '';
  }
}

const keyOf = (uid: string, time: ICAL.Time): string => `${uid} ${time.toUnixTime()}`;

/** The events of an entry; what the library can't make sense of leaves out that entry alone. */
function eventsOf(part: ICAL.Component, at: string, reading: Reading): EventDraft[] {
  const reason = whyNot(part);
  if (reason) reading.log.leaveOut({ at, ...reason });
  if (reason) return [];
  try {
    assertDates(part);
    const drafts = occurrences(part, at, reading);
    if (drafts.length === 0) reading.log.leaveOut({ at, ...noOccurrence });
    return drafts;
  } catch {
    reading.log.leaveOut({ at, ...unreadable });
    return [];
  }
}

function whyNot(part: ICAL.Component): { message: string; hint: string } | undefined {
  if (!told.has(part.name)) return notTold;
  if (!part.hasProperty('dtstart')) return undated;
  return /^cancelled$/i.test(textOf(part, 'status')) ? cancelled : undefined;
}

/** The library counts a month 99 on into later years: a date that does not exist is none. */
function assertDates(part: ICAL.Component): void {
  for (const name of ['dtstart', 'dtend']) {
    const date = part.getFirstProperty(name)?.jCal[3] as unknown;
    if (typeof date === 'string' && !isEdtf(date)) throw new RangeError(`no date: ${date}`);
  }
}

function occurrences(part: ICAL.Component, at: string, reading: Reading): EventDraft[] {
  const { log, categories, ids, replaced } = reading;
  const { startDate, endDate } = new ICAL.Event(part);
  const length = endDate && endDate.compare(startDate) > 0 ? endDate.subtractDate(startDate) : null;
  const zone = part.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const uid = textOf(part, 'uid');
  const starts = icsStarts(part, startDate, at, log);
  const fields = icsFields(part, at, categories, log);
  const isAlone = starts.length === 1 && !part.hasProperty('recurrence-id');
  return starts
    .filter((start) => hasOwnTime(part) || !replaced.has(keyOf(uid, start)))
    .map((start) => {
      const end = starts.length === 1 ? endDate : length && ended(start, length);
      const date = icsDate({ start, end, zone }, at, log);
      const id = uid === '' ? ids.idOf(date, String(fields['title'])) : uid;
      return { at, event: { id: isAlone || uid === '' ? id : `${id}/${date}`, date, ...fields } };
    });
}

function ended(start: ICAL.Time, length: ICAL.Duration): ICAL.Time {
  const end = start.clone();
  end.addDuration(length);
  return end;
}

const notTold = {
  message: 'Tasks, free and busy times and the like are no events of a timeline.',
  hint: 'Write what happened as a VEVENT.',
};

const undated = {
  message: 'The entry has no date (DTSTART).',
  hint: 'Give it one in the calendar, then export again.',
};

const cancelled = {
  message: 'The entry was cancelled: on a timeline it would say that it took place.',
  hint: 'Set its STATUS to CONFIRMED if it did.',
};

const noOccurrence = {
  message: 'No date is left of the series: each has an entry of its own, or none is.',
  hint: 'Nothing need be done if its dates are there.',
};

const unreadable = {
  message: 'The entry holds a value that is no iCalendar (RFC 5545).',
  hint: 'Look at its dates and its rule, then export again.',
};
