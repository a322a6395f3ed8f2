import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { THREE_LANES } from './support/feeds.js';
import { countOf, find, targets, textOf } from './support/find.js';
import { place } from './support/mount.js';
import { jsonAnswer, stubFetch } from './support/stub-fetch.js';
import { nextEvent, nextFrame, settled, until } from './support/wait.js';

const LAZY = { src: 'feed.json', loading: 'lazy' };

let asked = 0;

describe('A lazy timeline', () => {
  beforeEach(() => {
    asked = 0;
    stubFetch(() => {
      asked += 1;
      return jsonAnswer(THREE_LANES);
    });
  });

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('far below what is seen draws its frame, and is fetched when it comes near', async () => {
    const element = await placeFarBelow();
    assert.strictEqual(asked, 0);
    assert.strictEqual(countOf(element, '.skeleton'), 1);
    const loaded = nextEvent(element, 'timeline-load');
    element.scrollIntoView();
    await loaded;
    assert.strictEqual(asked, 1);
    await settled(element);
    assert.isAbove(targets(element).length, 0);
  });

  it('keeps its room while it waits and when it is drawn', async () => {
    const element = await placeFarBelow({ style: 'display: block; min-height: 900px' });
    const { height } = element.getBoundingClientRect();
    assert.isAtLeast(height, 900);
    const loaded = nextEvent(element, 'timeline-load');
    element.scrollIntoView();
    await loaded;
    assert.isAtLeast(element.getBoundingClientRect().height, 900);
  });

  it('in sight is fetched at once', async () => {
    const element = place({ attributes: LAZY });
    await nextEvent(element, 'timeline-load');
    assert.strictEqual(asked, 1);
  });

  it('is fetched wherever it is when the page asks for it', async () => {
    const element = await placeFarBelow();
    const loaded = nextEvent(element, 'timeline-load');
    await element.reload();
    await loaded;
    assert.strictEqual(asked, 1);
  });

  it('is fetched when it becomes an eager one', async () => {
    const element = await placeFarBelow();
    const loaded = nextEvent(element, 'timeline-load');
    element.loading = 'eager';
    await loaded;
    assert.strictEqual(asked, 1);
  });

  it('draws a feed that is given to it without waiting', async () => {
    const element = await placeFarBelow();
    const loaded = nextEvent(element, 'timeline-load');
    element.feed = THREE_LANES;
    await loaded;
    element.scrollIntoView();
    await nextFrame();
    await nextFrame();
    assert.strictEqual(asked, 0);
    assert.strictEqual(textOf(find(element, '.headline')), 'Three lanes');
  });

  it('that is moved in the page goes on to wait where it is then', async () => {
    const element = await placeFarBelow();
    const home = element.parentElement;
    element.remove();
    home?.append(element);
    await settle(element);
    assert.strictEqual(asked, 0);
    const loaded = nextEvent(element, 'timeline-load');
    element.style.marginBlockStart = '';
    document.body.prepend(element);
    await loaded;
    assert.strictEqual(asked, 1);
  });

  it('is fetched at once where the page was opened by a link to it, and shows what that leads to', async () => {
    location.hash = '#lazy=s2';
    const element = place({ attributes: { ...LAZY, 'deep-link': 'lazy' } });
    element.style.marginBlockStart = '5000px';
    await nextEvent(element, 'timeline-load');
    assert.strictEqual(element.selected, 's2');
  });

  it('is fetched when a link to it is followed', async () => {
    const element = await placeFarBelow({ 'deep-link': 'lazy' });
    const link = document.createElement('a');
    link.href = '#lazy=s2';
    document.body.prepend(link);
    // What hears of it lies in a file of its own.
    await until(() => {
      if (asked === 0) link.click();
      return asked > 0;
    });
    await until(() => element.selected === 's2');
  });
});

/** A timeline that waits, five screens below. */
async function placeFarBelow(attributes: Record<string, string> = {}): Promise<ConflictTimeline> {
  const element = place({ attributes: { ...LAZY, ...attributes } });
  element.style.marginBlockStart = '5000px';
  await settle(element);
  return element;
}

/** Waits until an observer would have told of it. */
async function settle(element: ConflictTimeline): Promise<void> {
  await settled(element);
  await nextFrame();
  await nextFrame();
}
