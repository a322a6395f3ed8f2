import { sendMouse, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { isSheet } from '../../src/elements/card/is-sheet.js';
import { assertAccessible } from './support/accessible.js';
import { THREE_LANES } from './support/feeds.js';
import {
  buttonNamed,
  clusterIn,
  countOf,
  find,
  focusIn,
  targetOf,
  textOf,
} from './support/find.js';
import { mount } from './support/mount.js';
import { focusedMark, press } from './support/press.js';
import { settled, until } from './support/wait.js';

const LONG = {
  ...THREE_LANES,
  events: THREE_LANES.events.map((event) => ({ ...event, summary: 'Words. '.repeat(900) })),
};

const narrow = (attributes: Record<string, string> = {}): Promise<ConflictTimeline> =>
  mount({ feed: LONG, width: 360, attributes });

const open = async (element: ConflictTimeline, button: HTMLElement): Promise<void> => {
  button.scrollIntoView({ block: 'center' });
  button.focus({ preventScroll: true });
  button.click();
  await settled(element);
};

const sheet = (element: ConflictTimeline): HTMLDialogElement => find(element, 'dialog.card');

describe('A card is a sheet', () => {
  for (const { width, layout, asked, is } of [
    { width: 479, layout: 'horizontal', asked: true, is: true },
    { width: 480, layout: 'horizontal', asked: true, is: false },
    { width: 800, layout: 'vertical', asked: true, is: true },
    { width: 320, layout: 'vertical', asked: false, is: false },
  ] as const) {
    const how = asked ? 'asked for' : 'opened by the page';
    it(`${is ? 'at' : 'not at'} ${width} px, ${layout}, ${how}`, () => {
      assert.strictEqual(isSheet({ width, layout, asked }), is);
    });
  }
});

describe('The sheet', () => {
  beforeEach(async () => {
    await setViewport({ width: 360, height: 700 });
    document.body.style.minHeight = '3000px';
  });

  it('is modal, takes the focus, and stands at the foot of the screen', async () => {
    const element = await narrow();
    await open(element, targetOf(element, 'n2'));
    assert.isTrue(sheet(element).matches(':modal'));
    assert.isTrue(focusIn(element) === sheet(element));
    const { top, bottom } = sheet(element).getBoundingClientRect();
    assert.strictEqual(bottom, 700);
    assert.isAtLeast(top, 700 * 0.15 - 1);
    await assertAccessible(element);
  });

  it('keeps its buttons in reach while it scrolls', async () => {
    const element = await narrow();
    await open(element, targetOf(element, 'n2'));
    sheet(element).scrollTop = 900;
    assert.isAbove(sheet(element).scrollTop, 800);
    for (const name of ['Close', 'Previous', 'Next']) {
      const { top, bottom } = buttonNamed(element, name).getBoundingClientRect();
      assert.isAtLeast(top, sheet(element).getBoundingClientRect().top);
      assert.isAtMost(bottom, 700);
    }
  });

  const closings: Readonly<Record<string, (element: ConflictTimeline) => unknown>> = {
    'its button': (element) => buttonNamed(element, 'Close').click(),
    Escape: (element) => press(element, 'Escape'),
    'a click on the backdrop': () => sendMouse({ type: 'click', position: [180, 20] }),
    'what else the browser closes a dialog by': (element) =>
      sheet(element).dispatchEvent(new Event('cancel', { cancelable: true })),
    'a close that the browser does not ask about': (element) => sheet(element).close(),
  };
  for (const [name, close] of Object.entries(closings)) {
    it(`closes by ${name}, gives the focus back to its event and does not scroll the page`, async () => {
      const element = await narrow();
      const button = targetOf(element, 'n2');
      button.scrollIntoView({ block: 'center' });
      const before = scrollY;
      await open(element, button);
      assert.strictEqual(scrollY, before);
      await close(element);
      await until(() => countOf(element, '.card') === 0);
      assert.strictEqual(focusedMark(element), 'n2');
      assert.strictEqual(scrollY, before);
    });
  }

  it('stays where a click is inside', async () => {
    const element = await narrow();
    await open(element, targetOf(element, 'n2'));
    await sendMouse({ type: 'click', position: [180, 400] });
    await settled(element);
    assert.strictEqual(countOf(element, '.card'), 1);
  });

  it('begins at its top with each event, and keeps the focus on the pressed button', async () => {
    const element = await narrow();
    await open(element, targetOf(element, 'n2'));
    sheet(element).scrollTop = 500;
    buttonNamed(element, 'Next').focus();
    await press(element, 'Enter');
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event s2');
    assert.strictEqual(sheet(element).scrollTop, 0);
    assert.isTrue(focusIn(element) === buttonNamed(element, 'Next'));
    await press(element, 'Escape');
    await until(() => countOf(element, '.card') === 0);
    assert.isTrue(document.activeElement === element);
  });

  it('lists events that no zoom can part, and opens one of them in its place', async () => {
    const element = await narrow({ layout: 'horizontal' });
    await open(element, clusterIn(element, 'east'));
    assert.isTrue(sheet(element).matches('.listed:modal'));
    await assertAccessible(element);
    find(element, '[data-id=e3]:not(.target)').click();
    await settled(element);
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event e3');
    assert.isTrue(sheet(element).matches(':modal'));
    assert.isTrue(focusIn(element) === sheet(element));
  });

  it('is modal again after the timeline was moved in the page', async () => {
    const element = await narrow();
    await open(element, targetOf(element, 'n2'));
    document.body.append(element);
    await until(() => sheet(element).matches(':modal'));
  });
});

describe('A card that the page opens', () => {
  beforeEach(() => setViewport({ width: 360, height: 700 }));

  it('covers nothing: it stands below the stage, also while it is stepped through', async () => {
    const element = await narrow({ selected: 'n2' });
    assert.strictEqual(find(element, '.card').localName, 'div');
    buttonNamed(element, 'Next').click();
    await settled(element);
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event s2');
    assert.strictEqual(find(element, '.card').localName, 'div');
  });

  it('is a sheet while the reader is in the timeline', async () => {
    const element = await narrow();
    targetOf(element, 'n1').focus();
    element.select('n2');
    await settled(element);
    assert.isTrue(sheet(element).matches(':modal'));
  });

  it('gives way to a sheet when the reader opens another event', async () => {
    const element = await narrow({ selected: 'n2' });
    await open(element, targetOf(element, 'n3'));
    assert.isTrue(sheet(element).matches(':modal'));
    assert.strictEqual(textOf(find(element, '.card-title')), 'Event n3');
  });
});

describe('Previous and next', () => {
  it('say at either end that they lead nowhere, and keep the focus', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { selected: 'n1' } });
    const disabled = () =>
      ['Previous', 'Next'].map((name) => buttonNamed(element, name).ariaDisabled);
    assert.deepEqual(disabled(), ['true', 'false']);
    buttonNamed(element, 'Previous').focus();
    await press(element, 'Enter');
    assert.strictEqual(element.selected, 'n1');
    assert.isTrue(focusIn(element) === buttonNamed(element, 'Previous'));
    element.select('s4');
    await settled(element);
    assert.deepEqual(disabled(), ['false', 'true']);
  });
});
