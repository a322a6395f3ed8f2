import type ICAL from 'ical.js';
import type { ConversionLog } from '../conversion-log.js';
import { hostOf } from '../entry/entry-lists.js';
import { plainText } from '../entry/plain-text.js';
import type { Register } from '../register.js';

/** Properties that are read here or by the dates. */
const taken = new Set(
  'uid dtstart dtend duration summary description location geo categories url status rrule rdate exdate recurrence-id class'.split(
    ' ',
  ),
);

/** Properties by which programs keep calendars in step; readers of a timeline need none of them. */
const bookkeeping = new Set(
  'dtstamp created last-modified sequence transp priority color request-status'.split(' '),
);

/** The first value of a property as text. */
export const textOf = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? '' : plainText(String(value as string));
};

/** The fields of an entry of a calendar, but for its id and date. */
export function icsFields(
  component: ICAL.Component,
  at: string,
  categories: Register,
  log: ConversionLog,
): Readonly<Record<string, unknown>> {
  noteProperties(component, at, log);
  const [category, ...tags] = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues().map((value) => String(value as string).trim()))
    .filter((name) => name !== '');
  const [title, summary, url] = ['summary', 'description', 'url'].map((name) =>
    textOf(component, name),
  );
  const place = placeOf(component);
  return {
    title,
    ...(summary && { summary }),
    ...(category && { category: categories.idOf(category, () => ({ label: category })) }),
    ...(tags.length > 0 && { tags }),
    ...(place && { place }),
    ...(url && { sources: [{ publisher: hostOf(url), title: title || hostOf(url), url }] }),
  };
}

function placeOf(component: ICAL.Component): object | undefined {
  const name = textOf(component, 'location');
  const geo: unknown = component.getFirstPropertyValue('geo');
  const [lat, lon] = Array.isArray(geo) ? (geo as unknown[]) : [];
  const isPosition = typeof lat === 'number' && typeof lon === 'number';
  if (!name && !isPosition) return undefined;
  return { name: name || `${String(lat)}, ${String(lon)}`, ...(isPosition && { lat, lon }) };
}

function noteProperties(component: ICAL.Component, at: string, log: ConversionLog): void {
  for (const { name } of component.getAllProperties()) {
    if (taken.has(name) || bookkeeping.has(name)) continue;
    const shown = name.startsWith('x-') ? 'X-…' : name.toUpperCase();
    log.drop({
      at: `${at}.${name.toUpperCase()}`,
      message: `The property ${shown} is not taken: a feed has no field for it.`,
      hint: 'If readers need it, write it into the description.',
    });
  }
  if (/private|confidential/i.test(textOf(component, 'class')))
    log.change({
      at,
      message: 'The entry is marked as private or confidential, and is in the feed.',
      hint: 'Take it out before the feed is published.',
    });
  if (/tentative|draft/i.test(textOf(component, 'status')))
    log.drop({
      at: `${at}.STATUS`,
      message: 'The entry is marked as tentative or a draft, and stands in the feed as any other.',
      hint: 'Look whether it took place.',
    });
}
