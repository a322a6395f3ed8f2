import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { THREE_LANES } from './support/feeds.js';
import { buttonNamed, countOf, find, findAll, focusIn, targetOf, textOf } from './support/find.js';
import { mount } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { settled } from './support/wait.js';

describe('The help', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
  });

  const button = (): HTMLButtonElement => buttonNamed(element, 'Help and keys');

  it('opens by its button, takes the focus, and gives it back by Escape', async () => {
    await focusOn(element, button());
    await press(element, 'Enter');
    assert.strictEqual(button().ariaExpanded, 'true');
    assert.isTrue(focusIn(element) === find(element, '.help'));
    await press(element, 'Escape');
    assert.strictEqual(countOf(element, '.help'), 0);
    assert.isTrue(focusIn(element) === button());
    assert.strictEqual(button().ariaExpanded, 'false');
  });

  it('opens by ? in the plot, and goes back to the event when it is closed', async () => {
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, '?', 'Tab');
    assert.strictEqual(focusIn(element)?.ariaLabel, 'Close');
    await press(element, 'Enter');
    assert.strictEqual(countOf(element, '.help'), 0);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('does not call back a reader who has left it', async () => {
    await focusOn(element, button());
    await press(element, 'Enter');
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, 'Escape', 'Escape');
    assert.strictEqual(countOf(element, '.help'), 0);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('is a dialog named by its heading, a level below the headline', async () => {
    await focusOn(element, button());
    await press(element, 'Enter');
    const help = find(element, '.help');
    assert.strictEqual(help.role, 'dialog');
    const title = find(element, `#${help.getAttribute('aria-labelledby')}`);
    assert.strictEqual(title.localName, 'h3');
    assert.strictEqual(textOf(title), 'Keys');
  });

  it('tells the keys as they are written on a keyboard', async () => {
    button().click();
    await settled(element);
    const rows = findAll(element, '.keys tbody th').map(textOf);
    assert.deepEqual(rows, [
      'Left Right',
      'Up Down',
      'Shift Left Shift Right',
      'Home End',
      'Ctrl Home Ctrl End',
      'Page Up Page Down',
      'Enter Space',
      'Esc',
      '+ -',
      '0',
      '?',
    ]);
  });

  it('tells no key that is left to the page, and ? is one of them', async () => {
    element.keyshortcuts = 'off';
    await focusOn(element, targetOf(element, 'n2'));
    await press(element, '?');
    assert.strictEqual(countOf(element, '.help'), 0);
    button().click();
    await settled(element);
    assert.strictEqual(textOf(findAll(element, '.keys tbody th').at(-1) ?? element), 'Esc');
  });
});

describe('The open help', () => {
  afterEach(() => {
    document.body.style.margin = '';
  });

  for (const theme of ['light', 'dark']) {
    for (const width of [1160, 360, 320]) {
      it(`breaks no rule of axe in the ${theme} theme at ${width} px, nor the page's width`, async () => {
        await setViewport({ width, height: 900 });
        document.body.style.margin = '0';
        const element = await mount({ width, feed: THREE_LANES, attributes: { theme } });
        buttonNamed(element, 'Help and keys').click();
        await settled(element);
        assert.isAbove(countOf(element, '.help'), 0);
        await assertAccessible(element);
        assert.isAtMost(document.documentElement.scrollWidth, width);
      });
    }
  }
});
