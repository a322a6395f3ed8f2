import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { sahelText } from './support/feeds.js';
import { find, findAll, textOf } from './support/find.js';
import { box, longFeed, mountTable } from './support/table.js';

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
