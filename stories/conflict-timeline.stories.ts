import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import sahel from '../src/feeds/sahel.json' with { type: 'json' };

/** What a story sets on the element; feeds are given as text or objects, as a page author would. */
interface Args {
  src?: string;
  feed?: unknown;
}

const meta: Meta<Args> = {
  title: 'Timeline',
  component: 'conflict-timeline',
  render: ({ src, feed }) =>
    feed === undefined
      ? html`<conflict-timeline src=${src}></conflict-timeline>`
      : html`<conflict-timeline .feed=${feed}></conflict-timeline>`,
};

export default meta;

/** The feed that comes with the package. */
export const Sahel: StoryObj<Args> = { args: { feed: sahel } };

/** A sound feed with no events. */
export const Empty: StoryObj<Args> = {
  args: { feed: { version: '1.0', title: 'Nothing yet', events: [] } },
};

/** One event is sound, one has a date that is none: the first is shown, the second is named. */
export const PartlyUnreadable: StoryObj<Args> = {
  args: {
    feed: {
      version: '1.0',
      title: 'One of two',
      events: [
        { id: 'sound', date: '2012-03-22', title: 'Soldiers take the palace in Bamako' },
        { id: 'broken', date: 'last spring', title: 'A date that cannot be read' },
      ],
    },
  },
};

/** There is no file at this address. */
export const Failed: StoryObj<Args> = { args: { src: './no-such-feed.json' } };
