import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { buttonNamed, clusterIn, countOf, find, middleOf, targetOf } from './support/find.js';
import { feedOf, THREE_LANES } from './support/feeds.js';
import { mount } from './support/mount.js';
import { nextEvent, settled } from './support/wait.js';
import { windowOf, zoomTo } from './support/view.js';

const DAY = 86_400_000;
const WHOLE = { start: new Date('2001-01-01T00:00Z'), end: new Date('2010-01-01T00:00Z') };

describe('Zooming', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
  });

  describe('by the toolbar', () => {
    it('begins with everything, in whole years', () => {
      assert.deepEqual(element.view, WHOLE);
    });

    it('halves and doubles the window around its middle', async () => {
      const { middle, length } = windowOf(element);
      await click(element, 'Zoom in');
      assert.closeTo(windowOf(element).length, length / 2, 1);
      assert.closeTo(windowOf(element).middle, middle, 1);
      await click(element, 'Zoom out');
      assert.deepEqual(element.view, WHOLE);
    });

    it('goes half a window earlier and later', async () => {
      await zoomTo(element, '2004', '2005');
      const { middle, length } = windowOf(element);
      await click(element, 'Later');
      assert.closeTo(windowOf(element).middle, middle + length / 2, 1);
      await click(element, 'Earlier');
      await click(element, 'Earlier');
      assert.closeTo(windowOf(element).middle, middle - length / 2, 1);
    });

    it('shows all', async () => {
      await zoomTo(element, '2004', '2005');
      await click(element, 'Show all');
      assert.deepEqual(element.view, WHOLE);
    });

    it('says which of its buttons have nothing left to do, and keeps them focusable', async () => {
      const disabled = (): string[] =>
        ['Earlier', 'Later', 'Zoom out', 'Zoom in', 'Show all'].filter(
          (name) => buttonNamed(element, name).ariaDisabled === 'true',
        );
      assert.deepEqual(disabled(), ['Earlier', 'Later', 'Zoom out', 'Show all']);
      await zoomTo(element, '2001', '2001');
      assert.deepEqual(disabled(), ['Earlier']);
      await zoomTo(element, '2005-03-03', '2005-03-03');
      assert.deepEqual(disabled(), ['Zoom in']);
      assert.isFalse(buttonNamed(element, 'Zoom in').disabled);
    });
  });

  describe('by the page', () => {
    it('shows a window given in EDTF, as dates or in ms, the whole of the last day included', () => {
      const expected = {
        start: new Date('2004-02-01T00:00Z'),
        end: new Date('2004-03-01T00:00Z'),
      };
      element.zoomTo('2004-02', '2004-02-29');
      assert.deepEqual(element.view, expected);
      element.fit();
      element.zoomTo(expected.start, expected.end);
      assert.deepEqual(element.view, expected);
      element.fit();
      element.zoomTo(Number(expected.start), Number(expected.end));
      assert.deepEqual(element.view, expected);
    });

    it('refuses what is no date, and an end before the start', () => {
      assert.throws(() => element.zoomTo('spring of 2004', '2005'), RangeError);
      assert.throws(() => element.zoomTo('2005', '2004'), RangeError);
      assert.deepEqual(element.view, WHOLE);
    });

    it('zooms around a moment and pans by a share of the window', () => {
      const at = Date.UTC(2003, 0);
      element.zoomBy(2, at);
      const { start, end, length } = windowOf(element);
      assert.closeTo(length, (Number(WHOLE.end) - Number(WHOLE.start)) / 2, 1);
      assert.closeTo((at - start) / length, (at - Number(WHOLE.start)) / (2 * length), 1e-6);
      element.panBy(0.25);
      assert.closeTo(windowOf(element).end, end + length / 4, 1);
    });

    it('goes neither beyond the feed nor nearer than eight of its finest units', () => {
      element.zoomTo('1900', '2100');
      assert.deepEqual(element.view, WHOLE);
      element.zoomBy(1e9);
      assert.closeTo(windowOf(element).length, 8 * DAY, 1);
      element.fit();
      element.panBy(3);
      assert.deepEqual(element.view, WHOLE);
    });

    it('does nothing before there is a feed', () => {
      const bare = document.createElement('conflict-timeline');
      bare.zoomTo('2004', '2005');
      bare.zoomBy(2);
      bare.panBy(1);
      bare.fit();
      assert.isNull(bare.view);
    });

    it('tells what is visible', () => {
      element.zoomTo('2004', '2005-01-10');
      assert.deepEqual(
        element.visibleEvents.map(({ id }) => id),
        ['n2', 's2'],
      );
    });
  });

  describe('is told by timeline-view-change', () => {
    it('when the reader does it', async () => {
      const told = nextEvent(document.body, 'timeline-view-change');
      await click(element, 'Zoom in');
      const { start, end } = await told;
      assert.deepEqual({ start, end }, element.view);
    });

    it('and not when the page does', async () => {
      const told: Event[] = [];
      element.addEventListener('timeline-view-change', (event) => told.push(event));
      element.zoomTo('2004', '2005');
      element.zoomBy(2);
      element.panBy(0.5);
      element.next();
      element.fit();
      await settled(element);
      assert.isEmpty(told);
    });
  });

  it('keeps the height of the stage and of the whole, so that the page does not move', async () => {
    const heights = (): number[] => [
      find(element, '.stage').getBoundingClientRect().height,
      element.getBoundingClientRect().height,
    ];
    const before = heights();
    for (const [start, end] of [
      ['2001', '2001'],
      ['2005-01', '2005-01'],
      ['2006-05-04', '2006-05-06'],
      ['2009-06', '2009-12'],
    ] as const) {
      await zoomTo(element, start, end);
      assert.deepEqual(heights(), before, start);
    }
  });

  it('opens a cluster by a click', async () => {
    clusterIn(element, 'south').click();
    await settled(element);
    const xs = ['s2', 's3'].map((id) => middleOf(targetOf(element, id))[0]);
    assert.isAbove(Number(xs[1]) - Number(xs[0]), 100);
  });

  it('works where all events happen at once', async () => {
    const single = await mount({ feed: feedOf('One') });
    assert.strictEqual(countOf(single, '.target'), 1);
    single.zoomBy(1e6);
    await settled(single);
    assert.lengthOf(single.visibleEvents, 1);
  });
});

async function click(element: ConflictTimeline, name: string): Promise<void> {
  buttonNamed(element, name).click();
  await settled(element);
}
