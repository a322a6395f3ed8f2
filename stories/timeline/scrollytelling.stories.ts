import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sahelWithoutStory } from '../feeds/sahel.js';
import { controlsOf } from '../manifest/controls-of.js';
import { until } from '../play/shown.js';
import { argsIn, renderTimeline, showing } from '../render/timeline-meta.js';
import { setArgs, type ElementArgs } from '../render/set-args.js';

const meta: Meta<ElementArgs> = {
  component: 'conflict-timeline-story',
  title: 'Timeline/Scrollytelling',
  argTypes: controlsOf('conflict-timeline-story'),
  render: (args, context) =>
    html`${renderTimeline({ controls: 'overview', id: 'war', ...argsIn({}, context) })}
      <conflict-timeline-story ${setArgs(args)}>
        <section class="told" data-start="2012" data-end="2013">
          <h3>2012</h3>
          <p>The rebellion in the north begins, and the timeline shows its year.</p>
        </section>
        <section class="told" data-event="2013-01-11-operation-serval">
          <h3>January 2013</h3>
          <p>As this section comes to the middle of the screen, one event is pointed out.</p>
        </section>
        <section class="told" data-start="2023-05" data-end="2023-12">
          <h3>2023</h3>
          <p>And here the last months are shown.</p>
        </section>
      </conflict-timeline-story>`,
};
export default meta;

/** Sections of an article move the timeline that stands beside them. */
export const Sections: StoryObj<ElementArgs> = {
  ...showing(sahelWithoutStory),
  args: { for: 'war' },
};

/** The reader has scrolled on: the section in the middle points out its event. */
export const EventPointedOut: StoryObj<ElementArgs> = {
  ...Sections,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('conflict-timeline');
    const section = canvasElement.querySelector('section[data-event]');
    await until(() => timeline?.feed != null, 'There is no feed yet.');
    section?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(() => section?.hasAttribute('data-current') ?? false, 'It is not current yet.');
  },
};
