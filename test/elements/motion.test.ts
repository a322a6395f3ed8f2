import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { find, findAll, middleOf, targetOf } from './support/find.js';
import { THREE_LANES } from './support/feeds.js';
import { mount } from './support/mount.js';
import { turnWheel } from './support/mouse.js';
import { settled, until } from './support/wait.js';

describe('While the wheel turns', () => {
  let element: ConflictTimeline;
  beforeEach(async () => {
    element = await mount({ feed: THREE_LANES });
    await settled(element);
  });

  it('the picture moves at once, and the buttons when it rests', async () => {
    const [button, before] = [placeOfButton(), placeOfDrawn()];
    turn();
    await drawn();
    const moved = placeOfDrawn();
    assert.isAbove(Math.abs(moved - before), 10);
    assert.closeTo(placeOfButton(), button, 0.1);
    await settled(element);
    assert.closeTo(placeOfDrawn(), moved, 0.1);
    assert.closeTo(placeOfButton(), moved, 1.5);
  });

  it('no button can be pressed, as another event may be drawn there', async () => {
    const [x, y] = middleOf(targetOf(element, 'n2'));
    const pressed = (): unknown => element.shadowRoot?.elementFromPoint(x, y);
    assert.strictEqual(pressed(), targetOf(element, 'n2'));
    turn();
    await drawn();
    assert.notStrictEqual(pressed(), targetOf(element, 'n2'));
  });

  it('the buttons keep up where one shows the focus', async () => {
    targetOf(element, 'n1').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    assert.isTrue(targetOf(element, 'n2').matches(':focus-visible'));
    turn();
    await drawn();
    assert.closeTo(placeOfButton(), placeOfDrawn(), 1.5);
  });

  it('and the element is taken out, nothing waits for it to rest', async () => {
    turn();
    const done = settled(element);
    element.remove();
    await done;
  });

  it('or a glide is under way, the buttons are in place when it is over', async () => {
    const before = placeOfButton();
    find(element, '[data-name="zoomIn"]').click();
    await until(() => Math.abs(placeOfButton() - before) > 10);
    const places = findAll<SVGElement>(element, '.picture .point').map((mark) => middleOf(mark)[0]);
    assert.isTrue(places.some((place) => Math.abs(place - placeOfButton()) < 1.5));
  });

  /** One notch, left of the mark, which so moves away. */
  function turn(): void {
    const plot = find(element, '.plot').getBoundingClientRect();
    const place = [plot.left + 200, plot.top + 60] as const;
    assert.isTrue(turnWheel(find(element, '.plot'), place, { deltaY: -60, ctrlKey: true }));
  }

  /** Waits for the update alone: within one task no time passes for a rest, however busy the machine. */
  async function drawn(): Promise<void> {
    while (element.isUpdatePending) await Promise.resolve();
  }

  const placeOfButton = (): number => middleOf(targetOf(element, 'n2'))[0];

  /** Of the same event, the second of its lane. */
  const placeOfDrawn = (): number =>
    findAll<SVGElement>(element, '.picture .point').map(middleOf)[1]?.[0] ?? NaN;
});
