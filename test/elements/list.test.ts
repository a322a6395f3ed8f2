import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { feedOf, sahelText, THREE_LANES } from './support/feeds.js';
import {
  buttonNamed,
  countOf,
  find,
  findAll,
  focusIn,
  targetOf,
  targets,
  textOf,
} from './support/find.js';
import { inlineFeed, mount } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { nextEvent, settled, until } from './support/wait.js';
import { zoomTo } from './support/view.js';

const IDS = ['n1', 's1', 'e1', 'n2', 's2', 's3', 'e2', 'e3', 'n3', 's4'];
const THIRTY = feedOf(
  'Thirty',
  ...Array.from({ length: 30 }, (_, i) => ({
    id: `e${i}`,
    date: `${2000 + Math.floor(i / 2)}-0${1 + (i % 2)}-01`,
    title: `Event ${i}`,
  })),
);

describe('The reading list', () => {
  const layouts = [
    { width: 559, layout: 'auto', isList: true },
    { width: 560, layout: 'auto', isList: false },
    { width: 360, layout: 'horizontal', isList: false },
    { width: 1160, layout: 'vertical', isList: true },
    { width: 1160, layout: 'sideways', isList: false },
  ];
  for (const { width, layout, isList } of layouts) {
    it(`is ${isList ? '' : 'not '}shown at ${width} px with layout="${layout}"`, async () => {
      const element = await mount({ feed: THREE_LANES, width, attributes: { layout } });
      assert.strictEqual(countOf(element, '.list'), isList ? 1 : 0);
      assert.strictEqual(countOf(element, '.stage'), isList ? 0 : 1);
    });
  }

  it('has each event once, in the order of time, under its year', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    assert.deepEqual(
      targets(element).map(({ dataset }) => dataset['id']),
      IDS,
    );
    const years = findAll(element, '.list-section').map(
      (row) =>
        `${textOf(row.querySelector('.year-label') ?? row)}:${row.querySelectorAll('.target').length}`,
    );
    assert.deepEqual(years, [
      '2001:1',
      '2002:1',
      '2003:1',
      '2004:1',
      '2005:2',
      '2006:2',
      '2008:1',
      '2009:1',
    ]);
  });

  it('keeps the year in sight while its events pass', async () => {
    const element = await mount({ feed: THIRTY, width: 360 });
    buttonNamed(element, 'Show 18 more events').click();
    await settled(element);
    document.body.style.paddingBlockEnd = '100vh';
    const row = targetOf(element, 'e20').getBoundingClientRect().top;
    scrollBy(0, row + 20);
    const label = findAll(element, '.year-label').find((year) => textOf(year) === '2010');
    const { top } = (label ?? element).getBoundingClientRect();
    const passed = targetOf(element, 'e20').getBoundingClientRect().top;
    document.body.style.paddingBlockEnd = '';
    assert.closeTo(passed, -20, 1);
    assert.closeTo(top, 0, 1);
  });

  it('shows its beginning and, when asked, the rest, with the focus where that begins', async () => {
    const element = await mount({ feed: THIRTY, width: 360 });
    assert.strictEqual(targets(element).length, 12);
    await focusOn(element, buttonNamed(element, 'Show 18 more events'));
    await press(element, 'Enter');
    assert.strictEqual(targets(element).length, 30);
    assert.strictEqual(focusedMark(element), 'e12');
    assert.strictEqual(countOf(element, '.list-more'), 0);
  });

  it('moves no row when it is expanded', async () => {
    const element = await mount({ feed: THIRTY, width: 360 });
    const before = targetOf(element, 'e3').getBoundingClientRect().top;
    buttonNamed(element, 'Show 18 more events').click();
    await settled(element);
    assert.strictEqual(targetOf(element, 'e3').getBoundingClientRect().top, before);
  });

  for (const keys of [
    ['ArrowDown', 'ArrowUp'],
    ['ArrowRight', 'ArrowLeft'],
    ['Shift+ArrowRight', 'Shift+ArrowLeft'],
  ] as const) {
    it(`is gone through by ${keys[0]} and back by ${keys[1]}`, async () => {
      const element = await mount({ feed: THREE_LANES, width: 360 });
      await focusOn(element, targetOf(element, 'n1'));
      const down: (string | null)[] = [];
      for (let i = 1; i < IDS.length; i++) {
        await press(element, keys[0]);
        down.push(focusedMark(element));
      }
      assert.deepEqual(down, IDS.slice(1));
      await press(element, keys[0], keys[1]);
      assert.strictEqual(focusedMark(element), IDS.at(-2));
    });
  }

  it('goes on by keys where its beginning ends', async () => {
    const element = await mount({ feed: THIRTY, width: 360 });
    await focusOn(element, targetOf(element, 'e11'));
    await press(element, 'ArrowDown');
    assert.strictEqual(focusedMark(element), 'e12');
  });

  it('goes on by keys beyond the window, both ways', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    await zoomTo(element, '2004', '2004');
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'ArrowDown');
    assert.strictEqual(focusedMark(element), 's2');
    await press(element, 'ArrowUp', 'ArrowUp');
    assert.strictEqual(focusedMark(element), 'e1');
  });

  it('goes to the first and the last by Home and End', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'End');
    assert.strictEqual(focusedMark(element), 's4');
    await press(element, 'Home');
    assert.strictEqual(focusedMark(element), 'n1');
  });

  it('opens a card and gives the focus back', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    await focusOn(element, targetOf(element, 's2'));
    const told = nextEvent(element, 'timeline-select');
    await press(element, 'Enter');
    assert.strictEqual((await told).event?.id, 's2');
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event s2');
    await press(element, 'Escape');
    assert.strictEqual(focusedMark(element), 's2');
  });

  it('says how long something lasts by a line beside the rows', async () => {
    const element = await mount({
      feed: feedOf(
        'Rails',
        { id: 'a', date: '2001-01-01/2002-06-01', title: 'It lasts' },
        { id: 'b', date: '2001-05-01', title: 'Meanwhile' },
        { id: 'c', date: '2002-05-01', title: 'Still' },
        { id: 'd', date: '2003-05-01', title: 'After' },
      ),
      width: 360,
    });
    const rail = find(element, '.rail').getBoundingClientRect();
    const row = (id: string): DOMRect => targetOf(element, id).getBoundingClientRect();
    assert.isAtLeast(rail.top, row('a').top);
    assert.isBelow(rail.top, row('b').top);
    assert.isAtLeast(rail.bottom, row('c').top);
    assert.isAtMost(rail.bottom, row('d').top);
    assert.isBelow(rail.right, row('a').left);
  });

  it('is a named grid with a row, its header and its cells for each year', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    const grid = find(element, '[role=grid]');
    assert.strictEqual(grid.ariaLabel, 'Events by year');
    const rows = [...grid.querySelectorAll(':scope > [role=row]')];
    assert.strictEqual(grid.getAttribute('aria-rowcount'), String(rows.length));
    assert.strictEqual(textOf(rows[4]?.querySelector('[role=rowheader]') ?? grid), '2005 2 events');
    for (const button of targets(element)) {
      assert.strictEqual(button.parentElement?.role, 'gridcell');
      assert.strictEqual(button.parentElement?.parentElement?.role, 'row');
    }
    assert.strictEqual(targets(element).filter(({ tabIndex }) => tabIndex === 0).length, 1);
  });

  it('keeps window, filters and focus when the column grows wide, and when it narrows again', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    await zoomTo(element, '2002', '2006');
    const { view } = element;
    await focusOn(element, targetOf(element, 'n2'));
    (element.parentElement ?? element).style.width = '1160px';
    await until(() => countOf(element, '.stage') === 1);
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n2');
    (element.parentElement ?? element).style.width = '360px';
    await until(() => countOf(element, '.list') === 1);
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n2');
    assert.deepEqual(element.view, view);
  });

  it('never has more than 200 buttons, and opens what stands together', async () => {
    const events = Array.from({ length: 5_000 }, (_, i) => ({
      id: `e${i}`,
      date: new Date(Date.UTC(2000, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
      title: `Event ${i}`,
    }));
    const element = await mount({ feed: feedOf('Many', ...events), width: 360 });
    find(element, '.list-more').click();
    await settled(element);
    assert.isAtMost(targets(element).length, 200);
    const counted = targets(element).map(({ dataset }) => Number(dataset['count'] ?? 1));
    assert.strictEqual(
      counted.reduce((a, b) => a + b),
      5_000,
    );
    await focusOn(element, targets(element)[3] ?? element);
    await press(element, 'Enter');
    assert.strictEqual(focusIn(element)?.classList.contains('target'), true);
    assert.isNotNull(focusedMark(element));
    assert.isBelow(
      Number(element.view?.end) - Number(element.view?.start),
      events.length * 86_400_000 * 0.1,
    );
  });
});

