import { chromium, type Page } from 'playwright';
import { launchOptions } from '../browser/get-browser.mjs';
import { serveFolder } from '../examples/serve-folder.js';
import { collectProblems } from './collect-problems.js';
import { openStory, type Played, type Setting } from './open-story.js';
import { BUILT } from './read-stories.js';

/** A story that has been drawn and played. */
export interface OpenedStory extends Played {
  readonly page: Page;
  /** What went wrong, in order: on the console, in requests, in the story itself. */
  readonly problems: readonly string[];
  /** Gives the page back. */
  readonly done: () => Promise<void>;
}

/** The built Storybook, served, and a browser that opens its stories. */
export interface StartedStories {
  /** Opens a story and waits until it has been drawn and played; call `done` afterwards. */
  readonly open: (id: string, setting?: Setting) => Promise<OpenedStory>;
  readonly close: () => Promise<void>;
}

/** A page of Storybook that no test is using, with what goes wrong in it. */
interface Tab {
  readonly page: Page;
  readonly problems: string[];
}

/** Letters are drawn alike on every machine, and nothing but this machine is asked. */
const STEADY = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts server and browser; end both with `close`. */
export async function startStories(): Promise<StartedStories> {
  const server = await serveFolder(BUILT, { 'cache-control': 'max-age=3600' });
  const { executablePath, args } = launchOptions();
  const browser = await chromium.launch({ executablePath, args: [...args, ...STEADY] });
  const context = await browser.newContext({
    // The column of full width is then 1160 px wide.
    viewport: { width: 1208, height: 900 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
  });
  // esbuild names the functions that a test sends to a page by a helper of its own, which is not there.
  await context.addInitScript('globalThis.__name = (named) => named;');
  const idle: Tab[] = [];
  const newTab = async (): Promise<Tab> => {
    const page = await context.newPage();
    return { page, problems: collectProblems(page, server.url) };
  };
  return {
    open: async (id, setting = {}) => {
      const tab = idle.pop() ?? (await newTab());
      tab.problems.length = 0;
      const played = await openStory(tab.page, server.url, id, setting);
      const problems = [...tab.problems, ...played.failures];
      // A page in which something went wrong, or with settings of its own, is not used again.
      const isSound = problems.length === 0 && !setting.globals;
      const done = async () => void (isSound ? idle.push(tab) : await tab.page.close());
      return { ...played, page: tab.page, problems, done };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
