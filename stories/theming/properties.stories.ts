import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { firstOfSahel } from '../feeds/sahel.js';
import { argsIn, renderTimeline, showing, timelineMeta } from '../render/timeline-meta.js';
import type { TimelineStory } from '../render/timeline-meta.js';
import { parted, propertyControls } from './property-controls.js';
import { turnBySwitch } from './turn-by-switch.js';
import './properties.css';

const meta: Meta = {
  ...timelineMeta,
  ...showing(firstOfSahel(40)),
  title: 'Theming/Properties',
  argTypes: { ...timelineMeta.argTypes, ...propertyControls },
  parameters: { controls: { include: Object.keys(propertyControls) } },
  render: (args, context) => {
    const { properties, own } = parted(argsIn(args, context));
    return html`<article class="turned" style=${styleMap(properties)}>
      ${renderTimeline(own)}
    </article>`;
  },
};
export default meta;

/** Each custom property can be turned; it is set on the article around the timeline. */
export const Properties: TimelineStory = {};

/** A few that make the most difference: ground, panels, rule, corners and headline. */
export const Turned: TimelineStory = {
  args: {
    '--timeline-paper': 'light-dark(#eef3f4, #10191c)',
    '--timeline-panel': 'light-dark(#dfe9eb, #1a272b)',
    '--timeline-rule': 'light-dark(#0f5563, #7fc4d2)',
    '--timeline-rule-width': '8px',
    '--timeline-radius': '0',
    '--timeline-headline-font': 'inherit',
    '--timeline-headline-weight': '300',
    '--timeline-color-1': 'light-dark(#8c1d40, #ff8fab)',
  },
};

/** The page shows through: the element has no ground, and the paper is a colour near to that of the page. */
export const Transparent: TimelineStory = { parameters: { page: 'tinted' } };

/** A switch of the page sets one property on an ancestor by a rule of its style sheet, without any script. */
export const WithoutScript: TimelineStory = {
  render: (args, context) =>
    html`<article class="switched">
      <label class="switch"><input type="checkbox" /> Headlines and text in blue</label>
      ${renderTimeline(argsIn(args, context))}
    </article>`,
  play: turnBySwitch,
};
