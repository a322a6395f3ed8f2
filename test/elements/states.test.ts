import { assert } from 'chai';
import '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { feedOf, THREE_LANES } from './support/feeds.js';
import { buttonNamed, countOf, find, findAll, textOf } from './support/find.js';
import { fallback, inlineFeed, mount, place } from './support/mount.js';
import { jsonAnswer, stubFetch } from './support/stub-fetch.js';
import { nextEvent, settled, until } from './support/wait.js';

const SRC = { src: 'feed.json' };

describe('While loading', () => {
  it('says so in a live region and shows an empty frame', async () => {
    stubFetch(() => new Promise(() => {}));
    const element = place({ attributes: SRC });
    await settled(element);
    assert.strictEqual(textOf(find(element, '.loading [role=status]')), 'Loading the timeline');
    assert.isAbove(find(element, '.skeleton').getBoundingClientRect().height, 300);
    assert.strictEqual(countOf(element, '.target'), 0, 'nothing of the frame is an event');
    await assertAccessible(element);
  });

  const shares = [
    { server: 'states the length', headers: { 'content-length': '4096' }, words: '50 %' },
    { server: 'states no length', headers: {}, words: '2 kB' },
    {
      server: 'states the length of what it compressed',
      headers: { 'content-length': '1000', 'content-encoding': 'gzip' },
      words: '2 kB',
    },
  ];
  for (const { server, headers, words } of shares) {
    it(`tells how much has come where the server ${server}`, async () => {
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => stream.enqueue(new Uint8Array(2048)),
      });
      stubFetch(() => new Response(body, { headers: headers as Record<string, string> }));
      const element = place({ attributes: SRC });
      await until(() => textOf(element.shadowRoot ?? element).includes(words));
      assert.strictEqual(
        textOf(find(element, '.loading [role=status]')),
        `Loading the timeline: ${words}`,
      );
    });
  }
});

describe('A feed without events', () => {
  it('is shown with its title and says that nothing is there yet', async () => {
    const element = await mount({ feed: { version: '1.0', title: 'Empty', events: [] } });
    assert.strictEqual(textOf(find(element, '.headline')), 'Empty');
    assert.include(textOf(find(element, '.empty')), 'no events yet');
    assert.strictEqual(countOf(element, '.target'), 0);
    await assertAccessible(element);
  });

  it('leaves the words to the page', async () => {
    const words = document.createElement('p');
    words.slot = 'empty';
    words.textContent = 'Come back tomorrow';
    const element = await mount({ feed: { version: '1.0', events: [] }, children: [words] });
    assert.isTrue(words.checkVisibility());
    assert.isFalse(find(element, '.empty .state-title').checkVisibility());
  });
});

describe('A feed that is partly unreadable', () => {
  const events = [
    { id: 'a', date: '2012-01-01', title: 'A' },
    { id: 'b', date: 'last spring', title: 'B' },
    { id: 'c', date: '2013-01-01' },
    { id: 'd', date: '2014-01-01', title: 'D', importance: 9 },
  ];
  const text = JSON.stringify({ version: '1.0', title: 'Half', events }, null, 1);

  it('is drawn as far as it can be read, and counts the rest', async () => {
    const element = await mount({ children: [inlineFeed(text)] });
    assert.strictEqual(countOf(element, '.target'), 2);
    assert.strictEqual(textOf(find(element, '.problems summary')), '2 of 4 events could be read.');
  });

  it('lists each problem with its path, line, fault and remedy', async () => {
    const element = await mount({ children: [inlineFeed(text)] });
    const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    const places = findAll(element, '.problems code').map(textOf);
    assert.include(places, `events[1].date:${lineOf('last spring')}`);
    assert.include(places, `events[3].importance:${lineOf('"importance"')}`);
    assert.isTrue(places.some((place) => place.startsWith('events[2].title')));
    for (const item of findAll(element, '.problems li')) {
      assert.isAbove(textOf(item).split('. ').length, 1, textOf(item));
    }
  });

  it('is accessible with the list closed and open', async () => {
    const element = await mount({ children: [inlineFeed(text)] });
    await assertAccessible(element);
    find<HTMLDetailsElement>(element, '.problems').open = true;
    await assertAccessible(element);
  });

  it('counts what is beyond the first twenty', async () => {
    const bad = Array.from({ length: 25 }, (_, i) => ({ id: `x${i}`, date: '?', title: 'X' }));
    const element = await mount({
      feed: feedOf('Bad', { id: 'a', date: '2012', title: 'A' }, ...bad),
    });
    assert.strictEqual(countOf(element, '.problems li'), 21);
    assert.strictEqual(textOf(find(element, '.problems li:last-child')), 'and 5 more');
  });
});

