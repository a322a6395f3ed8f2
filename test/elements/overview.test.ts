import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { THREE_LANES } from './support/feeds.js';
import { countOf, find, findAll, focusIn, middleOf, overlap, textOf } from './support/find.js';
import { mount } from './support/mount.js';
import { dragBetween } from './support/mouse.js';
import { focusOn, isUsed, press } from './support/press.js';
import { windowOf, zoomTo } from './support/view.js';
import { nextEvent, until } from './support/wait.js';

const SLIDERS = ['.handle.start', '.brush', '.handle.end'];

/** Slider, key, and the window of March 2004 to February 2005 after it. */
const MOVES: readonly (readonly [string, string, string, string])[] = [
  ['.handle.start', 'ArrowRight', '2004-04-01', '2005-03-01'],
  ['.handle.start', 'ArrowLeft', '2004-02-01', '2005-03-01'],
  ['.handle.start', 'PageUp', '2005-01-01', '2005-03-01'],
  ['.handle.start', 'PageDown', '2003-05-01', '2005-03-01'],
  ['.handle.start', 'Home', '2001-01-01', '2005-03-01'],
  ['.handle.start', 'End', '2005-02-21', '2005-03-01'],
  ['.handle.end', 'ArrowRight', '2004-03-01', '2005-04-01'],
  ['.handle.end', 'ArrowLeft', '2004-03-01', '2005-02-01'],
  ['.handle.end', 'Home', '2004-03-01', '2004-03-09'],
  ['.handle.end', 'End', '2004-03-01', '2010-01-01'],
  ['.brush', 'ArrowRight', '2004-04-01', '2005-04-01'],
  ['.brush', 'PageDown', '2003-05-01', '2004-04-30'],
  ['.brush', 'Home', '2001-01-01', '2002-01-01'],
  ['.brush', 'End', '2009-01-01', '2010-01-01'],
];

