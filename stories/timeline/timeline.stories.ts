import type { Meta } from '@storybook/web-components-vite';
import { firstOfSahel, sahel } from '../feeds/sahel.js';
import { openCluster, walkByKeys, zoomByToolbar } from '../play/in-plot.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Timeline/Timeline' };
export default meta;

/** The feed that comes with the package, as a page shows it that says nothing else. */
export const Sahel: TimelineStory = { ...showing(sahel) };

/** Events of one year: the page names the window that is shown first. */
export const OneYear: TimelineStory = { ...showing(sahel), args: { start: '2012', end: '2012' } };

/** A single month, in which nearly every event stands alone. */
export const OneMonth: TimelineStory = {
  ...showing(sahel),
  args: { start: '2023-09', end: '2023-09' },
};

/** The toolbar zooms in, shows everything, and zooms in again. */
export const ZoomByToolbar: TimelineStory = { ...showing(sahel), play: zoomByToolbar };

/** A cluster zooms to the events in it. */
export const OpenCluster: TimelineStory = { ...showing(sahel), play: openCluster };

/** Arrow keys go from event to event and from lane to lane. */
export const WalkByKeys: TimelineStory = { ...showing(sahel), play: walkByKeys };

/** No controls at all: a picture that can be pointed at. */
export const Bare: TimelineStory = {
  ...showing(sahel),
  args: { controls: 'none', gestures: 'none' },
};

/** A dozen events, as a short article would have them. */
export const Dozen: TimelineStory = { ...showing(firstOfSahel(12)) };