describe('A feed that failed', () => {
  const page = (body: string, type: string) => () =>
    new Response(body, { headers: { 'content-type': type } });
  const failures = [
    {
      feed: 'that is not there',
      answer: () => new Response('', { status: 404, statusText: 'Not Found' }),
      kind: 'network',
      says: /feed\.json answered 404 Not Found/,
    },
    {
      feed: 'whose server cannot be reached',
      answer: () => Promise.reject(new TypeError('Failed to fetch')),
      kind: 'network',
      says: /Failed to fetch/,
    },
    {
      feed: 'that is a web page',
      answer: page('<!doctype html><title>Log in</title>', 'text/html'),
      kind: 'parse',
      says: /web page/,
    },
    {
      feed: 'that ends too early',
      answer: page(JSON.stringify(THREE_LANES).slice(0, -40), 'application/json'),
      kind: 'parse',
      says: /ends too early/,
    },
    {
      feed: 'of another major version',
      answer: () => jsonAnswer({ version: '2.0', events: [] }),
      kind: 'version',
      says: /version "2\.0"/,
    },
    { feed: 'that is empty', answer: page('', 'application/json'), kind: 'parse', says: /no text/ },
  ];
  for (const { feed, answer, kind, says } of failures) {
    it(`${feed} is explained, with a way to try again and what stands in the page`, async () => {
      stubFetch(answer);
      const text = fallback();
      const element = place({ attributes: SRC, children: [text] });
      const error = await nextEvent(element, 'timeline-error');
      await settled(element);
      assert.strictEqual(error.kind, kind);
      assert.match(error.message, says);
      assert.match(textOf(find(element, '[role=alert] .reason')), says);
      assert.isTrue(text.checkVisibility());
      assert.isNull(element.feed);
      assert.isTrue(buttonNamed(element, 'Try again').checkVisibility());
      await assertAccessible(element);
    });
  }

  it('is shown after all when trying again succeeds', async () => {
    let asked = 0;
    stubFetch(() =>
      ++asked === 1 ? new Response('', { status: 503 }) : jsonAnswer(feedOf('At last')),
    );
    const element = await mount({ attributes: SRC }, 'timeline-error');
    const loaded = nextEvent(element, 'timeline-load');
    buttonNamed(element, 'Try again').click();
    await loaded;
    assert.strictEqual(textOf(find(element, '.headline')), 'At last');
    assert.strictEqual(countOf(element, '[role=alert]'), 0);
  });

  it('leaves the words to the page', async () => {
    stubFetch(() => new Response('', { status: 500 }));
    const words = document.createElement('p');
    words.slot = 'error';
    words.textContent = 'Ask the desk';
    const element = await mount({ attributes: SRC, children: [words] }, 'timeline-error');
    assert.isTrue(words.checkVisibility());
    assert.isFalse(find(element, '.failed .reason').checkVisibility());
  });

  it('in the page itself is told with its place in the text', async () => {
    const element = await mount(
      { children: [inlineFeed('{\n"version": "1.0",\n"events": [}')] },
      'timeline-error',
    );
    assert.strictEqual(element.problems[0]?.line, 3);
    assert.match(textOf(find(element, '[role=alert] .reason')), /not JSON/);
  });
});
