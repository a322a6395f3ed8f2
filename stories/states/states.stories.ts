import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fieldsUnreadable, manyProblems, partlyUnreadable } from '../feeds/bad-data.js';
import { firstOfSahel, sahelWithoutStory } from '../feeds/sahel.js';
import { feedOf } from '../feeds/written.js';
import { searching } from '../play/in-panels.js';
import { shown, until } from '../play/shown.js';
import { answering, endless } from '../render/answer-fetch.js';
import { holding, showing, timelineMeta, type TimelineStory } from '../render/timeline-meta.js';
import { undefinedPage } from './undefined-page.js';

const meta: Meta = { ...timelineMeta, title: 'States/States' };
export default meta;

/** Before the script has come: the page's own list stands there. */
export const NotYetDefined: TimelineStory = { render: undefinedPage };

/** The feed is on its way, and its server says how long it is: the frame of what is to come, and how much has come. */
export const Loading: TimelineStory = {
  ...answering('loading.json', () => endless(3072, { 'content-length': '8192' })),
  args: { src: 'loading.json' },
};

/** The server does not say how long the feed is. */
export const LoadingWithoutLength: TimelineStory = {
  ...answering('streaming.json', () => endless(40_960)),
  args: { src: 'streaming.json' },
};

/** A sound feed with no events. */
export const Empty: TimelineStory = {
  ...showing(() =>
    feedOf('Nothing yet', [], { description: 'The first events are being checked.' }),
  ),
};

/** No event passes the filters, and there is a way back. */
export const FilteredToNothing: TimelineStory = {
  ...showing(sahelWithoutStory),
  play: searching('xylophone', '.nothing-found'),
};

/** Some events cannot be read: the others are shown, these are counted and named. */
export const PartlyUnreadable: TimelineStory = { ...showing(partlyUnreadable) };

/** The list of problems, opened. */
export const ProblemsListed: TimelineStory = {
  ...showing(partlyUnreadable),
  play: async (context) => {
    const { press, root } = await shown(context);
    await press('.problems summary');
    await until(() => root.querySelector<HTMLDetailsElement>('.problems')?.open ?? false);
  },
};

/** Fields that cannot be read are dropped; their events stay. */
export const FieldsUnreadable: TimelineStory = { ...showing(fieldsUnreadable) };

/** More problems than anyone would read. */
export const ManyProblems: TimelineStory = { ...ProblemsListed, ...showing(manyProblems) };

/** There is no feed at the address. */
export const FailedNetwork: TimelineStory = {
  ...answering('missing.json', () => new Response('', { status: 404, statusText: 'Not Found' })),
  args: { src: 'missing.json' },
};

/** What is there is no feed. */
export const FailedParse: TimelineStory = {
  ...answering('broken.json', () => new Response('{"version": "1.0", "title": "Half a fe')),
  args: { src: 'broken.json' },
};

/** The feed is of a version that came after this one. */
export const FailedVersion: TimelineStory = {
  ...answering('newer.json', () => new Response('{"version": "2.0", "events": []}')),
  args: { src: 'newer.json' },
};

/** What a page says itself where the feed fails, and what it has for readers without script. */
export const FailedInThePagesWords: TimelineStory = {
  ...answering('absent.json', () => new Response('', { status: 503, statusText: 'Unavailable' })),
  ...holding(
    html`<p slot="error">Our timeline is being mended.</p>
      <ol>
        <li>22 March 2012: Soldiers take the palace in Bamako</li>
        <li>11 January 2013: French jets strike near Konna</li>
      </ol>`,
  ),
  args: { src: 'absent.json' },
};

/** A later fetch has failed: the feed before it is still shown, and that is said. */
export const Stale: TimelineStory = {
  ...answering('stale.json', async (asked) =>
    asked === 0
      ? Response.json(await firstOfSahel(12)())
      : new Response('', { status: 502, statusText: 'Bad Gateway' }),
  ),
  args: { src: 'stale.json' },
  play: async (context) => {
    const { timeline, find } = await shown(context);
    await timeline.reload();
    await find('.stale');
  },
};
