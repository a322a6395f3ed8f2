import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { doubts } from '../feeds/doubts.js';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { holding, showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Headline, key and footer' };
export default meta;

/** Headline, standfirst, key and footer around a bare chart. */
export const Frame: TimelineStory = { ...showing(sahelWithoutStory), args: { controls: 'none' } };

/** A key that chooses what is shown. */
export const KeyThatFilters: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: { controls: 'filters' },
};

/** A feed that says little of itself: no standfirst, no licence, no kinds of events. */
export const Plain: TimelineStory = { ...showing(doubts), args: { controls: 'none' } };

/** What a page adds below the headline. */
export const Header: TimelineStory = {
  ...Frame,
  ...holding(html`<p slot="header">By our graphics desk</p>`),
};
