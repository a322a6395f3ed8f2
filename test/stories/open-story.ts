import type { Page } from 'playwright';
import { settle } from '../pages/settle.js';

/** How a story is shown: what the toolbar of Storybook sets, and what the system does. */
export interface Setting {
  /** By the names of the toolbar: theme, language, direction, width. */
  readonly globals?: Readonly<Record<string, string>>;
  readonly media?: 'print' | 'forced-colors' | undefined;
}

/** What Storybook tells of a story that has been drawn and played. */
export interface Played {
  /** How it failed, if it did. */
  readonly failures: readonly string[];
  /** What must go wrong, as the story itself says (`parameters.expectedProblems`). */
  readonly expected: readonly string[];
}

/** Storybook's line between the page and its panels, as far as it is needed here. */
interface Channel {
  /** What was told last, by its name. */
  data: Record<string, unknown[]>;
  readonly emit: (event: string, told: unknown) => void;
}

/** How Storybook tells that a story went wrong. */
const FAILURES = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/** Shows a story in a page, and waits until it is drawn and its play function has ended. */
export async function openStory(
  page: Page,
  home: string,
  id: string,
  { globals, media }: Setting,
): Promise<Played> {
  await page.emulateMedia({
    media: media === 'print' ? 'print' : 'screen',
    forcedColors: media === 'forced-colors' ? 'active' : 'none',
  });
  const isOpen = page.url().startsWith(home) && !globals;
  await (isOpen ? switchTo(page, id) : page.goto(addressOf(home, id, globals ?? {})));
  const played = await finished(page, id);
  await idle(page);
  await settle(page);
  return played;
}

/** Shows another story in a page of Storybook, as its side bar does: loading all of Storybook takes longer than a story. */
async function switchTo(page: Page, id: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: Channel;
    };
    // A link that the story before has written is none of this one's.
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
    channel.data = {};
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
}

/** The addon's own run of axe would come between the story and the test's. */
function addressOf(home: string, id: string, globals: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const all = ['a11y.manual:!true', ...pairs].join(';');
  return `${home}iframe.html?id=${id}&viewMode=story&globals=${all}`;
}

/** Waits until the page has nothing to do: a feed is read in slices, between which frames are drawn. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Waits until Storybook says that the story has ended, well or not. */
async function finished(page: Page, id: string): Promise<Played> {
  const played = await page.waitForFunction(
    ([storyId, failureEvents]) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__?: Channel;
      };
      const told = channel?.data ?? {};
      const failures = failureEvents
        .filter((event) => told[event])
        .map((event) => `${event}: ${JSON.stringify(told[event])}`);
      const [end] = (told['storyFinished'] ?? []) as { storyId: string }[];
      if (failures.length === 0 && end?.storyId !== storyId) return null;
      const [prepared] = (told['storyPrepared'] ?? []) as {
        parameters: { expectedProblems?: string[] };
      }[];
      return { failures, expected: prepared?.parameters.expectedProblems ?? [] };
    },
    [id, FAILURES] as const,
  );
  return (await played.jsonValue()) as Played;
}
