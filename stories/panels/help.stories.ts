import type { Meta } from '@storybook/web-components-vite';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { pressing } from '../play/in-panels.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Help' };
export default meta;

/** What keys and hands do. */
export const Open: TimelineStory = { ...showing(sahelWithoutStory), play: pressing('help') };

/** Without the keys that a page keeps for itself. */
export const WithoutLetters: TimelineStory = { ...Open, args: { keyshortcuts: 'off' } };

/** The same in the column of a phone. */
export const Phone: TimelineStory = { ...Open, globals: { width: '360' } };
