import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { sahelText, THREE_LANES } from './support/feeds.js';
import { clusterIn, countOf, find, targets } from './support/find.js';
import { inlineFeed, mount } from './support/mount.js';
import { focusOn } from './support/press.js';
import { settled } from './support/wait.js';

const THEMES = ['light', 'dark'];
const WIDTHS = [1160, 360];

describe('axe finds nothing', () => {
  let sahel: string;
  before(async () => {
    sahel = await sahelText();
  });

  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      describe(`in the ${theme} theme at ${width} px`, () => {
        const attributes = { theme };
        const chart = { theme, layout: 'horizontal' };

        it('in the whole Sahel feed', async () => {
          const element = await mount({ width, attributes, children: [inlineFeed(sahel)] });
          await assertAccessible(element);
        });

        it('in a card', async () => {
          const element = await mount({ width, attributes, children: [inlineFeed(sahel)] });
          element.select('2012-01-17-menaka-attack');
          await settled(element);
          assert.isAbove(countOf(element, '.card'), 0);
          await assertAccessible(element);
        });

        it('in the list of events that cannot be parted', async () => {
          const element = await mount({ width, attributes: chart, feed: THREE_LANES });
          clusterIn(element, 'east').click();
          await settled(element);
          assert.isAbove(countOf(element, '.listed'), 0);
          await assertAccessible(element);
        });

        it('beside the preview of a focused mark', async () => {
          const element = await mount({ width, attributes: chart, children: [inlineFeed(sahel)] });
          await focusOn(element, targets(element)[3] ?? element);
          assert.isAbove(countOf(element, '.preview'), 0);
          await assertAccessible(element);
        });
      });
    }
  }
});

describe('Without motion', () => {
  it('a zoom arrives at once', async () => {
    const element = await mount({ feed: THREE_LANES });
    element.zoomBy(4);
    await element.updateComplete;
    const before = lefts(element);
    await settled(element);
    assert.deepEqual(lefts(element), before);
  });
});

describe('Nothing is cut off sideways', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    document.body.style.margin = '';
  });

  for (const [width, fontSize] of [
    [320, '100%'],
    [640, '200%'],
  ] as const) {
    it(`at ${width} px with text at ${fontSize}`, async () => {
      await setViewport({ width, height: 800 });
      document.documentElement.style.fontSize = fontSize;
      document.body.style.margin = '0';
      const element = await mount({ width, children: [inlineFeed(await sahelText())] });
      element.select('2012-01-17-menaka-attack');
      await settled(element);
      assert.isAbove(countOf(element, '.card'), 0);
      assert.isAtMost(document.documentElement.scrollWidth, width);
    });
  }
});

describe('A focused button', () => {
  it('has a ring of 2 px', async () => {
    const element = await mount({ feed: THREE_LANES });
    for (const button of [targets(element)[0], find(element, '.control')]) {
      await focusOn(element, button ?? element);
      const { outlineStyle, outlineWidth } = getComputedStyle(button ?? element);
      assert.deepEqual([outlineStyle, outlineWidth], ['solid', '2px']);
    }
  });
});

const lefts = (element: ConflictTimeline): number[] =>
  targets(element).map((button) => button.getBoundingClientRect().left);
