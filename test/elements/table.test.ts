import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import type { ConflictTimeline } from '../../src/define.js';
import '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { feedOf, sahelText, THREE_LANES, type FeedEvent } from './support/feeds.js';
import {
  buttonNamed,
  countOf,
  find,
  findAll,
  focusIn,
  isInCard,
  middleOf,
  rootOf,
  textOf,
} from './support/find.js';
import { mount, type Mounting } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { nextFrame, settled, until } from './support/wait.js';

/** A feed of so many events, a day apart, with titles of very different lengths. */
const longFeed = (count: number): object =>
  feedOf(
    'Many',
    ...Array.from({ length: count }, (_, i): FeedEvent => ({
      id: `e${i}`,
      date: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
      title: `Event ${i}${' and more'.repeat(i % 23)}`,
    })),
  );

const toggle = (element: ConflictTimeline): HTMLButtonElement => buttonNamed(element, 'Table');

/** Presses a button as a mouse does, wherever on the screen it is. */
async function click(element: ConflictTimeline, button: HTMLElement): Promise<void> {
  button.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: middleOf(button) });
  await settled(element);
}

/** Puts a timeline into the page and shows its table. */
async function mountTable(mounting: Mounting): Promise<ConflictTimeline> {
  const element = await mount(mounting);
  await click(element, toggle(element));
  return element;
}

/** Titles in the order in which they stand. */
const titles = (element: ConflictTimeline): string[] => findAll(element, '.row-title').map(textOf);

const rowButton = (element: ConflictTimeline, id: string): HTMLElement =>
  find(element, `tr[data-id="${id}"] .row-title`);

const box = (element: ConflictTimeline): HTMLElement => find(element, '.table-box');

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

describe('the table', () => {
  it('takes the place of stage and overview, and gives it back', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    assert.deepEqual(
      ['.events', '.stage', '.overview'].map((selector) => countOf(element, selector)),
      [1, 0, 0],
    );
    assert.equal(toggle(element).getAttribute('aria-pressed'), 'true');
    await click(element, toggle(element));
    assert.deepEqual(
      ['.events', '.stage', '.overview'].map((selector) => countOf(element, selector)),
      [0, 1, 1],
    );
    assert.equal(toggle(element).getAttribute('aria-pressed'), 'false');
  });

  it('keeps the focus on the button that switches', async () => {
    const element = await mount({ feed: THREE_LANES });
    await focusOn(element, toggle(element));
    await press(element, 'Enter');
    assert.equal(focusIn(element), toggle(element));
    await press(element, 'Space');
    assert.equal(focusIn(element), toggle(element));
    assert.equal(countOf(element, '.stage'), 1);
  });

  it('is offered only where the page wants it', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { controls: 'zoom' } });
    assert.equal(countOf(element, '[data-name=table]'), 0);
  });

  it('has all events, whatever the window', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { start: '2003', end: '2004' } });
    await click(element, toggle(element));
    assert.lengthOf(titles(element), 10);
    assert.equal(textOf(find(element, 'caption')), '10 events, sorted by date, ascending');
  });

  it('is a table to assistive technology: caption, heads of columns and of rows', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    assert.deepEqual(findAll(element, 'thead th[scope=col]').map(textOf), [
      'Date',
      'Event',
      'Lane',
      'Category',
      'Place',
      'Killed',
      'Status',
      'Sources',
    ]);
    assert.equal(countOf(element, 'tbody th[scope=row]'), 10);
  });

  it('tells unknown, not stated and figures of those killed apart, and strikes out what was retracted', async () => {
    const killed = (id: string, status: string, ...casualties: object[]): FeedEvent => ({
      id,
      date: '2012',
      title: id,
      status,
      casualties,
    });
    const feed = feedOf(
      'Tolls',
      killed('figures', 'verified', { outcome: 'killed', low: 1_200, high: 3_000 }),
      killed('unknown', 'reported', { outcome: 'killed' }),
      killed('unstated', 'reported'),
      killed('retracted', 'retracted', { outcome: 'killed', best: 9 }),
    );
    const element = await mountTable({ feed });
    const cell = (id: string): string => textOf(find(element, `tr[data-id="${id}"] .killed`));
    assert.deepEqual(['figures', 'unknown', 'unstated', 'retracted'].map(cell), [
      '1,200–3,000',
      'unknown',
      '–not stated',
      '–retracted',
    ]);
    const row = rowButton(element, 'retracted');
    assert.include(getComputedStyle(row).textDecorationLine, 'line-through');
    assert.include(textOf(row.closest('th') ?? row), 'retracted');
  });

  it('is sorted by its heads, by mouse and by keyboard, and says so', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    const sortOf = (column: string): string | null =>
      find(element, `thead .${column}`).getAttribute('aria-sort');
    assert.equal(sortOf('date'), 'ascending');
    await click(element, buttonNamed(element, 'Event'));
    assert.deepEqual(titles(element).slice(0, 2), ['Event e1', 'Event e2']);
    assert.deepEqual([sortOf('date'), sortOf('title')], [null, 'ascending']);
    await press(element, 'Enter');
    assert.deepEqual(titles(element).slice(0, 2), ['Event s4', 'Event s3']);
    assert.equal(sortOf('title'), 'descending');
    assert.equal(focusIn(element), buttonNamed(element, 'Event'));
    await until(() => textOf(find(element, '.hidden[role=status]')) !== '');
    assert.equal(
      textOf(find(element, '.hidden[role=status]')),
      '10 events, sorted by event, descending',
    );
  });

  it('shows the events that pass the filters', async () => {
    const element = await mountTable({ feed: JSON.parse(await sahelText()) as unknown });
    assert.lengthOf(titles(element), 104);
    assert.match(textOf(find(element, 'caption')), /^104 events/);
  });
});

