import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { clusterIn, countOf, find, focusIn, isInCard, targetOf, textOf } from './support/find.js';
import { THREE_LANES } from './support/feeds.js';
import { mount } from './support/mount.js';
import { focusedMark, focusOn, isUsed, press } from './support/press.js';
import { settled } from './support/wait.js';

/** Key, where the focus is before, and after it. The clusters are s2 with s3, and e2 with e3. */
const MOVES: readonly (readonly [string, string, string])[] = [
  ['ArrowLeft', 'n2', 'n1'],
  ['ArrowLeft', 'n1', 'n1'],
  ['ArrowRight', 'n2', 'n3'],
  ['ArrowRight', 'n3', 'n3'],
  ['ArrowRight', 's1', '2 in south'],
  ['ArrowLeft', 's4', '2 in south'],
  ['ArrowDown', 'n1', 's1'],
  ['ArrowDown', 'n2', '2 in south'],
  ['ArrowDown', 'n3', 's4'],
  ['ArrowDown', 's1', 'e1'],
  ['ArrowDown', 'e1', 'e1'],
  ['ArrowUp', 'e1', 's1'],
  ['ArrowUp', 's4', 'n3'],
  ['ArrowUp', 'n1', 'n1'],
  ['Shift+ArrowRight', 'n1', 's1'],
  ['Shift+ArrowRight', 's1', 'e1'],
  ['Shift+ArrowRight', 'e1', 'n2'],
  ['Shift+ArrowRight', 'n2', '2 in south'],
  ['Shift+ArrowRight', 's4', 's4'],
  ['Shift+ArrowLeft', 's4', 'n3'],
  ['Shift+ArrowLeft', 'n3', '2 in east'],
  ['Shift+ArrowLeft', 'n1', 'n1'],
  ['Home', 'n3', 'n1'],
  ['End', 'n1', 'n3'],
  ['Home', 's4', 's1'],
  ['End', 'e1', '2 in east'],
  ['Control+Home', 's4', 'n1'],
  ['Control+End', 'n1', 's4'],
];

