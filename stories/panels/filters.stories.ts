import type { Meta } from '@storybook/web-components-vite';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { filter, filterAndClear, pressing } from '../play/in-panels.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Filters' };
export default meta;

/** Countries, certainty and those involved to choose from. */
export const Open: TimelineStory = { ...showing(sahelWithoutStory), play: pressing('filters') };

/** The same in the column of a phone. */
export const Phone: TimelineStory = { ...Open, globals: { width: '360' } };

/** One kind of events is chosen in the key. */
export const Chosen: TimelineStory = { ...showing(sahelWithoutStory), play: filter };

/** The filter is taken back. */
export const Cleared: TimelineStory = { ...showing(sahelWithoutStory), play: filterAndClear };
