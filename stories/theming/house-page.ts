import { html } from 'lit';
import { sahel } from '../feeds/sahel.js';
import {
  argsIn,
  renderTimeline,
  showing,
  timelineMeta,
  type TimelineStory,
} from '../render/timeline-meta.js';
import './house-page.css';

/** A newspaper that does not exist. */
export interface House {
  /** The class of its page, on which its style stands. */
  readonly name: string;
  readonly nameplate: string;
  readonly kicker: string;
}

/** What the stories of a house share: its page, with the words of the feed's own first chapters around the timeline. */
export function houseMeta({ name, nameplate, kicker }: House) {
  return {
    ...timelineMeta,
    ...showing(sahel),
    parameters: { page: `house ${name}` },
    render: (args, context) =>
      html`<div class="page-top">
          <p class="nameplate">${nameplate}</p>
          <p class="kicker">${kicker}</p>
        </div>
        <p class="story-text">
          In January 2012 the MNLA attacked Ménaka, and a rebellion began in northern Mali. Soldiers
          overthrew the president in March, and within about ten days the army lost Kidal, Gao and
          Timbuktu.
        </p>
        ${renderTimeline(argsIn(args, context))}
        <p class="story-text">
          In January 2013 a jihadist advance reached Konna, and France intervened at the request of
          Mali’s authorities. The UN mission MINUSMA took over from an African-led force in July.
        </p>`,
  } satisfies TimelineStory & { component: string };
}

/** The column of a phone, or the whole width, on one ground. */
export const onGround = (theme: 'light' | 'dark', width = 'full'): TimelineStory => ({
  globals: { theme, width },
});
