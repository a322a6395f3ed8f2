import { assert } from 'chai';
import '../../src/define.js';
import { feedOf, THREE_LANES } from './support/feeds.js';
import { countOf, find, findAll, middleOf, targetOf, targets, textOf } from './support/find.js';
import { keepBook } from './support/keep-book.js';
import { mount, place } from './support/mount.js';
import { dragBetween } from './support/mouse.js';
import { focusOn, press } from './support/press.js';
import { nextFrame, settled, until } from './support/wait.js';

describe('In the page', () => {
  it('follows the width of its container', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { layout: 'horizontal' } });
    for (const width of [500, 1000, 320]) {
      (element.parentElement ?? element).style.width = `${width}px`;
      await until(() => find(element, '.picture').getBoundingClientRect().width === width);
      for (const button of targets(element)) {
        assert.isAtMost(
          button.getBoundingClientRect().right,
          element.getBoundingClientRect().right,
        );
      }
    }
  });

  it('keeps the window when its width changes', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { layout: 'horizontal' } });
    element.zoomTo('2004', '2005');
    await settled(element);
    const { view } = element;
    (element.parentElement ?? element).style.width = '400px';
    await until(() => find(element, '.picture').getBoundingClientRect().width === 400);
    assert.deepEqual(element.view, view);
  });

  it('stands beside another one without either touching the other', async () => {
    const first = await mount({ feed: THREE_LANES });
    const second = await mount({ feed: feedOf('Another') });
    const firstView = first.view;
    second.select('only');
    second.zoomBy(2);
    await settled(second);
    await settled(first);
    assert.deepEqual(first.view, firstView);
    assert.isNull(first.selected);
    assert.strictEqual(countOf(first, '.card'), 0);
    assert.isAbove(countOf(second, '.card'), 0);
    for (const element of [first, second]) {
      for (const node of findAll(
        element,
        '[aria-labelledby], [aria-describedby], [aria-controls]',
      )) {
        for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls']) {
          const id = node.getAttribute(name);
          if (id !== null) assert.strictEqual(countOf(element, `#${id}`), 1);
        }
      }
    }
  });

  it('hears only its own keys beside another one', async () => {
    const first = await mount({ feed: THREE_LANES });
    const second = await mount({ feed: THREE_LANES });
    const { view } = first;
    await focusOn(second, targetOf(second, 'n2'));
    await press(second, '+', 'ArrowRight', 'Enter');
    await settled(first);
    assert.deepEqual(first.view, view);
    assert.isNull(first.selected);
  });

  it('takes no room while hidden, and is drawn when it is shown', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { hidden: '' } });
    assert.strictEqual(element.getBoundingClientRect().height, 0);
    element.hidden = false;
    await until(() => targets(element).length > 0);
    assert.isAbove(element.getBoundingClientRect().height, 300);
  });

  it('shows what it showed when it is hidden and shown again', async () => {
    const element = await mount({ feed: THREE_LANES });
    const before = targets(element).map(middleOf);
    element.hidden = true;
    await nextFrame();
    element.hidden = false;
    await nextFrame();
    await settled(element);
    assert.deepEqual(targets(element).map(middleOf), before);
  });

  it('works on when it is moved to another place in the page', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { layout: 'horizontal' } });
    element.zoomTo('2004', '2005');
    await settled(element);
    const { view } = element;
    const section = document.createElement('section');
    section.style.width = '1160px';
    document.body.append(section);
    section.append(element);
    await settled(element);
    assert.deepEqual(element.view, view);
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'Enter');
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event n2');
    await press(element, 'Escape');
    const [x, y] = middleOf(targetOf(element, 'n2'));
    await dragBetween(element, [x + 40, y], [x + 140, y]);
    assert.closeTo(middleOf(targetOf(element, 'n2'))[0], x + 100, 1.5);
  });

  it('leaves no listener and no observer behind when it is removed', async () => {
    const book = keepBook();
    try {
      const element = await mount({ feed: THREE_LANES });
      const [x, y] = middleOf(targetOf(element, 'n2'));
      await dragBetween(element, [x, y], [x + 20, y]);
      await focusOn(element, targetOf(element, 'n2'));
      await press(element, 'Enter', 'Escape');
      assert.isNotEmpty(book.open(), 'something was opened');
      element.remove();
      // A drag lets the next click through only after its own has passed.
      await until(() => book.open().length === 0);
    } finally {
      book.close();
    }
  });

  it('listens to nothing on the window and the document while nothing is going on', async () => {
    const book = keepBook();
    try {
      await mount({ feed: THREE_LANES });
      assert.isEmpty(book.open().filter((entry) => /^(window|document) /.test(entry)));
    } finally {
      book.close();
    }
  });

  it('can be removed before its feed is drawn', async () => {
    const element = place({ feed: THREE_LANES });
    element.remove();
    await settled(element);
    document.body.append(element);
    await until(() => targets(element).length > 0);
  });
});