describe('The keyboard in the plot', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
  });

  for (const [key, from, to] of MOVES) {
    it(`goes by ${key} from ${from} to ${to}`, async () => {
      await focusOn(element, targetOf(element, from));
      await press(element, key);
      assert.strictEqual(focusedMark(element), to);
      assert.strictEqual(focusIn(element)?.tabIndex, 0);
    });
  }

  it('enters at the tab stop and comes back to the mark it left', async () => {
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'Tab');
    assert.isNull(focusedMark(element));
    await press(element, 'Shift+Tab');
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('brings the next event of the lane into view where the window ends before it', async () => {
    element.zoomTo('2004', '2004');
    await settled(element);
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'ArrowRight');
    assert.strictEqual(focusedMark(element), 'n3');
    await press(element, 'ArrowLeft');
    assert.strictEqual(focusedMark(element), 'n2');
    await press(element, 'ArrowLeft');
    assert.strictEqual(focusedMark(element), 'n1');
  });

  it('brings the next event of any lane into view with Shift', async () => {
    element.zoomTo('2004', '2004');
    await settled(element);
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'Shift+ArrowRight');
    assert.strictEqual(focusedMark(element), 's2');
    await press(element, 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    assert.strictEqual(focusedMark(element), 'e1');
  });

  it('turns the page by one window', async () => {
    element.zoomTo(Date.UTC(2004, 0), Date.UTC(2005, 0));
    await settled(element);
    const length = Date.UTC(2005, 0) - Date.UTC(2004, 0);
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'PageDown');
    assert.strictEqual(Number(element.view?.start), Date.UTC(2005, 0));
    assert.isNotNull(focusedMark(element));
    await press(element, 'PageUp', 'PageUp');
    assert.strictEqual(Number(element.view?.start), Date.UTC(2004, 0) - length);
    assert.isNotNull(focusedMark(element));
  });

  it('zooms by + and - around the focused event, which keeps the focus', async () => {
    await focusOn(element, targetOf(element, 'n2'));
    const whole = lengthOf(element);
    const place = leftOf(targetOf(element, 'n2'));
    await press(element, '+');
    assert.closeTo(lengthOf(element), whole / 2, 1);
    assert.strictEqual(focusedMark(element), 'n2');
    assert.closeTo(leftOf(targetOf(element, 'n2')), place, 2);
    await press(element, '-');
    assert.closeTo(lengthOf(element), whole, 1);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('zooms by = as by +, which is the same key without Shift', async () => {
    await focusOn(element, targetOf(element, 'n2'));
    const whole = lengthOf(element);
    await press(element, '=');
    assert.closeTo(lengthOf(element), whole / 2, 1);
  });

  it('shows all by 0', async () => {
    element.zoomTo('2004', '2004');
    await settled(element);
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, '0');
    assert.lengthOf(element.visibleEvents, THREE_LANES.events.length);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens an event by ${key} and closes it by Escape, back where it was`, async () => {
      await focusOn(element, targetOf(element, 'n2'));
      await press(element, key);
      assert.strictEqual(textOf(find(element, '.card-title')), 'Event n2');
      assert.isTrue(isInCard(focusIn(element)));
      await press(element, 'Escape');
      assert.strictEqual(countOf(element, '.card'), 0);
      assert.strictEqual(focusedMark(element), 'n2');
    });

    it(`zooms into a cluster by ${key} and focuses its first event`, async () => {
      await focusOn(element, clusterIn(element, 'south'));
      await press(element, key);
      assert.strictEqual(focusedMark(element), 's2');
      assert.strictEqual(targetOf(element, 's3').part.value, 'point');
    });
  }

  it('undoes the zoom into a cluster by Escape, and then leaves Escape to the page', async () => {
    const whole = element.view;
    await focusOn(element, clusterIn(element, 'south'));
    await press(element, 'Enter');
    const heard = listenFor('Escape');
    for (let i = 0; i < 3 && lengthOf(element) < lengthBetween(whole); i++) {
      await press(element, 'Escape');
    }
    assert.deepEqual(element.view, whole);
    assert.strictEqual(focusedMark(element), '2 in south');
    assert.isEmpty(heard);
    // The first Escape may still have a preview to close.
    await press(element, 'Escape', 'Escape');
    assert.isFalse(heard.at(-1)?.defaultPrevented);
  });

  it('lists the events that no zoom can part, and opens the one that is chosen', async () => {
    await focusOn(element, clusterIn(element, 'east'));
    await press(element, 'Enter');
    const dialog = find(element, '[role=dialog]');
    assert.isTrue(isInCard(focusIn(element)));
    const items = [...dialog.querySelectorAll<HTMLElement>('li button')];
    assert.deepEqual(
      items.map(({ dataset }) => dataset['id']),
      ['e2', 'e3'],
    );
    items[1]?.focus();
    await press(element, 'Enter');
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event e3');
    assert.isTrue(isInCard(focusIn(element)));
    await press(element, 'Escape');
    assert.strictEqual(countOf(element, '.card'), 0);
    assert.strictEqual(focusedMark(element), '2 in east');
  });

  it('uses its own keys and no others', async () => {
    const button = targetOf(element, 'n2');
    await focusOn(element, button);
    const own = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'Home', 'End'];
    for (const key of [...own, 'PageUp', 'PageDown', '+', '-', '0']) {
      assert.isTrue(isUsed(targetOf(element, 'n2'), key), key);
      await focusOn(element, targetOf(element, 'n2'));
    }
    for (const key of ['a', 'Tab', 'F5', '1', '/', 'Backspace', 'Delete', 'Enter', ' ']) {
      assert.isFalse(isUsed(targetOf(element, 'n2'), key), key);
    }
  });

  const foreign: readonly (readonly [string, KeyboardEventInit])[] = [
    ['ArrowLeft', { altKey: true }],
    ['ArrowLeft', { metaKey: true }],
    ['ArrowLeft', { ctrlKey: true }],
    ['+', { ctrlKey: true }],
    ['-', { ctrlKey: true }],
    ['0', { ctrlKey: true }],
    ['+', { metaKey: true }],
  ];
  for (const [key, modifiers] of foreign) {
    const name = Object.keys(modifiers).join();
    it(`leaves ${key} with ${name} to the browser`, async () => {
      await focusOn(element, targetOf(element, 'n2'));
      const { view } = element;
      assert.isFalse(isUsed(targetOf(element, 'n2'), key, modifiers));
      assert.deepEqual(element.view, view);
    });
  }

  it('leaves + - 0 to the page, and no other key, with keyshortcuts="off"', async () => {
    element.setAttribute('keyshortcuts', 'off');
    await focusOn(element, targetOf(element, 'n2'));
    for (const key of ['+', '=', '-', '0']) {
      assert.isFalse(isUsed(targetOf(element, 'n2'), key), key);
    }
    assert.isTrue(isUsed(targetOf(element, 'n2'), 'ArrowRight'));
  });

  it('is not heard outside of the plot', async () => {
    const { view } = element;
    for (const target of [document.body, element, find(element, '.headline')]) {
      assert.isFalse(isUsed(target, 'ArrowRight'));
      assert.isFalse(isUsed(target, '+'));
    }
    await settled(element);
    assert.deepEqual(element.view, view);
  });

  it('does not write into a field of the page when it is typed there', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await press(element, '0', '-', 'ArrowLeft');
    assert.strictEqual(field.value, '0-');
  });
});

const lengthOf = ({ view }: ConflictTimeline): number => lengthBetween(view);

const lengthBetween = (view: ConflictTimeline['view']): number =>
  Number(view?.end) - Number(view?.start);

const leftOf = (node: Element): number => node.getBoundingClientRect().left;

/** Keeps what reaches the page of a key. */
function listenFor(key: string): KeyboardEvent[] {
  const heard: KeyboardEvent[] = [];
  document.body.addEventListener('keydown', (event) => {
    if (event.key === key) heard.push(event);
  });
  return heard;
}
