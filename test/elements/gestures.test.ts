import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { find, middleOf, targetOf } from './support/find.js';
import { THREE_LANES } from './support/feeds.js';
import { mount } from './support/mount.js';
import { dragBetween, turnWheel } from './support/mouse.js';
import { nextEvent, settled, until } from './support/wait.js';
import { windowOf, zoomTo } from './support/view.js';

const WHOLE = { start: new Date('2001-01-01T00:00Z'), end: new Date('2010-01-01T00:00Z') };

describe('The wheel', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
  });

  it('alone is left to the page, which scrolls', () => {
    const mark = targetOf(element, 'n2');
    assert.isFalse(turnWheel(mark, middleOf(mark), { deltaY: 100 }));
    assert.isFalse(turnWheel(mark, middleOf(mark), { deltaX: 100 }));
    assert.deepEqual(element.view, WHOLE);
  });

  for (const modifier of ['ctrlKey', 'metaKey']) {
    it(`with ${modifier} zooms at the pointer`, async () => {
      const before = middleOf(targetOf(element, 'n2'));
      const { length } = windowOf(element);
      const turn = { deltaY: -200, [modifier]: true };
      assert.isTrue(turnWheel(targetOf(element, 'n2'), before, turn));
      await settled(element);
      assert.isBelow(windowOf(element).length, length * 0.8);
      assert.closeTo(middleOf(targetOf(element, 'n2'))[0], before[0], 1.5);
    });
  }

  it('zooms out no farther than everything', async () => {
    const mark = targetOf(element, 'n2');
    turnWheel(mark, middleOf(mark), { deltaY: 400, ctrlKey: true });
    await settled(element);
    assert.deepEqual(element.view, WHOLE);
  });

  it('is not in the way of a drag that follows another move', async () => {
    const mark = targetOf(element, 'n2');
    turnWheel(mark, middleOf(mark), { deltaY: -400, ctrlKey: true });
    await zoomTo(element, '2004', '2005');
    // d3 keeps a gesture on its node until the wheel has rested for a while.
    await until(() => !('__zooming' in find(element, '.plot')));
    const [x, y] = middleOf(targetOf(element, 'n2'));
    await dragBetween(element, [x + 40, y], [x + 140, y]);
    assert.closeTo(middleOf(targetOf(element, 'n2'))[0], x + 100, 1.5);
  });
});

describe('Dragging', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
    await zoomTo(element, '2003-06', '2005-06');
  });

  it('moves the timeline with the mouse', async () => {
    const { length, start } = windowOf(element);
    const [x, y] = middleOf(targetOf(element, 'n2'));
    const told = nextEvent(element, 'timeline-view-change');
    await dragBetween(element, [x + 40, y], [x + 140, y]);
    assert.closeTo(middleOf(targetOf(element, 'n2'))[0], x + 100, 1.5);
    assert.closeTo(windowOf(element).length, length, 1);
    assert.isBelow(Number((await told).start), start);
  });

  it('that begins on a mark is no click on it', async () => {
    const [x, y] = middleOf(targetOf(element, 'n2'));
    await dragBetween(element, [x, y], [x + 100, y]);
    assert.closeTo(middleOf(targetOf(element, 'n2'))[0], x + 100, 1.5);
    assert.isNull(element.selected);
  });

  it('with another button than the first moves nothing', () => {
    const { view } = element;
    const mark = targetOf(element, 'n2');
    const [clientX, clientY] = middleOf(mark);
    mark.dispatchEvent(
      new MouseEvent('mousedown', { button: 2, clientX, clientY, bubbles: true, view: window }),
    );
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: clientX + 99, clientY }));
    window.dispatchEvent(new MouseEvent('mouseup'));
    assert.deepEqual(element.view, view);
  });

  it('stops at the end of the feed', async () => {
    await zoomTo(element, '2001', '2002');
    const [x, y] = middleOf(find(element, '.plot'));
    await dragBetween(element, [x, y], [x + 300, y]);
    assert.deepEqual(element.view?.start, WHOLE.start);
  });
});

describe('The overview', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
    await zoomTo(element, '2004', '2005');
  });

  it('moves the window that is dragged', async () => {
    const { length, start } = windowOf(element);
    const [x, y] = middleOf(find(element, '.brush'));
    const { left } = find(element, '.brush').getBoundingClientRect();
    await dragBetween(element, [x, y], [x + 100, y]);
    assert.closeTo(find(element, '.brush').getBoundingClientRect().left, left + 100, 1);
    assert.closeTo(windowOf(element).length, length, 1);
    assert.isAbove(windowOf(element).start, start);
  });

  it('moves one end by its handle and leaves the other', async () => {
    const { start, end } = windowOf(element);
    const [x, y] = middleOf(find(element, '.handle.end'));
    await dragBetween(element, [x, y], [x + 100, y]);
    assert.closeTo(windowOf(element).start, start, 1);
    assert.isAbove(windowOf(element).end, end);
    const [left] = middleOf(find(element, '.handle.start'));
    const kept = windowOf(element).end;
    await dragBetween(element, [left, y], [left - 50, y]);
    assert.isBelow(windowOf(element).start, start);
    assert.closeTo(windowOf(element).end, kept, 1);
  });

  it('goes where it is pressed beside the window', async () => {
    const strip = find(element, '.strip').getBoundingClientRect();
    const to = [Math.round(strip.right - 200), Math.round(strip.y + 10)] as const;
    await dragBetween(element, to, to);
    assert.closeTo(middleOf(find(element, '.brush'))[0], to[0], 1.5);
  });

  it('tells the reader’s move', async () => {
    const told = nextEvent(element, 'timeline-view-change');
    const [x, y] = middleOf(find(element, '.brush'));
    await dragBetween(element, [x, y], [x + 30, y]);
    assert.isTrue((await told).bubbles);
  });
});
