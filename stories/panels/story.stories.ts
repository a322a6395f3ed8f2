import type { Meta } from '@storybook/web-components-vite';
import { sahel } from '../feeds/sahel.js';
import { stepStory } from '../play/in-panels.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Story' };
export default meta;

const only = { controls: 'story' };

/** One line that offers the chapters of the feed. */
export const Offered: TimelineStory = { ...showing(sahel), args: only };

/** The second chapter, with its window. */
export const SecondChapter: TimelineStory = { ...showing(sahel), args: only, play: stepStory };

/** The same in the column of a phone. */
export const Phone: TimelineStory = { ...SecondChapter, globals: { width: '360' } };
