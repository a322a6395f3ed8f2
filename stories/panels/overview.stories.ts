import type { Meta } from '@storybook/web-components-vite';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { shown, until } from '../play/shown.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Overview' };
export default meta;

const overview = { controls: 'overview' };

/** Events a month with the window on all of them. */
export const Whole: TimelineStory = { ...showing(sahelWithoutStory), args: overview };

/** The window on two years, and how many events lie on either side. */
export const TwoYears: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: { ...overview, start: '2018', end: '2019' },
};

/** Those killed a month, with what is known to be unknown. */
export const Killed: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: { ...overview, measure: 'killed' },
};

/** Arrow keys move the window. */
export const MovedByKeys: TimelineStory = {
  ...TwoYears,
  play: async (context) => {
    const { timeline, find } = await shown(context);
    const before = Number(timeline.view?.start);
    (await find('.brush')).focus();
    await context.userEvent.keyboard('{ArrowRight}');
    await until(() => Number(timeline.view?.start) !== before, 'The window has not moved.');
  },
};
