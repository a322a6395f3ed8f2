import { placeOf } from '../feed/event-countries.js';
import { feedLookup } from '../feed/feed-lookup.js';
import type { Feed, TimelineEvent } from '../feed/types.js';
import { countryName } from '../locales/country-name.js';
import { wordsIn } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';
import type { SortKey } from '../view/sort.js';

/** Columns that hold words of the feed or of its lists. */
export type WordColumn = Extract<SortKey, 'title' | 'lanes' | 'category' | 'place' | 'status'>;

/** What the columns of words say of an event; empty where it says nothing. */
export type TableWords = Readonly<Record<WordColumn, (event: TimelineEvent) => string>>;

/** The words of a table in the reader's language. Each column is asked for by itself, as sorting needs one of them only. */
export function tableWords(feed: Feed, locale: Locale): TableWords {
  const words = wordsIn(locale.asked, feed.language);
  const { lanes, categories } = feedLookup(feed);
  const countries = new Map<string, string>();
  const list = (parts: readonly string[]): string =>
    parts.filter((part) => part !== '').join(locale.say('listSeparator'));

  /** Asked of Intl once a country, as asking takes some time. */
  function nameOf(country: string): string {
    const name = countries.get(country) ?? countryName(country, locale.tag);
    countries.set(country, name);
    return name;
  }

  return {
    title: ({ title }) => words(title),
    lanes: (event) => list((event.lanes ?? []).map((id) => words(lanes.get(id)?.label))),
    category: ({ category }) => words(categories.get(category ?? '')?.label),
    place: (event) => {
      const place = placeOf(feed, event);
      return list([words(place?.name), place?.country === undefined ? '' : nameOf(place.country)]);
    },
    status: ({ status }) => (status === undefined ? '' : locale.say(`status_${status}`)),
  };
}
