import type { Locale } from '../locales/locale.js';
import { describePeriod } from './describe-period.js';
import type { EventIndex } from './event-index.js';

/** The whole in a sentence: "104 events in 6 lanes, January 2012 – December 2023." */
export function describeFeed({ feed, lanes, period }: EventIndex, locale: Locale): string {
  return locale.say('summary', {
    events: locale.say('events', { n: feed.events.length }),
    lanes: locale.say('lanes', { n: lanes.length }),
    period: describePeriod(period, locale.dates),
  });
}
