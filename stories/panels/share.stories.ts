import type { Meta } from '@storybook/web-components-vite';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { copyLink } from '../play/in-panels.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Share' };
export default meta;

/** Where the page keeps the view in its address, a button gives a link to it. */
export const Button: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: { 'deep-link': 'view', controls: 'zoom share', start: '2014', end: '2018' },
};

/** The link is copied, and the button says so. */
export const Copied: TimelineStory = { ...Button, play: copyLink };
