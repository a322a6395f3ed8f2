import type { Meta } from '@storybook/web-components-vite';
import { doubts } from '../feeds/doubts.js';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { ucdp } from '../feeds/ucdp.js';
import { shown, until } from '../play/shown.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Reading list' };
export default meta;

const list = { layout: 'vertical' };

/** The list by year that a phone shows. */
export const Phone: TimelineStory = { ...showing(sahelWithoutStory), globals: { width: '360' } };

/** The same list where there is room, as the page wishes. */
export const Wide: TimelineStory = { ...showing(sahelWithoutStory), args: list };

/** All rows, after the reader has asked for more than the first twelve. */
export const Opened: TimelineStory = {
  ...showing(sahelWithoutStory),
  globals: { width: '360' },
  play: async (context) => {
    const { press, root } = await shown(context);
    const rows = root.querySelectorAll('.list-row').length;
    await press('.list-more button, button.list-more');
    await until(() => root.querySelectorAll('.list-row').length > rows);
  },
};

/** What is doubted, told in words. */
export const Doubts: TimelineStory = { ...showing(doubts), args: list, globals: { width: '480' } };

/** More events than rows: some rows stand for several. */
export const Dense: TimelineStory = { ...showing(ucdp), globals: { width: '360' } };
