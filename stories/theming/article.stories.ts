import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { firstOfSahel } from '../feeds/sahel.js';
import { argsIn, renderTimeline, showing, timelineMeta } from '../render/timeline-meta.js';
import type { TimelineStory } from '../render/timeline-meta.js';
import './article.css';

const meta: Meta = {
  ...timelineMeta,
  ...showing(firstOfSahel(40)),
  title: 'Theming/Article',
  render: (args, context) =>
    html`<article class="cms">
      <h2>A page of strong opinions</h2>
      <p>Its style sheet has one for every list, button, field and picture of an article.</p>
      ${renderTimeline(argsIn(args, context))}
      <ul>
        <li><button type="button">A button of the page</button></li>
      </ul>
    </article>`,
};
export default meta;

const attack = '2012-01-17-menaka-attack';

/** Nothing of the page's style sheet leaks into the timeline, nor the other way. */
export const Article: TimelineStory = {};

/** The same with an open card, in the column of a phone. */
export const Phone: TimelineStory = { args: { selected: attack }, globals: { width: '360' } };