describe('The reading list of the Sahel feed', () => {
  let sahel: string;
  before(async () => {
    sahel = await sahelText();
  });
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    document.body.style.margin = '';
  });

  for (const theme of ['light', 'dark']) {
    for (const width of [320, 360, 559]) {
      it(`is accessible at ${width} px in the ${theme} theme`, async () => {
        const element = await mount({
          width,
          attributes: { theme },
          children: [inlineFeed(sahel)],
        });
        find(element, '.list-more').click();
        await settled(element);
        assert.strictEqual(targets(element).length, 104);
        await assertAccessible(element);
      });
    }
  }

  it('has targets a thumb can hit, and none lies over another', async () => {
    const element = await mount({ width: 360, children: [inlineFeed(sahel)] });
    find(element, '.list-more').click();
    await settled(element);
    const boxes = targets(element).map((button) => button.getBoundingClientRect());
    boxes.forEach((box, i) => {
      assert.isAtLeast(box.height, 44);
      assert.isAtLeast(box.top, (boxes[i - 1]?.bottom ?? -Infinity) - 0.5);
    });
  });

  for (const [width, fontSize] of [
    [320, '100%'],
    [640, '200%'],
  ] as const) {
    it(`loses no words sideways at ${width} px with text at ${fontSize}`, async () => {
      await setViewport({ width, height: 800 });
      document.documentElement.style.fontSize = fontSize;
      document.body.style.margin = '0';
      const element = await mount({
        width,
        attributes: { layout: 'vertical' },
        children: [inlineFeed(sahel)],
      });
      assertWithin(element, width);
    });
  }
});

function assertWithin(element: ConflictTimeline, width: number): void {
  assert.isAtMost(document.documentElement.scrollWidth, width);
  for (const words of findAll(element, '.row-words > :not(.hidden), .year-label')) {
    assert.isAtMost(words.scrollWidth, words.clientWidth, textOf(words));
  }
}
