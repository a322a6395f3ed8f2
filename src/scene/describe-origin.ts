import { sum } from 'd3';
import type { Feed } from '../feed/types.js';
import { wordsIn } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';
import { describeDate } from '../time/describe-date.js';
import { readEdtf } from '../time/read-edtf.js';

/** Where a feed comes from, in words; empty or absent where the feed does not say. */
export interface Origin {
  /** "As of 31 December 2023": the day, as a reader has no use for the seconds. */
  readonly asOf: string;
  /** "256 source references". */
  readonly references: string;
  readonly publisher: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly license: string;
  readonly credits: string;
}

/**
 * As of when a feed is, on how many sources, by whom and under which licence.
 *
 * @param references how often its events name a source, where that is known already
 */
export function describeOrigin(
  feed: Feed,
  locale: Locale,
  references = countReferences(feed),
): Origin {
  const words = wordsIn(locale.asked, feed.language);
  const { updated, publisher } = feed;
  return {
    asOf: updated === undefined ? '' : asOf(updated, locale),
    references: references === 0 ? '' : locale.say('sourceReferences', { n: references }),
    publisher: publisher && { name: words(publisher.name), url: publisher.url },
    license: feed.license ?? '',
    credits: words(feed.credits),
  };
}

const countReferences = ({ events }: Feed): number =>
  sum(events, ({ sources }) => sources?.length ?? 0);

const asOf = (updated: string, locale: Locale): string =>
  locale.say('asOf', { date: describeDate(readEdtf(updated.slice(0, 10)), locale.dates) });
