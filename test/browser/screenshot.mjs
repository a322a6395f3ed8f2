// `npm run screenshot [-- --out DIR] [-- --readme]`: the built article example as a reader sees it.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { serve } from '../../examples/serve.mjs';
import { ROOT } from '../runner/root.mjs';
import { launchOptions } from './get-browser.mjs';

const PAGE = 'examples/article/';
const ELEMENT = 'conflict-timeline';
const README_PICTURE = join(ROOT, 'docs', 'timeline.png');
const README_WIDTH = 1160;
const WIDTHS = [README_WIDTH, 720, 360];
const HEIGHT = 900;
/** @type {('light' | 'dark')[]} */
const SCHEMES = ['light', 'dark'];

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, '.screenshots') },
    readme: { type: 'boolean', default: false },
  },
});
const server = await serve();
const browser = await chromium.launch(launchOptions());
try {
  await (values.readme ? takeReadmePicture() : takeAll(values.out));
} finally {
  await Promise.all([browser.close(), server.close()]);
}

/** @param {string} folder */
async function takeAll(folder) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await openArticle(width, colorScheme);
      const path = join(folder, `article-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.context().close();
      console.log(path);
    }
  }
}

async function takeReadmePicture() {
  const page = await openArticle(README_WIDTH, 'light');
  await page.locator(ELEMENT).first().screenshot({ path: README_PICTURE });
  console.log(README_PICTURE);
}

/**
 * The article with its feed loaded and drawn.
 *
 * @param {number} width
 * @param {'light' | 'dark'} colorScheme
 */
async function openArticle(width, colorScheme) {
  const viewport = { width, height: HEIGHT };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The feed may be there before a listener could be added from outside.
  await page.addInitScript(() => {
    addEventListener('timeline-load', () =>
      document.documentElement.setAttribute('data-loaded', ''),
    );
  });
  await page.goto(server.url + PAGE);
  await page.locator(ELEMENT).first().scrollIntoViewIfNeeded();
  await page.locator('html[data-loaded]').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    scrollTo(0, 0);
  });
  return page;
}
