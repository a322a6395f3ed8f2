import { sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { countOf, find, middleOf, targetOf } from './support/find.js';
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

  it('with another button than the first moves nothing', async () => {
    const { view } = element;
    const [x, y] = middleOf(targetOf(element, 'n2'));
    await sendMouse({ type: 'move', position: [x + 40, y] });
    await sendMouse({ type: 'down', button: 'right' });
    await sendMouse({ type: 'move', position: [x + 140, y] });
    await sendMouse({ type: 'up', button: 'right' });
    await settled(element);
    assert.deepEqual(element.view, view);
  });

  it('goes on when its mark is drawn no more', async () => {
    await zoomTo(element, '2004', '2005');
    const [x, y] = middleOf(targetOf(element, 'n2'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 40, y] });
    await sendMouse({ type: 'move', position: [x + 820, y] });
    await until(() => countOf(element, '.target[data-id="n2"]') === 0);
    await sendMouse({ type: 'move', position: [x + 20, y] });
    await sendMouse({ type: 'up' });
    await settled(element);
    assert.closeTo(middleOf(targetOf(element, 'n2'))[0], x + 20, 1.5);
  });

  it('stops at the end of the feed', async () => {
    await zoomTo(element, '2001', '2002');
    const [x, y] = middleOf(find(element, '.plot'));
    await dragBetween(element, [x, y], [x + 300, y]);
    assert.deepEqual(element.view?.start, WHOLE.start);
  });
});

describe('Gestures', () => {
  const modes: readonly (readonly [string | null, string, string])[] = [
    [null, 'pan-y', 'grab'],
    ['cooperative', 'pan-y', 'grab'],
    ['direct', 'none', 'grab'],
    ['none', 'auto', 'auto'],
    ['no such mode', 'pan-y', 'grab'],
  ];
  for (const [mode, touchAction, cursor] of modes) {
    it(`of mode ${mode} leave the browser ${touchAction} to do with a finger`, async () => {
      const attributes: Record<string, string> = mode === null ? {} : { gestures: mode };
      const element = await mount({ feed: THREE_LANES, attributes });
      const style = getComputedStyle(find(element, '.plot'));
      assert.deepEqual([style.touchAction, style.cursor], [touchAction, cursor]);
    });
  }

  it('follow the property, and its attribute follows it', async () => {
    const element = await mount({ feed: THREE_LANES });
    assert.isFalse(element.hasAttribute('gestures'));
    const mark = targetOf(element, 'n2');
    const turn = { deltaY: -100 };
    element.gestures = 'direct';
    await settled(element);
    assert.isTrue(turnWheel(mark, middleOf(mark), turn));
    assert.strictEqual(element.getAttribute('gestures'), 'direct');
    element.gestures = 'none';
    assert.isFalse(turnWheel(mark, middleOf(mark), { ...turn, ctrlKey: true }));
    element.removeAttribute('gestures');
    assert.isFalse(turnWheel(mark, middleOf(mark), turn));
    assert.isTrue(turnWheel(mark, middleOf(mark), { ...turn, ctrlKey: true }));
  });

  it('zoom by a pinch on a trackpad as Safari tells it', async () => {
    const element = await mount({ feed: THREE_LANES });
    const mark = targetOf(element, 'n2');
    const [clientX, clientY] = middleOf(mark);
    const { length } = windowOf(element);
    const pinch = (type: string, scale: number): boolean => {
      const init = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
      return !mark.dispatchEvent(Object.assign(new MouseEvent(type, init), { scale }));
    };
    assert.isTrue(pinch('gesturestart', 1));
    assert.isTrue(pinch('gesturechange', 1.5));
    assert.isTrue(pinch('gesturechange', 2));
    assert.isTrue(pinch('gestureend', 2));
    await settled(element);
    assert.closeTo(windowOf(element).length, length / 2, 1);
    assert.closeTo(middleOf(targetOf(element, 'n2'))[0], clientX, 1.5);
    element.gestures = 'none';
    assert.isFalse(pinch('gesturestart', 1));
  });

  it('take a hint away with the timeline', async () => {
    const element = await mount({ feed: THREE_LANES });
    const [x, y] = middleOf(targetOf(element, 'n2'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'move', position: [x + 20, y] });
    assert.isFalse(turnWheel(find(element, '.plot'), [x + 20, y], { deltaY: 100 }));
    await settled(element);
    assert.strictEqual(getComputedStyle(find(element, '.hint')).visibility, 'visible');
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await settled(element);
    assert.strictEqual(getComputedStyle(find(element, '.hint')).visibility, 'hidden');
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

  it('stops a handle at the shortest window, and leaves the other end', async () => {
    const { start } = windowOf(element);
    const [x, y] = middleOf(find(element, '.handle.end'));
    await dragBetween(element, [x, y], [x - 400, y]);
    assert.strictEqual(windowOf(element).start, start);
    assert.closeTo(windowOf(element).length, 8 * 86_400_000, 1);
  });

  it('stops a handle at the end of the feed, and leaves the other end', async () => {
    const { end } = windowOf(element);
    const [x, y] = middleOf(find(element, '.handle.start'));
    await dragBetween(element, [x, y], [5, y]);
    assert.deepEqual(element.view?.start, WHOLE.start);
    assert.strictEqual(windowOf(element).end, end);
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
