import type { Meta } from '@storybook/web-components-vite';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Timeline/Groupings and measures' };
export default meta;

const grouped = (groupBy: string, measure = 'events'): TimelineStory => ({
  ...showing(sahelWithoutStory),
  args: { 'group-by': groupBy, measure },
});

/** A lane is what the feed calls a lane. */
export const ByLane: TimelineStory = grouped('lane');

/** A lane is a kind of events. */
export const ByCategory: TimelineStory = grouped('category');

/** A lane is one of those involved. */
export const ByActor: TimelineStory = grouped('actor');

/** A lane is a country. */
export const ByCountry: TimelineStory = grouped('country');

/** All events in one lane. */
export const Ungrouped: TimelineStory = grouped('none');

/** Clusters and the overview count those killed. */
export const Killed: TimelineStory = grouped('lane', 'killed');

/** Those killed, a lane a country. */
export const KilledByCountry: TimelineStory = grouped('country', 'killed');

/** Those killed in all, in one lane. */
export const KilledInAll: TimelineStory = grouped('none', 'killed');
