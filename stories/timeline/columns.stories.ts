import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { firstOfSahel } from '../feeds/sahel.js';
import type { ElementArgs } from '../render/set-args.js';
import {
  argsIn,
  renderTimeline,
  showing,
  timelineMeta,
  type TimelineStory,
} from '../render/timeline-meta.js';

const meta: Meta = { ...timelineMeta, title: 'Timeline/Column widths' };
export default meta;

const widths = [280, 360, 480, 560, 720, 960, 1160];

const inColumnOf = (width: number): TimelineStory => ({
  ...showing(firstOfSahel(40)),
  globals: { width: String(width) },
});

/** The narrowest column: the reading list of a small phone. */
export const Column280: TimelineStory = inColumnOf(280);

/** The column of a phone. */
export const Column360: TimelineStory = inColumnOf(360);

/** The widest card that is a sheet. */
export const Column480: TimelineStory = inColumnOf(480);

/** The narrowest chart. */
export const Column560: TimelineStory = inColumnOf(560);

/** The column of a tablet. */
export const Column720: TimelineStory = inColumnOf(720);

/** The column of an article that breaks out of its text. */
export const Column960: TimelineStory = inColumnOf(960);

/** The same few events in every width, one below the other. */
export const AllWidths: TimelineStory = {
  ...showing(firstOfSahel(12)),
  render: (args, context) => {
    const shared = { landmark: 'off', 'heading-level': 3, ...argsIn(args, context) };
    return html`${widths.map((width) => renderColumn(width, shared))}`;
  },
};

function renderColumn(width: number, args: ElementArgs): TemplateResult {
  return html`<figure style="width: ${width}px">
    <figcaption>${width} px</figcaption>
    ${renderTimeline(args)}
  </figure>`;
}