describe('The window on the overview', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
    await zoomTo(element, '2004-03', '2005-02');
  });

  for (const [slider, key, start, end] of MOVES) {
    it(`goes by ${key} on ${slider} to ${start} and ${end}`, async () => {
      await focusOn(element, find(element, slider));
      await press(element, key);
      assert.deepEqual(dates(element), [start, end]);
      assert.isTrue(focusIn(element) === find(element, slider));
    });
  }

  it('is three named sliders that say where they are in words', async () => {
    const sliders = SLIDERS.map((slider) => find(element, slider));
    assert.deepEqual(
      sliders.map((slider) => [slider.role, slider.ariaLabel, slider.ariaValueText]),
      [
        ['slider', 'Start of the window', 'March 2004'],
        ['slider', 'Window', 'March 2004 to February 2005'],
        ['slider', 'End of the window', 'February 2005'],
      ],
    );
    for (const { ariaValueMin, ariaValueNow, ariaValueMax, tabIndex } of sliders) {
      const [least, now, most] = [ariaValueMin, ariaValueNow, ariaValueMax].map(Number);
      assert.isAtMost(Number(least), Number(now));
      assert.isAtMost(Number(now), Number(most));
      assert.strictEqual(tabIndex, 0);
    }
    await focusOn(element, sliders[0] ?? element);
    await press(element, 'ArrowRight');
    assert.strictEqual(sliders[0]?.ariaValueText, 'April 2004');
  });

  it('is reached by Tab from start to end, and nothing in it that is focusable is hidden', async () => {
    await focusOn(element, find(element, '.handle.start'));
    await press(element, 'Tab');
    assert.isTrue(focusIn(element) === find(element, '.brush'));
    await press(element, 'Tab');
    assert.isTrue(focusIn(element) === find(element, '.handle.end'));
    assert.strictEqual(countOf(element, '[aria-hidden=true] [tabindex]'), 0);
  });

  it('leaves other keys, and those with a modifier, to the page', () => {
    const slider = find(element, '.brush');
    for (const key of ['Escape', 'Tab', 'Enter', ' ', '+', 'a']) {
      assert.isFalse(isUsed(slider, key), key);
    }
    assert.isFalse(isUsed(slider, 'ArrowLeft', { altKey: true }));
    assert.isFalse(isUsed(slider, 'Home', { ctrlKey: true }));
    assert.isTrue(isUsed(slider, 'ArrowLeft'));
  });

  it('tells the page and the screen reader of a move by key', async () => {
    await focusOn(element, find(element, '.handle.end'));
    const told = nextEvent(element, 'timeline-view-change');
    await press(element, 'End');
    assert.deepEqual((await told).end, new Date('2010-01-01'));
    const status = findAll(element, '[role=status]').at(-1);
    await until(
      () => textOf(status ?? element) === 'Shown: March 2004 to December 2009. 7 events.',
    );
  });

  it('has targets that lie apart however short it is', async () => {
    for (const [start, end] of [
      ['2001', '2009'],
      ['2004-03', '2004-06'],
      ['2004-03-01', '2004-03-08'],
      ['2001-01-01', '2001-01-08'],
      ['2009-12-24', '2009-12-31'],
    ] as const) {
      await zoomTo(element, start, end);
      const boxes = SLIDERS.map((slider) => find(element, slider).getBoundingClientRect());
      for (const box of boxes) assert.isAtLeast(box.width, 23.99, `${start} to ${end}`);
      for (const box of boxes) assert.isAtLeast(box.height, 24);
      assert.isBelow(overlap(boxes[0] as DOMRect, boxes[1] as DOMRect), 0.01);
      assert.isBelow(overlap(boxes[1] as DOMRect, boxes[2] as DOMRect), 0.01);
      assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
    }
  });

  it('shows a ring on the slider that has the focus', async () => {
    for (const slider of SLIDERS) {
      await focusOn(element, find(element, slider));
      await press(element, 'ArrowRight');
      const { outlineStyle, outlineWidth } = getComputedStyle(find(element, slider), '::before');
      assert.deepEqual([outlineStyle, outlineWidth], ['solid', '2px'], slider);
    }
  });

  it('has grips that are seen in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { borderTopColor, backgroundColor } = getComputedStyle(
      find(element, '.handle.end'),
      '::before',
    );
    await emulateMedia({ forcedColors: 'none' });
    assert.notStrictEqual(borderTopColor, backgroundColor);
  });

  it('is dragged by its handle where that is drawn', async () => {
    const { start, end } = windowOf(element);
    const [x, y] = middleOf(find(element, '.handle.end'));
    await dragBetween(element, [x, y], [x + 60, y]);
    assert.closeTo(windowOf(element).start, start, 1);
    assert.isAbove(windowOf(element).end, end);
    assert.closeTo(middleOf(find(element, '.handle.end'))[0], x + 60, 1.5);
  });
});

describe('What lies beside the window', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
  });

  const edges = (): string[] => findAll(element, '.edge').map(textOf);

  it('is said at both ends, and nothing where nothing does, in the same room', async () => {
    const { height } = find(element, '.overview').getBoundingClientRect();
    assert.deepEqual(edges(), []);
    await zoomTo(element, '2004-03', '2005-02');
    assert.deepEqual(edges(), ['3 earlier', '4 later']);
    assert.strictEqual(find(element, '.overview').getBoundingClientRect().height, height);
    await zoomTo(element, '2001', '2003');
    assert.deepEqual(edges(), ['7 later']);
  });

  it('is where its button goes, one window on', async () => {
    await zoomTo(element, '2004-03', '2005-02');
    await focusOn(element, find(element, '.edge.after'));
    await press(element, 'Enter');
    assert.deepEqual(dates(element), ['2005-03-01', '2006-03-01']);
    await focusOn(element, find(element, '.edge.before'));
    await press(element, 'Enter');
    assert.deepEqual(dates(element), ['2004-03-01', '2005-03-01']);
  });

  it('leaves the focus to the window when its button goes', async () => {
    await zoomTo(element, '2002', '2006');
    await focusOn(element, find(element, '.edge.after'));
    await press(element, 'Enter');
    assert.deepEqual(edges().length, 1);
    assert.isTrue(focusIn(element) === find(element, '.brush'));
  });
});

/** The window as days. */
const dates = ({ view }: ConflictTimeline): (string | undefined)[] =>
  [view?.start, view?.end].map((date) => date?.toISOString().slice(0, 10));