describe('a card opened from the table', () => {
  it('gives the focus back to its row when it closes', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    await click(element, rowButton(element, 's2'));
    assert.isTrue(isInCard(focusIn(element)));
    assert.equal(rowButton(element, 's2').getAttribute('aria-current'), 'true');
    await press(element, 'Escape');
    assert.equal(focusIn(element), rowButton(element, 's2'));
  });

  it('gives the focus to the row of the event it was stepped to', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    await focusOn(element, rowButton(element, 'n1'));
    await press(element, 'Enter');
    await click(element, buttonNamed(element, 'Next'));
    await press(element, 'Escape');
    assert.equal(focusIn(element), rowButton(element, 's1'));
  });

  it('leaves the plot’s tab stop on its event', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { start: '2001', end: '2002' } });
    await click(element, toggle(element));
    await click(element, rowButton(element, 'e1'));
    await press(element, 'Escape');
    await click(element, toggle(element));
    await focusOn(element, find(element, '.target[tabindex="0"]'));
    assert.equal(focusedMark(element), 'e1');
  });
});

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
    assert.equal(focusIn(element), rowButton(element, 'e3'));
    await press(element, 'Tab');
    assert.equal(focusIn(element), rowButton(element, 'e4'));
  });

  it('gives the focus back to a row that was scrolled out of sight while its card was open', async () => {
    const element = await mountTable({ feed: longFeed(1_000) });
    await click(element, rowButton(element, 'e5'));
    await scrollTo(element, 30_000);
    find(element, '.card').focus();
    await press(element, 'Escape');
    assert.equal(focusIn(element), rowButton(element, 'e5'));
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
    await click(element, find(element, '.listed-box [data-id="e499"]'));
    assert.equal(element.selected, 'e499');
  });
});

afterEach(() => {
  document.body.style.background = document.documentElement.style.fontSize = '';
});

describe('the table at any size', () => {
  /** Every event of the feed that comes with the package takes axe too long; some have all there is in a row. */
  const fewOfMany = async (): Promise<unknown> => {
    const feed = JSON.parse(await sahelText()) as { events: object[] };
    const events = feed.events.filter((_, i) => i % 12 === 0);
    return { ...feed, events: [...events, { ...events[1], id: 'gone', status: 'retracted' }] };
  };
  const feeds = [
    ['in the page', fewOfMany],
    ['in a box', () => Promise.resolve(longFeed(300))],
  ] as const;
  const sizes = [
    [1160, 'light'],
    [360, 'light'],
    [320, 'dark'],
    [1160, 'dark'],
  ] as const;

  for (const [width, theme] of sizes) {
    for (const [name, feed] of feeds) {
      it(`is accessible and scrolls in one direction only at ${width} px, ${theme}, ${name}`, async () => {
        document.body.style.background = theme === 'dark' ? '#16171a' : '#fffdf9';
        const element = await mountTable({ feed: await feed(), width, attributes: { theme } });
        await assertAccessible(element);
        const { scrollWidth, clientWidth } = box(element);
        assert.isAtMost(scrollWidth, clientWidth);
        assert.isAtMost(element.scrollWidth, width);
      });
    }
  }

  it('has date, event and killed where it is narrow, and place and category below the event', async () => {
    const element = await mountTable({
      feed: JSON.parse(await sahelText()) as unknown,
      width: 360,
    });
    const isSeen = (head: HTMLElement): boolean => head.getClientRects().length > 0;
    assert.deepEqual(findAll(element, 'thead th').filter(isSeen).map(textOf), [
      'Date',
      'Event',
      'Killed',
    ]);
    assert.equal(textOf(find(element, '.below')), 'Ménaka, Mali · Armed groups');
    assert.isTrue(isSeen(find(element, '.below')));
  });

  it('takes large text for little room and loses nothing', async () => {
    await setViewport({ width: 1000, height: 800 });
    document.documentElement.style.fontSize = '200%';
    const element = await mountTable({
      feed: JSON.parse(await sahelText()) as unknown,
      width: 900,
    });
    const { scrollWidth, clientWidth } = box(element);
    assert.isAtMost(scrollWidth, clientWidth);
  });
});
