import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import type { ConflictTimeline } from '../../src/define.js';
import '../../src/define.js';
import { feedOf, type FeedEvent } from './support/feeds.js';
import { countOf, find, focusIn, middleOf, rootOf } from './support/find.js';
import { mount } from './support/mount.js';
import { focusOn, press } from './support/press.js';
import { box, click, longFeed, mountTable, rowButton, titles } from './support/table.js';
import { nextFrame, settled, until } from './support/wait.js';

/** Scrolls the table's box, and waits until what is in sight is rendered and measured. */
async function scrollTo(element: ConflictTimeline, top: number): Promise<void> {
  box(element).scrollTop = top;
  await nextFrame();
  await nextFrame();
  await settled(element);
}

/** Whether a row of an event covers the middle of the box. */
function hasRowInMiddle(element: ConflictTimeline): boolean {
  const [x, y] = middleOf(box(element));
  return rootOf(element).elementFromPoint(x, y)?.closest('tr[data-id]') != null;
}

describe('a long table', () => {
  it('renders only what is near, says how long it is, and reaches every row', async () => {
    const element = await mountTable({ feed: longFeed(10_000) });
    const table = find(element, '.events');
    assert.equal(table.getAttribute('aria-rowcount'), '10001');
    for (const share of [0, 0.37, 0.5, 1]) {
      await scrollTo(element, share * box(element).scrollHeight);
      assert.isAtMost(countOf(element, 'tbody tr'), 60, String(share));
      assert.isTrue(hasRowInMiddle(element), `empty at ${share}`);
    }
    // Rows are measured as they come, so the end moves a little.
    await until(() => {
      box(element).scrollTop = 1e9;
      const last = rootOf(element).querySelector('tr[aria-rowindex="10001"]');
      const { bottom } = box(element).getBoundingClientRect();
      return last !== null && last.getBoundingClientRect().bottom <= bottom;
    });
    assert.equal(titles(element).at(-1)?.startsWith('Event 9999'), true);
  });

  it('stays as it was, and says that it is busy, until many events are sorted anew', async () => {
    const element = await mountTable({ feed: longFeed(60_000) });
    const [before] = titles(element);
    find(element, 'th.title .sort').click();
    await settled(element);
    assert.equal(find(element, '.table').getAttribute('aria-busy'), 'true');
    assert.equal(titles(element)[0], before);
    await until(() => !find(element, '.table').hasAttribute('aria-busy'));
    find(element, 'th.title .sort').click();
    await settled(element);
    await until(() => !find(element, '.table').hasAttribute('aria-busy'));
    assert.match(titles(element)[0] ?? '', /^Event 59999/);
  });

  it('scrolls by keyboard, in a box with a name', async () => {
    const element = await mountTable({ feed: longFeed(300) });
    await focusOn(element, box(element));
    assert.equal(box(element).getAttribute('role'), 'region');
    await sendKeys({ press: 'End' });
    await until(() => box(element).scrollTop > 1_000);
  });

  it('keeps the focus in a row that is scrolled out of sight, and the Tab key goes on from there', async () => {
    const element = await mountTable({ feed: longFeed(1_000) });
    await focusOn(element, rowButton(element, 'e3'));
    await scrollTo(element, 20_000);
    assert.isTrue(hasRowInMiddle(element));
    assert.isTrue(focusIn(element) === rowButton(element, 'e3'));
    await press(element, 'Tab');
    assert.isTrue(focusIn(element) === rowButton(element, 'e4'));
  });

  it('gives the focus back to a row that was scrolled out of sight while its card was open', async () => {
    const element = await mountTable({ feed: longFeed(1_000) });
    await click(element, rowButton(element, 'e5'));
    await scrollTo(element, 30_000);
    find(element, '.card').focus();
    await press(element, 'Escape');
    assert.isTrue(focusIn(element) === rowButton(element, 'e5'));
    const { top, bottom } = rowButton(element, 'e5').getBoundingClientRect();
    const edges = box(element).getBoundingClientRect();
    assert.isTrue(top >= edges.top && bottom <= edges.bottom, 'it is not in sight');
  });

  it('lets go of what it listens to with the page', async () => {
    const element = await mountTable({ feed: longFeed(300) });
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await settled(element);
    await scrollTo(element, 1e9);
    assert.isTrue(hasRowInMiddle(element));
  });

  it('goes with its last row when nobody can part the events of a place in time', async () => {
    const many = Array.from({ length: 500 }, (_, i): FeedEvent => ({
      id: `e${i}`,
      date: '2012-03-22',
      title: `Event ${i}`,
    }));
    const feed = feedOf('One day', ...many, { id: 'other', date: '2020', title: 'Other' });
    const element = await mount({ feed });
    await focusOn(element, find(element, '.target[data-count]'));
    await press(element, 'Enter');
    const list = find(element, '.listed-box');
    assert.isAtMost(countOf(element, '.listed-box li'), 60);
    list.scrollTop = 1e9;
    await until(() => countOf(element, '.listed-box [data-id="e499"]') === 1);
    // By keyboard, as rows still move a little while they are measured.
    await focusOn(element, find(element, '.listed-box [data-id="e499"]'));
    await press(element, 'Enter');
    assert.equal(element.selected, 'e499');
  });
});
