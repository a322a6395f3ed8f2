import { sendMouse } from '@web/test-runner-commands';
import type { ConflictTimeline } from '../../../src/define.js';
import { feedOf, type FeedEvent } from './feeds.js';
import { buttonNamed, find, findAll, middleOf, textOf } from './find.js';
import { mount, type Mounting } from './mount.js';
import { settled } from './wait.js';

/** A feed of so many events, a day apart, with titles of very different lengths. */
export const longFeed = (count: number): object =>
  feedOf(
    'Many',
    ...Array.from({ length: count }, (_, i): FeedEvent => ({
      id: `e${i}`,
      date: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
      title: `Event ${i}${' and more'.repeat(i % 23)}`,
    })),
  );

/** The button that switches between chart and table. */
export const toggle = (element: ConflictTimeline): HTMLButtonElement =>
  buttonNamed(element, 'Table');

/** Presses a button as a mouse does, wherever on the screen it is. */
export async function click(element: ConflictTimeline, button: HTMLElement): Promise<void> {
  button.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: middleOf(button) });
  await settled(element);
}

/** Puts a timeline into the page and shows its table. */
export async function mountTable(mounting: Mounting): Promise<ConflictTimeline> {
  const element = await mount(mounting);
  await click(element, toggle(element));
  return element;
}

/** What a long table scrolls in. */
export const box = (element: ConflictTimeline): HTMLElement => find(element, '.table-box');

/** Titles in the order in which they stand. */
export const titles = (element: ConflictTimeline): string[] =>
  findAll(element, '.row-title').map(textOf);

/** The button of an event in the table. */
export const rowButton = (element: ConflictTimeline, id: string): HTMLElement =>
  find(element, `tr[data-id="${id}"] .row-title`);
