import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import { find, findAll, focusIn, targetOf, targets } from './support/find.js';
import { sahelText, THREE_LANES } from './support/feeds.js';
import { inlineFeed, mount } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { nextFrame, until } from './support/wait.js';

describe('The focus', () => {
  it('never falls out of the plot while zooming, paging and stepping', async () => {
    const element = await mount({ children: [inlineFeed(await sahelText())] });
    await focusOn(element, targets(element)[0] ?? element);
    const walk = ['+', '+', 'ArrowRight', '+', 'ArrowDown', 'PageDown', '+', 'PageDown', 'PageUp'];
    const back = [
      '-',
      '-',
      'Shift+ArrowRight',
      'ArrowDown',
      '0',
      'End',
      '+',
      '+',
      '+',
      '+',
      'Home',
    ];
    for (const key of [...walk, ...back]) {
      await press(element, key);
      assert.isNotNull(focusedMark(element), key);
      assert.isTrue(document.activeElement === element, key);
    }
  });

  it('never falls out of the plot while the timeline glides', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await mount({ children: [inlineFeed(await sahelText())] });
    await focusOn(element, targets(element)[0] ?? element);
    for (const key of ['+', '+', 'PageDown', '+', 'PageUp', '-', '0']) {
      const places = new Set<number>();
      await press(element, key);
      for (let frame = 0; frame < 24; frame++) {
        await nextFrame();
        assert.isNotNull(focusedMark(element), `${key}, frame ${frame}`);
        places.add(focusIn(element)?.getBoundingClientRect().left ?? 0);
      }
      if (key === '0') assert.isAbove(places.size, 2, 'it glides');
    }
  });

  it('stays with its event when the timeline gets another width', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { layout: 'horizontal' } });
    await focusOn(element, targetOf(element, 'n2'));
    element.style.width = '500px';
    await until(() => find(element, '.picture').getBoundingClientRect().width === 500);
    assert.strictEqual(focusedMark(element), 'n2');
  });

  it('goes past the plot by the skip button', async () => {
    const element = await mount({ feed: THREE_LANES });
    const skip = find<HTMLButtonElement>(element, '.skip');
    await focusOn(element, skip);
    assert.isAbove(skip.getBoundingClientRect().width, 24);
    await press(element, 'Enter');
    assert.isTrue(focusIn(element) === find(element, '.footer'));
  });
});

describe('The toolbar', () => {
  it('is one tab stop, with the arrow keys, Home and End between its buttons', async () => {
    const element = await mount({ feed: THREE_LANES });
    const buttons = findAll<HTMLButtonElement>(element, '[role=toolbar] button');
    assert.strictEqual(buttons.filter(({ tabIndex }) => tabIndex === 0).length, 1);
    await focusOn(element, buttons[0] ?? element);
    const at = (): number => buttons.indexOf(focusIn(element) as HTMLButtonElement);
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['End', buttons.length - 1],
      ['ArrowRight', 0],
      ['ArrowLeft', buttons.length - 1],
      ['Home', 0],
    ] as const) {
      await press(element, key);
      assert.strictEqual(at(), place, key);
      assert.strictEqual(buttons[place]?.tabIndex, 0, key);
    }
  });
});
