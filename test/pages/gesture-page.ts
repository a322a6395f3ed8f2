import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright';
import { THREE_LANES } from '../elements/support/feeds.js';
import type { OpenPage } from './serve-page.js';
import { settle } from './settle.js';
import { touchScreen, type Place, type TouchScreen } from './touch-screen.js';

/** A page with a timeline halfway down, and what a hand does to both. */
export interface GesturePage {
  readonly page: Page;
  readonly touch: TouchScreen;
  /** A place in the plot where no mark is. */
  readonly ground: Place;
  /** Middle of the mark of an event. */
  readonly markOf: (id: string) => Promise<Place>;
  /** Waits until the timeline has taken up where its marks are. */
  readonly rest: () => Promise<void>;
  /** The window shown, how far the page is scrolled, and how much it is zoomed as a whole. */
  readonly state: () => Promise<PageState>;
}

export interface PageState {
  readonly start: number;
  readonly end: number;
  readonly scrolled: number;
  readonly zoomed: number;
}

const PATH = 'gestures.html';
const PAGE = `<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Gestures</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/dist/conflict-timeline.min.js"></script>
    <style>
      body { margin: 0; }
      p { height: 1500px; margin: 0; }
    </style>
    <p>Before</p>
    <conflict-timeline>
      <script type="application/json" slot="feed">${JSON.stringify(THREE_LANES)}</script>
    </conflict-timeline>
    <p>After</p>
  </html>`;

/** Opens the page in a mode of gestures, scrolled to the timeline. */
export async function openGesturePage(
  t: TestContext,
  openPage: OpenPage,
  gestures = 'cooperative',
): Promise<GesturePage> {
  const { page, problems } = await openPage(t, PATH, {
    hasTouch: true,
    reducedMotion: 'reduce',
    prepare: (page) =>
      page.route(`**/${PATH}`, (route) => route.fulfill({ contentType: 'text/html', body: PAGE })),
  });
  t.after(() => assert.deepEqual(problems, []));
  const timeline = page.locator('conflict-timeline');
  await timeline.locator('.target').first().waitFor();
  // Gestures come in idle time, with what draws the picture.
  await timeline.evaluate((element) =>
    (element as HTMLElementTagNameMap['conflict-timeline']).toSVG(),
  );
  await timeline.evaluate((element, mode) => element.setAttribute('gestures', mode), gestures);
  await timeline.locator('.stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
  await settle(page);
  const { x, y, width, height } = (await timeline.locator('.plot').boundingBox()) ?? assert.fail();
  const rest = async (): Promise<void> => {
    await timeline.evaluate(
      (element) => (element as HTMLElementTagNameMap['conflict-timeline']).updateComplete,
    );
  };
  return {
    page,
    touch: await touchScreen(page),
    ground: [x + width * 0.75, y + height - 20],
    rest,
    markOf: async (id) => {
      await rest();
      const target = timeline.locator(`.target[data-id="${id}"]`);
      const box = (await target.boundingBox()) ?? assert.fail();
      return [box.x + box.width / 2, box.y + box.height / 2];
    },
    state: async () => {
      // A scroll that was asked for is seen a frame later.
      await settle(page);
      return timeline.evaluate((element) => ({
        start: Number((element as HTMLElementTagNameMap['conflict-timeline']).view?.start),
        end: Number((element as HTMLElementTagNameMap['conflict-timeline']).view?.end),
        scrolled: scrollY,
        zoomed: visualViewport?.scale ?? NaN,
      }));
    },
  };
}
