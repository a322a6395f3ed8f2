import type { Meta } from '@storybook/web-components-vite';
import { hostile } from '../feeds/bad-data.js';
import { antiquity, geology, oneNight } from '../feeds/deep-time.js';
import { doubts } from '../feeds/doubts.js';
import { laneFeed, withoutLanes } from '../feeds/lanes.js';
import { longWords } from '../feeds/long-words.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Data/Data' };
export default meta;

/** Words that no line can hold, in titles, lanes and kinds. */
export const LongWords: TimelineStory = { ...showing(longWords) };

/** The same in the column of a phone. */
export const LongWordsPhone: TimelineStory = { ...LongWords, globals: { width: '280' } };

/** A card full of long words. */
export const LongWordsCard: TimelineStory = {
  ...LongWords,
  args: { selected: '2010-06-03-a-letter-is-published-at-https-example-o' },
  globals: { width: '360' },
};

/** Markup, scripts and addresses where words and colours should stand: all of it is shown as words, or left out. */
export const Hostile: TimelineStory = { ...showing(hostile) };

/** Dates that are open, approximate or unknown, and events that are not sure. */
export const Doubts: TimelineStory = { ...showing(doubts) };

/** Before and after the beginning of the era. */
export const Antiquity: TimelineStory = { ...showing(antiquity) };

/** Thousands of millions of years. */
export const Geology: TimelineStory = { ...showing(geology) };

/** Hours of one night. */
export const OneNight: TimelineStory = { ...showing(oneNight) };

/** A single lane. */
export const OneLane: TimelineStory = { ...showing(laneFeed(1)) };

/** Thirty lanes. */
export const ThirtyLanes: TimelineStory = { ...showing(laneFeed(30)) };

/** A feed that names no lanes. */
export const WithoutLanes: TimelineStory = { ...showing(withoutLanes) };
