import type { Meta } from '@storybook/web-components-vite';
import { doubts } from '../feeds/doubts.js';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { sameDay } from '../feeds/same-day.js';
import { openListed } from '../play/in-plot.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Stage' };
export default meta;

const chart = { layout: 'horizontal', controls: 'none' };

/** Axis, lanes and marks, and nothing else. */
export const Chart: TimelineStory = { ...showing(sahelWithoutStory), args: chart };

/** A few weeks: days on the axis, and words beside every mark. */
export const Weeks: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: { ...chart, start: '2023-08-10', end: '2023-09-20' },
};

/** Marks of events that are claimed, disputed, verified and retracted, and of dates that are not sure. */
export const Doubts: TimelineStory = { ...showing(doubts), args: chart };

/** The chart in a column that is meant for the list. */
export const NarrowChart: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: chart,
  globals: { width: '480' },
};

/** Events of one day, which no zoom can part, are listed. */
export const Inseparable: TimelineStory = {
  ...showing(sameDay),
  args: { layout: 'horizontal' },
  play: openListed,
};
