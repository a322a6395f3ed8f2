import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { controlsOf } from '../manifest/controls-of.js';
import { setArgs, type ElementArgs } from './set-args.js';

/** A story of a timeline; its arguments have the names of the element's attributes and properties. */
export type TimelineStory = StoryObj<ElementArgs>;

/** What all stories of the timeline share; a file adds its title. */
export const timelineMeta = {
  component: 'conflict-timeline',
  argTypes: controlsOf('conflict-timeline'),
  ...holding(null),
} satisfies Meta<ElementArgs>;

/** Has a story's timeline hold what a page would put into it. */
export function holding(content: unknown): Required<Pick<TimelineStory, 'render'>> {
  return { render: (args, context) => renderTimeline(argsIn(args, context), content) };
}

/** A story's arguments with its feed and the theme of the toolbar. */
export function argsIn(args: ElementArgs, { loaded, globals }: StoryContext): ElementArgs {
  return { theme: globals['theme'] as unknown, ...(loaded as ElementArgs), ...args };
}

/** A timeline with arguments and what the page puts into it. */
export function renderTimeline(args: ElementArgs, content: unknown = null): TemplateResult {
  return html`<conflict-timeline ${setArgs(args)}>${content}</conflict-timeline>`;
}

/**
 * Has a story show a feed. It is built while the story loads: as an argument, a large one would be sent to the panels of
 * Storybook at each turn.
 */
export function showing(build: () => unknown): Pick<TimelineStory, 'loaders'> {
  return { loaders: [async () => ({ feed: await build() })] };
}
