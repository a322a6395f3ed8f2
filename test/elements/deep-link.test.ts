import { assert } from 'chai';
import '../../src/define.js';
import { THREE_LANES } from './support/feeds.js';
import { buttonNamed, countOf } from './support/find.js';
import { mount } from './support/mount.js';
import { settled, until } from './support/wait.js';
import { warnings } from './support/warnings.js';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('The key of links', () => {
  it('is off where it is not asked for', async () => {
    history.replaceState(null, '', '#sahel=n2');
    const element = await mount({ feed: THREE_LANES });
    assert.strictEqual(element.selected, null);
    assert.strictEqual(countOf(element, '.share'), 0);
  });

  it('is warned of once, and off, where it can not stand in an address', async () => {
    const warned = warnings();
    const element = await mount({ feed: THREE_LANES, attributes: { 'deep-link': 'a b' } });
    element.fit();
    await settled(element);
    assert.lengthOf(warned, 1);
    assert.match(warned[0] ?? '', /deep-link="a b"/);
    assert.strictEqual(countOf(element, '.share'), 0);
  });

  it('may be given later', async () => {
    history.replaceState(null, '', '#sahel=n2');
    const element = await mount({ feed: THREE_LANES });
    element.deepLink = 'sahel';
    await settled(element);
    assert.strictEqual(element.selected, 'n2');
  });
});

describe('A link', () => {
  it('wins over the attributes', async () => {
    history.replaceState(null, '', '#sahel=n2');
    const attributes = { 'deep-link': 'sahel', selected: 's1' };
    const element = await mount({ feed: THREE_LANES, attributes });
    assert.strictEqual(element.selected, 'n2');
  });

  it('is not written for what the attributes ask for', async () => {
    const attributes = { 'deep-link': 'sahel', selected: 's1', start: '2002', end: '2004' };
    const element = await mount({ feed: THREE_LANES, attributes });
    // Closed by the reader it is, and that is written at once.
    buttonNamed(element, 'Close').click();
    assert.strictEqual(location.hash, '#sahel=event:');
  });

  it('is written in place of the one before when the page itself selects', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { 'deep-link': 'sahel' } });
    const entries = history.length;
    element.select('n2');
    await until(() => location.hash === '#sahel=n2');
    assert.strictEqual(history.length, entries);
  });

  it('is not written any more once the element is out of the page', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { 'deep-link': 'sahel' } });
    const other = await mount({ feed: THREE_LANES, attributes: { 'deep-link': 'other' } });
    element.select('n2');
    element.remove();
    other.select('n3');
    await until(() => location.hash !== '');
    assert.strictEqual(location.hash, '#other=n3');
  });
});
