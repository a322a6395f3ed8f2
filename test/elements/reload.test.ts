import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import type { Action } from '../../src/view/action.js';
import type { Filters } from '../../src/feed/filters.js';
import { feedOf, THREE_LANES } from './support/feeds.js';
import { buttonNamed, countOf, find, focusIn, targetOf, targets, textOf } from './support/find.js';
import { mount } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { jsonAnswer, stubFetch } from './support/stub-fetch.js';
import { nextEvent, settled } from './support/wait.js';

const SRC = { src: 'feed.json' };

describe('A reload', () => {
  it('leaves the chart and the focus where they are until the new feed is there', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    stubFetch(async () => {
      if (++asked > 1) await held;
      return jsonAnswer(THREE_LANES);
    });
    const element = await mount({ attributes: SRC });
    await focusOn(element, targetOf(element, 'n2'));
    const reloaded = element.reload();
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n2');
    release();
    await reloaded;
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('that fails keeps the feed shown, says so, and is forgotten after one that succeeds', async () => {
    let asked = 0;
    stubFetch(() =>
      ++asked === 2 ? new Response('', { status: 503 }) : jsonAnswer(feedOf(`Answer ${asked}`)),
    );
    const element = await mount({ attributes: SRC });
    const failed = nextEvent(element, 'timeline-error');
    await element.reload();
    assert.include((await failed).message, '503');
    await settled(element);
    assert.strictEqual(element.feed?.title, 'Answer 1');
    assert.include(textOf(find(element, '.stale')), '503');
    assert.strictEqual(targets(element).length, 1);
    await element.reload();
    await settled(element);
    assert.strictEqual(element.feed?.title, 'Answer 3');
    assert.strictEqual(countOf(element, '.stale'), 0);
  });
});

describe('Another source', () => {
  it('that fails leaves nothing of the feed before it', async () => {
    stubFetch((url) =>
      url.endsWith('good.json') ? jsonAnswer(THREE_LANES) : new Response('', { status: 404 }),
    );
    const element = await mount({ attributes: { src: 'good.json' } });
    const failed = nextEvent(element, 'timeline-error');
    element.src = 'bad.json';
    await failed;
    assert.isNull(element.feed);
    assert.isNull(element.view);
    assert.deepEqual([...element.visibleEvents], []);
  });
});

describe('The focus', () => {
  it('stays in the timeline when trying again takes its button away', async () => {
    let asked = 0;
    stubFetch(() => (++asked === 1 ? new Response('', { status: 503 }) : jsonAnswer(THREE_LANES)));
    const element = await mount({ attributes: SRC }, 'timeline-error');
    const button = buttonNamed(element, 'Try again');
    button.focus();
    const loaded = nextEvent(element, 'timeline-load');
    button.click();
    await loaded;
    assert.isNotNull(focusIn(element)?.className ?? null);
  });

  it('goes to the nearest of its lane when a reload takes its event away', async () => {
    const events = THREE_LANES.events.filter(({ id }) => id !== 'n2');
    let asked = 0;
    stubFetch(() => jsonAnswer(++asked === 1 ? THREE_LANES : { ...THREE_LANES, events }));
    const element = await mount({ attributes: SRC });
    await focusOn(element, targetOf(element, 'n1'));
    await press(element, 'ArrowRight');
    await element.reload();
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n1');
    await press(element, 'ArrowRight');
    assert.strictEqual(focusedMark(element), 'n3');
  });

  it('goes to the nearest event when a reload takes away the one whose card it is in', async () => {
    const events = THREE_LANES.events.filter(({ id }) => id !== 'n2');
    let asked = 0;
    stubFetch(() => jsonAnswer(++asked === 1 ? THREE_LANES : { ...THREE_LANES, events }));
    const element = await mount({ attributes: SRC });
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'Enter');
    await element.reload();
    await settled(element);
    assert.isNull(element.selected);
    assert.strictEqual(focusedMark(element), 'n1');
  });

  it('goes to the nearest event when a filter takes its own away, and comes back with it', async () => {
    const element = await mount({ feed: THREE_LANES });
    await focusOn(element, targetOf(element, 'n1'));
    await press(element, 'ArrowRight');
    filter(element, { search: 'Event n3' });
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n3');
    filter(element, { search: '' });
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n2');
    await press(element, 'ArrowLeft');
    assert.strictEqual(focusedMark(element), 'n1');
  });

  it('stays with its event when lanes are grouped anew', async () => {
    const element = await mount({ feed: THREE_LANES });
    await focusOn(element, targetOf(element, 'n2'));
    element.groupBy = 'none';
    await settled(element);
    assert.strictEqual(focusedMark(element), 'n2');
  });
});

/** Filters as a control of the timeline does. */
function filter(element: ConflictTimeline, filters: Partial<Filters>): void {
  const inside = element as unknown as { model: { act: (action: Action, by: 'reader') => void } };
  inside.model.act({ type: 'filter', filters }, 'reader');
}
