import type { Meta } from '@storybook/web-components-vite';
import { firstOfSahel, sahelWithoutStory } from '../feeds/sahel.js';
import { doubts } from '../feeds/doubts.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Timeline/Media' };
export default meta;

/** On paper: no controls, the chart, then every event with its sources. Seen in the browser's print preview. */
export const Print: TimelineStory = { ...showing(firstOfSahel(30)), tags: ['print'] };

/** The system's few colours: shapes and patterns tell what colours told. Seen with forced colours switched on. */
export const ForcedColours: TimelineStory = {
  ...showing(sahelWithoutStory),
  tags: ['forced-colors'],
};

/** Claimed, disputed and retracted events in forced colours. */
export const ForcedDoubts: TimelineStory = { ...showing(doubts), tags: ['forced-colors'] };

/** The dark ground, whatever the toolbar says. */
export const Dark: TimelineStory = { ...showing(sahelWithoutStory), globals: { theme: 'dark' } };

/** The light ground, whatever the toolbar says. */
export const Light: TimelineStory = { ...showing(sahelWithoutStory), globals: { theme: 'light' } };
