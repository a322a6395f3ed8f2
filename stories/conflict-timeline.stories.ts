import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import sahel from '../src/feeds/sahel.json' with { type: 'json' };

/** What a story sets on the element; feeds are given as text or objects, as a page author would. */
interface Args {
  src?: string;
  feed?: unknown;
  layout?: 'auto' | 'horizontal' | 'vertical';
  gestures?: 'cooperative' | 'direct' | 'none';
  groupBy?: 'lane' | 'category' | 'actor' | 'country' | 'none';
  measure?: 'events' | 'killed';
  controls?: string;
}

const meta: Meta<Args> = {
  title: 'Timeline',
  component: 'conflict-timeline',
  render: ({ src, feed, layout, gestures, groupBy, measure, controls }) =>
    html`<conflict-timeline
      src=${src ?? nothing}
      layout=${layout ?? nothing}
      gestures=${gestures ?? nothing}
      group-by=${groupBy ?? nothing}
      measure=${measure ?? nothing}
      controls=${controls ?? nothing}
      .feed=${feed ?? null}
    ></conflict-timeline>`,
  argTypes: {
    layout: { control: 'select', options: ['auto', 'horizontal', 'vertical'] },
    gestures: { control: 'select', options: ['cooperative', 'direct', 'none'] },
    groupBy: { control: 'select', options: ['lane', 'category', 'actor', 'country', 'none'] },
    measure: { control: 'select', options: ['events', 'killed'] },
  },
};

export default meta;

/** The feed that comes with the package. */
export const Sahel: StoryObj<Args> = { args: { feed: sahel } };

/** Narrow columns have a reading list by year; here it is asked for. */
export const ReadingList: StoryObj<Args> = { args: { feed: sahel, layout: 'vertical' } };

/** Lanes by country, bars and clusters by the number killed. */
export const KilledByCountry: StoryObj<Args> = {
  args: { feed: sahel, groupBy: 'country', measure: 'killed' },
};

/** No more than a picture that can be pointed at. */
export const Bare: StoryObj<Args> = {
  args: { feed: sahel, controls: 'none', gestures: 'none' },
};

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
