import { sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { sahelText, THREE_LANES } from './support/feeds.js';
import {
  buttonNamed,
  countOf,
  find,
  findAll,
  focusIn,
  middleOf,
  targetOf,
  targets,
  textOf,
} from './support/find.js';
import { inlineFeed, mount } from './support/mount.js';
import { focusedMark, press } from './support/press.js';
import { nextEvent, settled, until } from './support/wait.js';

const MENAKA = '2012-01-17-menaka-attack';

describe('The card', () => {
  it('opens by a click, with title, date in words, text, versions, casualties and sources', async () => {
    const element = await mount({ children: [inlineFeed(await sahelText())] });
    element.zoomTo('2012-01', '2012-02');
    await settled(element);
    await click(element, targetOf(element, MENAKA));
    const card = find(element, '.card');
    const event = element.feed?.events.find(({ id }) => id === MENAKA);
    assert.strictEqual(textOf(find(element, '.card-title')), event?.title);
    assert.match(textOf(find(element, '.card-when')), /17 January 2012 · Ménaka.*· disputed/);
    assert.strictEqual(find(element, '.card time').getAttribute('datetime'), '2012-01-17');
    assert.strictEqual(countOf(element, '.card-text > p'), 2);
    assert.strictEqual(countOf(element, '.claims .by'), event?.claims?.length);
    assert.strictEqual(countOf(element, '.casualties tbody tr'), event?.casualties?.length ?? -1);
    assert.match(textOf(find(element, '.casualties')), /1–26/);
    assert.strictEqual(countOf(element, '.sources > li'), event?.sources?.length ?? -1);
    assert.strictEqual(
      find(element, `#${card.getAttribute('aria-labelledby')}`).className,
      'card-title',
    );
  });

  it('does not say a casualty is zero where it is unknown', async () => {
    const casualties = [{ outcome: 'killed' }, { outcome: 'wounded', low: 3 }];
    const event = { id: 'a', date: '2012', title: 'A', casualties };
    const element = await mount({
      feed: { version: '1.0', events: [event] },
      attributes: { selected: 'a' },
    });
    assert.deepEqual(findAll(element, '.casualties .figure').map(textOf), [
      'unknown',
      'at least 3',
    ]);
  });

  it('closes by its button and gives the focus back to the event', async () => {
    const element = await mount({ feed: THREE_LANES });
    await click(element, targetOf(element, 'n2'));
    assert.isTrue(focusIn(element) === find(element, '.card'));
    await click(element, buttonNamed(element, 'Close'));
    assert.strictEqual(countOf(element, '.card'), 0);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('closes by Escape wherever the focus is in it, and gives it back to the event', async () => {
    const element = await mount({ feed: THREE_LANES });
    await click(element, targetOf(element, 'n2'));
    buttonNamed(element, 'Next').focus();
    await press(element, 'Escape');
    assert.strictEqual(countOf(element, '.card'), 0);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('closes by Escape while the focus is in the plot', async () => {
    const element = await mount({ feed: THREE_LANES });
    await click(element, targetOf(element, 'n2'));
    targetOf(element, 'n1').focus();
    await settled(element);
    // The first Escape may close the preview of the focused event.
    await press(element, 'Escape', 'Escape');
    assert.strictEqual(countOf(element, '.card'), 0);
    assert.strictEqual(focusedMark(element), 'n1');
  });

  it('goes on to the event next in time, over all lanes, and back', async () => {
    const element = await mount({ feed: THREE_LANES });
    await click(element, targetOf(element, 'n1'));
    const titles: string[] = [];
    for (const name of ['Next', 'Next', 'Next', 'Next', 'Previous']) {
      await click(element, buttonNamed(element, name));
      titles.push(textOf(find(element, '.card-title')));
    }
    assert.deepEqual(titles, ['Event s1', 'Event e1', 'Event n2', 'Event s2', 'Event n2']);
    assert.isTrue(focusIn(element) === buttonNamed(element, 'Previous'));
    await press(element, 'Escape');
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('brings the event it goes on to into the window', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { selected: 'n2' } });
    element.zoomTo('2004', '2004');
    await settled(element);
    await click(element, buttonNamed(element, 'Next'));
    assert.include(
      element.visibleEvents.map(({ id }) => id),
      's2',
    );
  });

  it('marks its event in the plot', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { selected: 'n2' } });
    const current = targets(element).filter(({ ariaCurrent }) => ariaCurrent === 'true');
    assert.deepEqual(
      current.map(({ dataset }) => dataset['id']),
      ['n2'],
    );
  });

  it('has a place for what the page adds', async () => {
    const words = document.createElement('p');
    words.slot = 'card-footer';
    words.textContent = 'Report an error';
    const element = await mount({ feed: THREE_LANES, children: [words] });
    assert.isFalse(words.checkVisibility());
    element.select('n1');
    await settled(element);
    assert.isTrue(words.checkVisibility());
  });
});

describe('The selection', () => {
  it('is told by timeline-select when the reader changes it', async () => {
    const element = await mount({ feed: THREE_LANES });
    const told = listen(element);
    await click(element, targetOf(element, 'n2'));
    assert.strictEqual(element.selected, 'n2');
    await click(element, buttonNamed(element, 'Next'));
    await press(element, 'Escape');
    assert.isNull(element.selected);
    assert.deepEqual(told, ['n2', 's2', null]);
  });

  it('is not told when the page changes it', async () => {
    const element = await mount({ feed: THREE_LANES });
    const told = listen(element);
    const changes: readonly (readonly [() => void, string | null])[] = [
      [() => element.select('n2'), 'n2'],
      [() => element.next(), 's2'],
      [() => element.previous(), 'n2'],
      [() => (element.selected = 'e1'), 'e1'],
      [() => element.setAttribute('selected', 'n1'), 'n1'],
      [() => element.select(null), null],
    ];
    for (const [change, id] of changes) {
      change();
      await settled(element);
      assert.strictEqual(element.selected, id, String(change));
      const title = findAll(element, '.card-title').map(textOf);
      assert.deepEqual(title, id === null ? [] : [`Event ${id}`], String(change));
    }
    assert.deepEqual(told, []);
  });

  it('by the page takes no focus', async () => {
    const element = await mount({ feed: THREE_LANES });
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    element.select('n2');
    await settled(element);
    assert.isTrue(document.activeElement === field);
  });

  it('of an attribute waits for the feed', async () => {
    const element = await mount({ attributes: { selected: 'e1' }, feed: THREE_LANES });
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event e1');
  });

  it('of an id that the feed has not changes nothing', async () => {
    const element = await mount({ feed: THREE_LANES });
    element.select('n1');
    await settled(element);
    element.select('nobody');
    await settled(element);
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event n1');
    assert.strictEqual(element.selected, 'n1');
  });

  it('goes to the first and the last event where none is open', async () => {
    const element = await mount({ feed: THREE_LANES });
    element.next();
    assert.strictEqual(element.selected, 'n1');
    element.select(null);
    element.previous();
    assert.strictEqual(element.selected, 's4');
    element.next();
    assert.strictEqual(element.selected, 's4');
  });

  it('carries the event and leaves the shadow root', async () => {
    const element = await mount({ feed: THREE_LANES });
    const told = nextEvent(document.body, 'timeline-select');
    await click(element, targetOf(element, 'n2'));
    const { event, composed } = await told;
    assert.strictEqual(event, element.feed?.events[1]);
    assert.isTrue(composed);
  });
});

describe('The preview', () => {
  it('tells what a mark is while the pointer is on it, and goes by Escape', async () => {
    const element = await mount({ feed: THREE_LANES });
    await sendMouse({ type: 'move', position: middleOf(targetOf(element, 'n2')) });
    await settled(element);
    assert.strictEqual(textOf(find(element, '.preview')), 'Event n2 1 June 2004');
    targetOf(element, 'n2').focus();
    await settled(element);
    await press(element, 'Escape');
    assert.strictEqual(countOf(element, '.preview'), 0);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('stays while the pointer is on it', async () => {
    const element = await mount({ feed: THREE_LANES });
    await sendMouse({ type: 'move', position: middleOf(targetOf(element, 'n2')) });
    await settled(element);
    await sendMouse({ type: 'move', position: middleOf(find(element, '.preview-box')) });
    await settled(element);
    assert.isAbove(countOf(element, '.preview'), 0);
    await sendMouse({ type: 'move', position: middleOf(find(element, '.headline')) });
    await until(() => countOf(element, '.preview') === 0);
  });

  it('tells what has the focus, and stays inside the stage', async () => {
    const element = await mount({
      feed: THREE_LANES,
      width: 360,
      attributes: { layout: 'horizontal' },
    });
    const stage = find(element, '.stage').getBoundingClientRect();
    for (const button of targets(element)) {
      button.focus();
      await settled(element);
      const { left, right } = find(element, '.preview-box').getBoundingClientRect();
      assert.isAtLeast(left, stage.left);
      assert.isAtMost(right, stage.right);
    }
  });
});

async function click(element: ConflictTimeline, button: HTMLElement): Promise<void> {
  button.scrollIntoView({ block: 'nearest' });
  await sendMouse({ type: 'click', position: middleOf(button) });
  await settled(element);
}

function listen(element: ConflictTimeline): (string | null)[] {
  const told: (string | null)[] = [];
  element.addEventListener('timeline-select', ({ event }) => told.push(event?.id ?? null));
  return told;
}
