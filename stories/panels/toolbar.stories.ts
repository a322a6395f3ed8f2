import type { Meta } from '@storybook/web-components-vite';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Toolbar' };
export default meta;

const withControls = (controls: string): TimelineStory => ({
  ...showing(sahelWithoutStory),
  args: { controls, start: '2014', end: '2018' },
});

/** All buttons, in the midst of the time. */
export const All: TimelineStory = withControls('zoom overview filters search story table share');

/** Only what moves the timeline. */
export const ZoomOnly: TimelineStory = withControls('zoom');

/** Only filters and table. */
export const FiltersAndTable: TimelineStory = withControls('filters table');

/** All buttons in the column of a phone. */
export const Phone: TimelineStory = { ...All, globals: { width: '360' } };
