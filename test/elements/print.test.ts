import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import { THREE_LANES } from './support/feeds.js';
import { countOf, find, findAll, textOf } from './support/find.js';
import { mount } from './support/mount.js';
import { settled, until } from './support/wait.js';
import { zoomTo } from './support/view.js';

describe('On paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('every event of the window stands below the chart, with its sources', async () => {
    const element = await mount({ feed: THREE_LANES });
    await zoomTo(element, '2004', '2006');
    await emulateMedia({ media: 'print' });
    await until(() => countOf(element, '.printed') === 1);
    const printed = findAll(element, '.printed > li');
    assert.deepEqual(
      printed.map((item) => textOf(item.querySelector('strong') ?? item)),
      ['Event n2', 'Event s2', 'Event s3', 'Event e2', 'Event e3'],
    );
    assert.isTrue(
      printed.every((item) => item.querySelector('a')?.href === 'https://example.org/'),
    );
    assert.isTrue(isSeen(find(element, '.stage')));
  });

  it('there is the chart at the width of the sheet, also where the screen shows a list or a table', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    assert.strictEqual(countOf(element, '.stage'), 0);
    await emulateMedia({ media: 'print' });
    await until(() => countOf(element, '.stage') === 1);
    assert.strictEqual(find(element, '.picture').getAttribute('width'), '680');
  });

  it('there are no controls and no card', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { selected: 'n2' } });
    await emulateMedia({ media: 'print' });
    await until(() => countOf(element, '.printed') === 1);
    const seen = findAll(element, 'button, input, .card').filter(isSeen);
    const outside = seen.filter((node) => !node.matches('.target, .legend *, .legend'));
    assert.deepEqual(
      outside.map(({ className }) => className),
      [],
    );
  });

  it('what was on the screen comes back after it', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    assert.strictEqual(countOf(element, '.printed'), 1);
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    assert.deepEqual([countOf(element, '.printed'), countOf(element, '.list')], [0, 1]);
  });
});

const isSeen = (node: Element): boolean => node.checkVisibility({ visibilityProperty: true });
