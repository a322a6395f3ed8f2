import { countryName } from '../locales/country-name.js';
import type { Locale } from '../locales/locale.js';
import { wordsIn } from '../locales/localized-text.js';
import { feedLookup } from './feed-lookup.js';
import type { Facet } from './filters.js';
import { event } from './schema/event.js';
import type { EventStatus, Feed, Text } from './types.js';
import { upperFirst } from '../locales/first-letter.js';

type Namer = (value: string, feed: Feed, locale: Locale) => string;

/** How sure an event can be, from the first report to the last word. */
export const statuses: readonly EventStatus[] = event.fields.status.values;

const isStatus = (value: string): value is EventStatus =>
  statuses.some((status) => status === value);

const namers: Readonly<Record<Facet, Namer>> = {
  categories: (id, feed, locale) => named(feedLookup(feed).categories.get(id)?.label, feed, locale),
  actors: (id, feed, locale) => named(feedLookup(feed).actors.get(id)?.name, feed, locale),
  countries: (code, _, locale) => (/^[A-Z]{2}$/.test(code) ? countryName(code, locale.tag) : ''),
  statuses: (status, _, locale) =>
    isStatus(status) ? upperFirst(locale.say(`status_${status}`), locale.tag) : '',
};

const named = (text: Text | undefined, feed: Feed, locale: Locale): string =>
  wordsIn(locale.asked, feed.language)(text);

/** What the value of a facet is called in the reader's language; a value the feed does not know, as of an old link, is its own name. */
export const facetName = (feed: Feed, facet: Facet, value: string, locale: Locale): string =>
  namers[facet](value, feed, locale) || value;
