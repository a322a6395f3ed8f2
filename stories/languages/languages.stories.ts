import type { Meta } from '@storybook/web-components-vite';
import { bothDirections, polyglot } from '../feeds/languages.js';
import { sahel } from '../feeds/sahel.js';
import { pressing } from '../play/in-panels.js';
import { showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Languages/Languages' };
export default meta;

const speaking = (language: string): TimelineStory => ({
  ...showing(sahel),
  globals: { language },
});

const fewIn = (language: string): TimelineStory => ({
  ...showing(polyglot),
  globals: { language },
});

/** The Sahel feed in English. */
export const English: TimelineStory = speaking('en');

/** The Sahel feed in French. */
export const French: TimelineStory = speaking('fr');

/** The Sahel feed in Arabic, from right to left. */
export const Arabic: TimelineStory = speaking('ar');

/** The reading list in Arabic. */
export const ArabicPhone: TimelineStory = {
  ...showing(sahel),
  globals: { language: 'ar', width: '360' },
};

/** A card in Arabic. */
export const ArabicCard: TimelineStory = {
  ...Arabic,
  args: { selected: '2022-03-27-moura-killings' },
};

/** The table in Arabic. */
export const ArabicTable: TimelineStory = { ...Arabic, play: pressing('table') };

/** A small feed in German. */
export const German: TimelineStory = fewIn('de');

/** A small feed in Spanish. */
export const Spanish: TimelineStory = fewIn('es');

/** A small feed in Portuguese. */
export const Portuguese: TimelineStory = fewIn('pt');

/** A small feed in Hausa, with its hooked letters. */
export const Hausa: TimelineStory = fewIn('ha');

/** Arabic words with Latin names and figures in them, and the other way round. */
export const BothDirections: TimelineStory = {
  ...showing(bothDirections),
  globals: { language: 'ar' },
};

/** English in a page that runs from right to left. */
export const EnglishRightToLeft: TimelineStory = {
  ...showing(sahel),
  globals: { language: 'en', direction: 'rtl' },
};
