import type { Meta } from '@storybook/web-components-vite';
import type { TimelineStory } from '../render/timeline-meta.js';
import { houseMeta, onGround } from './house-page.js';
import './broadsheet.css';

const meta: Meta = {
  ...houseMeta({
    name: 'broadsheet',
    nameplate: 'The Meridian Courier',
    kicker: 'International · The Sahel',
  }),
  title: 'Theming/Broadsheet',
};
export default meta;

const massacre = '2022-03-27-moura-killings';

/** A quiet newspaper, made with custom properties and parts alone. */
export const Light: TimelineStory = onGround('light');

/** The same at night, by the same style sheet. */
export const Dark: TimelineStory = onGround('dark');

/** Its reading list in the column of a phone. */
export const Phone: TimelineStory = onGround('light', '360');

/** The reading list at night. */
export const PhoneDark: TimelineStory = onGround('dark', '360');

/** An event is open: panels, lines and headlines are the house's too. */
export const Card: TimelineStory = { ...onGround('light'), args: { selected: massacre } };

/** The open event at night. */
export const CardDark: TimelineStory = { ...onGround('dark'), args: { selected: massacre } };
