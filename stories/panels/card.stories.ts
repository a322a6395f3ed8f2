import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { doubts } from '../feeds/doubts.js';
import { media } from '../feeds/media.js';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { openAndClose } from '../play/in-plot.js';
import { holding, showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Panels/Card' };
export default meta;

const massacre = '2022-03-27-moura-killings';

/** An event with versions that conflict, casualties, sources and a map. */
export const Event: TimelineStory = { ...showing(sahelWithoutStory), args: { selected: massacre } };

/** The same in the column of a phone. */
export const Phone: TimelineStory = { ...Event, globals: { width: '360' } };

/** Everything that a card can tell: roles, tolls by several, a denial, an archived source, a correction. */
export const Everything: TimelineStory = { ...showing(doubts), args: { selected: 'bridge' } };

/** An account that its source has taken back. */
export const Retracted: TimelineStory = {
  ...showing(doubts),
  args: { selected: '2011-09-09-retracted-by-its-source' },
};

/** A picture with its caption and credit. */
export const Picture: TimelineStory = { ...showing(media), args: { selected: 'picture' } };

/** A picture that may hurt is shown when the reader asks. */
export const SensitivePicture: TimelineStory = {
  ...showing(media),
  args: { selected: 'sensitive' },
};

/** A page that lies elsewhere is requested when the reader asks. */
export const EmbeddedPage: TimelineStory = { ...showing(media), args: { selected: 'embed' } };

/** What a page adds at the foot of the card. */
export const Foot: TimelineStory = {
  ...Event,
  ...holding(html`<p slot="card-footer"><a href="#more">Read our report on this event</a></p>`),
};

/** Enter opens a card, Escape closes it, and the focus is back on its event. */
export const OpenAndClose: TimelineStory = {
  ...showing(doubts),
  args: { layout: 'horizontal' },
  play: openAndClose('bridge'),
};
