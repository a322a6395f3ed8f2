import { assert } from 'chai';
import '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { THREE_LANES } from './support/feeds.js';
import { countOf, find, findAll, textOf } from './support/find.js';
import { place } from './support/mount.js';
import { stubFetch } from './support/stub-fetch.js';
import { nextEvent, settled, until } from './support/wait.js';

const { events, ...head } = THREE_LANES;
const linesOf = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** A timeline whose feed comes as the test sends it. */
function streamed() {
  const encoder = new TextEncoder();
  let cancelled = false;
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (stream = controller),
    cancel: () => void (cancelled = true),
  });
  let signal: AbortSignal | null | undefined;
  stubFetch((_, init) => {
    ({ signal } = init);
    return new Response(body);
  });
  const element = place({ attributes: { src: 'feed.jsonl' } });
  return {
    element,
    send: (text: string) => stream?.enqueue(encoder.encode(text)),
    fail: () => stream?.error(new TypeError('The line is dead.')),
    end: () => stream?.close(),
    isGivenUp: () => signal?.aborted === true || cancelled,
  };
}

type Streamed = ReturnType<typeof streamed>;

/** Sends lines, and waits until they are drawn. */
async function sketch(feed: Streamed, ...values: readonly unknown[]): Promise<void> {
  feed.send(linesOf(...values));
  await until(() => countOf(feed.element, '.sketch .lane-name') > 0);
}

/** A timeline of whose feed these lines have come and are drawn. */
async function sketched(...values: readonly unknown[]): Promise<Streamed> {
  const feed = streamed();
  await sketch(feed, ...values);
  return feed;
}

const lanes = ({ element }: Streamed): string[] => findAll(element, '.lane-name').map(textOf);

describe('A feed in JSON Lines', () => {
  it('is drawn before its end, with how many events have come', async () => {
    const feed = await sketched(head, ...events.slice(0, 3));
    const { element } = feed;
    assert.strictEqual(textOf(find(element, '.headline')), 'Three lanes');
    assert.deepEqual(lanes(feed), ['North']);
    assert.include(textOf(find(element, '.loading > p')), '3 events');
    assert.isNull(element.feed);
    await assertAccessible(element);
  });

  it('offers none of its events before the last has come, and reads out no numbers of them', async () => {
    const feed = await sketched(head, ...events.slice(0, 3));
    assert.strictEqual(countOf(feed.element, '.target'), 0);
    assert.notInclude(textOf(find(feed.element, '.loading [role=status]')), 'event');
  });

  it('is drawn anew when much more has come, and whole at its end', async () => {
    const feed = await sketched(head, events[0]);
    feed.send(linesOf(...events.slice(1, 7)));
    await until(() => lanes(feed).length === 2);
    assert.deepEqual(lanes(feed), ['North', 'South']);
    const loaded = nextEvent(feed.element, 'timeline-load');
    feed.send(linesOf(...events.slice(7)));
    feed.end();
    assert.lengthOf((await loaded).feed.events, events.length);
    await settled(feed.element);
    assert.deepEqual(lanes(feed), ['North', 'South', 'East']);
    assert.strictEqual(countOf(feed.element, '.sketch'), 0);
    assert.isAbove(countOf(feed.element, '.target'), 0);
  });

  it('may be given as a text, as may JSON', async () => {
    for (const text of [linesOf(head, ...events), JSON.stringify(THREE_LANES)]) {
      const element = place({});
      const loaded = nextEvent(element, 'timeline-load');
      element.feed = text;
      assert.lengthOf((await loaded).feed.events, events.length);
      assert.lengthOf(element.problems, 0);
    }
  });

  it('tells no load before its end', async () => {
    const feed = streamed();
    let loads = 0;
    feed.element.addEventListener('timeline-load', () => (loads += 1));
    await sketch(feed, head, events[0]);
    assert.strictEqual(loads, 0);
  });

  it('that breaks off is a failure, and what had come is gone', async () => {
    const feed = await sketched(head, events[0]);
    const failed = nextEvent(feed.element, 'timeline-error');
    feed.fail();
    assert.strictEqual((await failed).kind, 'network');
    await settled(feed.element);
    assert.strictEqual(countOf(feed.element, '.sketch'), 0);
    assert.include(textOf(find(feed.element, '[role=alert]')), 'The line is dead.');
  });

  it('is given up when the element leaves the page', async () => {
    const feed = await sketched(head, events[0]);
    feed.element.remove();
    assert.isTrue(feed.isGivenUp());
  });

  it('gives way to another feed, which shows nothing of it', async () => {
    const feed = await sketched(head, ...events.slice(0, 3));
    const loaded = nextEvent(feed.element, 'timeline-load');
    feed.element.feed = { ...head, title: 'Another', events: events.slice(7) };
    await loaded;
    feed.send(linesOf(...events.slice(3)));
    feed.end();
    await settled(feed.element);
    assert.deepEqual(lanes(feed), ['East']);
  });
});
