import type { Meta } from '@storybook/web-components-vite';
import { firstOfSahel, sahelWithoutStory } from '../feeds/sahel.js';
import { ucdp } from '../feeds/ucdp.js';
import { pressing, sortTable } from '../play/in-panels.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Table' };
export default meta;

/** Every event, in a table that can be sorted and taken away. */
export const Open: TimelineStory = { ...showing(firstOfSahel(30)), play: pressing('table') };

/** The same in the column of a phone, with fewer columns. */
export const Phone: TimelineStory = { ...Open, globals: { width: '360' } };

/** More than a hundred rows scroll in a box of their own. */
export const Boxed: TimelineStory = { ...showing(sahelWithoutStory), play: pressing('table') };

/** Of very many rows those near the eye are there. */
export const Long: TimelineStory = { ...showing(ucdp), play: pressing('table') };

/** Sorted by title, up and then down. */
export const Sorted: TimelineStory = { ...showing(firstOfSahel(30)), play: sortTable };
