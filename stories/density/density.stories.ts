import type { Meta } from '@storybook/web-components-vite';
import { manyEvents } from '../feeds/many-events.js';
import { firstOfSahel, sahel } from '../feeds/sahel.js';
import { ucdp } from '../feeds/ucdp.js';
import { shown, type Play } from '../play/shown.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

// No page of documentation: it would draw all of them at once.
const meta: Meta = { ...timelineMeta, title: 'Density/Density', tags: ['!autodocs'] };
export default meta;

/** A large feed is read in slices: the story is what it is once all of it is drawn. */
const play: Play = async (context) => void (await shown(context));

/** A single event. */
export const Events1: TimelineStory = { ...showing(firstOfSahel(1)) };

/** A paragraph's worth. */
export const Events13: TimelineStory = { ...showing(firstOfSahel(13)) };

/** A decade of war, told by hand. */
export const Events104: TimelineStory = { ...showing(sahel) };

/** A dataset: rows of UCDP GED, as the package converts them. */
export const Events1541: TimelineStory = { ...showing(ucdp), play };

/** The same by the number killed. */
export const Killed1541: TimelineStory = { ...Events1541, args: { measure: 'killed' } };

/** Invented events, ten thousand of them. */
export const Events10000: TimelineStory = { ...showing(manyEvents(10_000)), play };

/** A hundred thousand: no more is drawn than the width has room for. */
export const Events100000: TimelineStory = { ...showing(manyEvents(100_000)), play };

/** A hundred thousand in the column of a phone. */
export const Phone100000: TimelineStory = { ...Events100000, globals: { width: '360' } };
