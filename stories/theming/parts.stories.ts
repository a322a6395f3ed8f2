import type { Meta } from '@storybook/web-components-vite';
import { partlyUnreadable } from '../feeds/bad-data.js';
import { sahel } from '../feeds/sahel.js';
import { pressing } from '../play/in-panels.js';
import { argsIn, renderTimeline, showing, timelineMeta } from '../render/timeline-meta.js';
import type { TimelineStory } from '../render/timeline-meta.js';
import { renderPartsMap } from './parts-map.js';

const meta: Meta = {
  ...timelineMeta,
  ...showing(sahel),
  title: 'Theming/Parts',
  render: (args, context) => renderPartsMap(renderTimeline(argsIn(args, context))),
};
export default meta;

/** A map of the parts of the chart, with filters and a card open; the list picks one out. */
export const Chart: TimelineStory = {
  args: { selected: '2022-03-27-moura-killings' },
  play: pressing('filters'),
};

/** The parts of the reading list. */
export const List: TimelineStory = { args: { layout: 'vertical' }, globals: { width: '480' } };

/** The table is a part, too. */
export const Table: TimelineStory = { play: pressing('table') };

/** What tells of the state of things: here a feed that could only be read in part. */
export const Status: TimelineStory = { ...showing(partlyUnreadable) };
