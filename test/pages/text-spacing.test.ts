import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';
import { textRoom } from './text-room.js';

/** What readers set: the spacing of WCAG 1.4.12, and text of twice the size (1.4.4). */
const SETTINGS: Readonly<Record<string, string>> = {
  'the text spacing of WCAG 1.4.12': `
    conflict-timeline {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }`,
  'text of twice the size': 'html { font-size: 200% !important; }',
};
const PARTS = ['.toolbar', '.legend', '.overview', '.help', '.card', '.footer'];
/** Parts that only a narrow timeline has. */
const NARROW_PARTS = ['.list'];

const openPage = await servePages();

for (const [name, css] of Object.entries(SETTINGS)) {
  for (const width of [1160, 320]) {
    test(`with ${name} no words are cut or lie over others, at ${width} px`, async (t) => {
      const viewport = { width, height: 900 };
      const { page } = await openPage(t, 'examples/article/', {
        viewport,
        reducedMotion: 'reduce',
      });
      await page.locator('conflict-timeline .target').first().waitFor();
      await page.addStyleTag({ content: css });
      await openEverything(page);
      for (const part of width < 560 ? [...PARTS, ...NARROW_PARTS] : PARTS) {
        const { words, cut, overlapping } = await textRoom(page, part);
        assert.ok(words > 0, part);
        assert.deepEqual(cut, [], part);
        assert.deepEqual(overlapping, [], part);
      }
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth);
      assert.ok(Number(wide) <= width, `${wide} px`);
    });
  }
}

/** A card, the help, and a window with something on both sides. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('conflict-timeline').evaluate(async (element) => {
    const timeline = element as HTMLElementTagNameMap['conflict-timeline'];
    timeline.measure = 'killed';
    timeline.zoomTo('2013-02', '2018-07');
    timeline.select('2012-01-17-menaka-attack');
    timeline.shadowRoot?.querySelector<HTMLElement>('[data-name=help]')?.click();
    await timeline.updateComplete;
  });
  await settle(page);
}
