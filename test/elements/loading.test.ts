import { assert } from 'chai';
import '../../src/define.js';
import type { TimelineLoadEvent } from '../../src/define.js';
import { feedOf, THREE_LANES } from './support/feeds.js';
import { countOf, find, targets, textOf } from './support/find.js';
import { fallback, inlineFeed, mount, place } from './support/mount.js';
import { jsonAnswer, stubFetch } from './support/stub-fetch.js';
import { nextEvent, nextFrame, settled } from './support/wait.js';

const SAHEL = new URL('../../src/feeds/sahel.json', import.meta.url).href;

describe('Loading', () => {
  it('draws the feed that src names', async () => {
    const element = await mount({ attributes: { src: SAHEL } });
    assert.strictEqual(element.feed?.title, 'War in the Sahel, 2012–2023');
    assert.strictEqual(textOf(find(element, '.headline')), 'War in the Sahel, 2012–2023');
    assert.isAbove(countOf(element, '.target'), 0);
  });

  it('takes src relative to the page', async () => {
    const asked: string[] = [];
    stubFetch((url) => {
      asked.push(new URL(url, location.href).href);
      return jsonAnswer(feedOf('Relative'));
    });
    await mount({ attributes: { src: 'data/feed.json' } });
    assert.deepEqual(asked, [new URL('data/feed.json', location.href).href]);
  });

  it('draws a feed that stands in the page', async () => {
    const element = await mount({ children: [inlineFeed(JSON.stringify(THREE_LANES))] });
    assert.strictEqual(element.feed?.title, 'Three lanes');
    assert.strictEqual(countOf(element, '.row'), 3);
  });

  it('draws a feed that is put into the page after the element', async () => {
    const element = place();
    await settled(element);
    const loaded = nextEvent(element, 'timeline-load');
    element.append(inlineFeed(JSON.stringify(THREE_LANES)));
    assert.strictEqual((await loaded).feed.title, 'Three lanes');
  });

  it('asks src rather than the feed in the page where both are given', async () => {
    const element = await mount({
      attributes: { src: SAHEL },
      children: [inlineFeed(JSON.stringify(THREE_LANES))],
    });
    assert.strictEqual(element.feed?.title, 'War in the Sahel, 2012–2023');
  });

  it('draws an object given as .feed, and feed reads it back as it was read', async () => {
    const element = await mount({ feed: THREE_LANES });
    assert.strictEqual(element.feed?.title, 'Three lanes');
    assert.deepEqual(
      element.feed?.events.map(({ id }) => id),
      THREE_LANES.events.map(({ id }) => id),
    );
  });

  it('shows another feed from its beginning, not at the window of the last one', async () => {
    const element = await mount({ feed: THREE_LANES });
    element.zoomTo('2004', '2005');
    const loaded = nextEvent(element, 'timeline-load');
    const old = { id: 'old', date: '1901-05-01', title: 'Old' };
    const young = { id: 'young', date: '1999-05-01', title: 'Young' };
    element.feed = feedOf('A century', old, young);
    await loaded;
    assert.lengthOf(element.visibleEvents, 2);
  });

  it('shows what stands in the element until there is a feed, and hides it then', async () => {
    const text = fallback();
    const element = place({ children: [text] });
    await settled(element);
    assert.isTrue(text.checkVisibility());
    const loaded = nextEvent(element, 'timeline-load');
    element.feed = THREE_LANES;
    await loaded;
    assert.isFalse(text.checkVisibility());
  });

  it('forgets the feed when it is set to null', async () => {
    const text = fallback();
    const element = await mount({ feed: THREE_LANES, children: [text] });
    element.feed = null;
    await settled(element);
    assert.isNull(element.feed);
    assert.isNull(element.view);
    assert.deepEqual(element.visibleEvents, []);
    assert.isTrue(text.checkVisibility());
  });

  it('tells of a feed once, with what was read and what was wrong, after it is drawn', async () => {
    const drawn: number[] = [];
    const events: TimelineLoadEvent[] = [];
    const element = place({
      feed: feedOf(
        'Two of three',
        { id: 'a', date: '2012', title: 'A' },
        { id: 'b', date: 'no date', title: 'B' },
        { id: 'c', date: '2013', title: 'C' },
      ),
    });
    document.body.addEventListener('timeline-load', (event) => {
      events.push(event);
      drawn.push(targets(element).length);
    });
    await nextEvent(element, 'timeline-load');
    await settled(element);
    await nextFrame();
    assert.deepEqual(drawn, [2]);
    assert.strictEqual(events[0]?.feed, element.feed);
    assert.deepEqual(
      events[0]?.problems.map(({ path }) => path),
      ['events[1].date'],
    );
    assert.strictEqual(events[0]?.problems, element.problems);
  });

  it('drops the answer to an older src that comes after a newer one', async () => {
    const answers = new Map<string, (response: Response) => void>();
    stubFetch((url) => new Promise((resolve) => answers.set(url, resolve)));
    const element = place({ attributes: { src: 'old.json' } });
    await settled(element);
    const titles: unknown[] = [];
    element.addEventListener('timeline-load', ({ feed }) => titles.push(feed.title));
    element.src = 'new.json';
    await settled(element);
    const loaded = nextEvent(element, 'timeline-load');
    answers.get('new.json')?.(jsonAnswer(feedOf('New')));
    await loaded;
    answers.get('old.json')?.(jsonAnswer(feedOf('Old')));
    await nextFrame();
    await settled(element);
    assert.deepEqual(titles, ['New']);
    assert.strictEqual(element.feed?.title, 'New');
  });

  it('aborts the request when it is removed, and asks again when it is put back', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    stubFetch((_, { signal }) => {
      signals.push(signal);
      const aborted = new Promise<Response>((_, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
      );
      return signals.length === 1 ? aborted : jsonAnswer(feedOf('At last'));
    });
    const element = place({ attributes: { src: 'slow.json' } });
    const errors: Event[] = [];
    element.addEventListener('timeline-error', (event) => errors.push(event));
    await settled(element);
    const parent = element.parentElement;
    element.remove();
    assert.isTrue(signals[0]?.aborted);
    const loaded = nextEvent(element, 'timeline-load');
    parent?.append(element);
    assert.strictEqual((await loaded).feed.title, 'At last');
    assert.deepEqual(errors, []);
  });

  it('fetches again by reload() and keeps the window and the open card', async () => {
    let answered = 0;
    stubFetch(() => jsonAnswer({ ...THREE_LANES, title: `Answer ${++answered}` }));
    const element = await mount({ attributes: { src: 'feed.json' } });
    element.select('n2');
    element.zoomTo('2004', '2005');
    const { view } = element;
    const loaded = nextEvent(element, 'timeline-load');
    await element.reload();
    await loaded;
    assert.strictEqual(element.feed?.title, 'Answer 2');
    assert.deepEqual(element.view, view);
    await settled(element);
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event n2');
  });

  it('asks no other origin with credentials', async () => {
    const modes: unknown[] = [];
    stubFetch((_, { credentials }) => {
      modes.push(credentials);
      return jsonAnswer(feedOf('Far'));
    });
    await mount({ attributes: { src: 'https://far.example/feed.json' } });
    assert.deepEqual(modes, ['same-origin']);
  });

  it('begins with the window of start and end, the last day included', async () => {
    const element = await mount({
      feed: THREE_LANES,
      attributes: { start: '2004-06', end: '2005-01-20' },
    });
    assert.deepEqual(element.view, {
      start: new Date('2004-06-01T00:00Z'),
      end: new Date('2005-01-21T00:00Z'),
    });
  });
});
