import { waitFor } from 'storybook/test';
import type { ConflictTimeline } from '../../src/define.js';
import type { TimelineStory } from '../render/timeline-meta.js';

/** What a story does once it is drawn. */
export type Play = NonNullable<TimelineStory['play']>;

/** The first timeline of a story, and ways into it. They name no words, so that a story plays in every language. */
export interface Shown {
  readonly timeline: ConflictTimeline;
  readonly root: ShadowRoot;
  /** Waits for an element inside. */
  readonly find: (selector: string) => Promise<HTMLElement>;
  /** Presses a button inside, once it is there. */
  readonly press: (selector: string) => Promise<void>;
  /** Length of the window shown in ms. */
  readonly span: () => number;
}

/** Waits until a story's timeline stands still with its feed. */
export async function shown({ canvasElement, userEvent }: Parameters<Play>[0]): Promise<Shown> {
  const timeline = canvasElement.querySelector('conflict-timeline');
  if (!timeline) throw new Error('The story has no timeline.');
  await until(() => timeline.feed !== null, 'The timeline has no feed yet.');
  await settled(timeline);
  const root = timeline.shadowRoot ?? document.createElement('div').attachShadow({ mode: 'open' });
  const find = async (selector: string): Promise<HTMLElement> => {
    await until(() => root.querySelector(selector) !== null, `There is no ${selector} yet.`);
    return root.querySelector(selector) as HTMLElement;
  };
  return {
    timeline,
    root,
    find,
    press: async (selector) => userEvent.click(await find(selector)),
    span: () => Number(timeline.view?.end) - Number(timeline.view?.start),
  };
}

/** How long a condition may take in ms; on a busy machine a large feed does. */
const timeout = 20_000;

/** Waits until a condition holds. */
export function until(holds: () => boolean, otherwise = 'It does not hold yet.'): Promise<void> {
  return waitFor(
    () => {
      if (!holds()) throw new Error(otherwise);
    },
    // The whole document, which is told otherwise, says nothing of what is in a shadow root.
    { timeout, onTimeout: (error) => error },
  );
}

/** Waits until an element has nothing left to update. */
async function settled(timeline: ConflictTimeline): Promise<void> {
  do await timeline.updateComplete;
  while (timeline.isUpdatePending);
}
