import type { Meta } from '@storybook/web-components-vite';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { searching } from '../play/in-panels.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Search' };
export default meta;

const only = { controls: 'search' };

/** The field, with nothing in it. */
export const Field: TimelineStory = { ...showing(sahelWithoutStory), args: only };

/** What a word finds. */
export const Found: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: only,
  play: searching('Kidal', '.asked'),
};

/** A word without its accents finds the same. */
export const WithoutAccents: TimelineStory = {
  ...showing(sahelWithoutStory),
  args: only,
  play: searching('menaka', '.asked'),
};
