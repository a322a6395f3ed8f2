import { countryName } from '../locales/country-name.js';
import { wordsIn } from '../locales/localized-text.js';
import type { Describing } from './describe-mark.js';
import { otherLane, type GroupLane } from './grouping.js';

/** A lane's name: the feed's, a country's in the reader's language, or a word for the events that have no lane. */
export function laneLabel(lane: GroupLane, { index, environment: { locale } }: Describing): string {
  if (lane.id === otherLane) return locale.say(index.lanes.length > 1 ? 'otherLane' : 'onlyLane');
  if (index.groupBy === 'country') return countryName(lane.id, locale.tag);
  return wordsIn(locale.asked, index.feed.language)(lane.label);
}
