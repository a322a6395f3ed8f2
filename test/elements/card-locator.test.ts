import { assert } from 'chai';
import '../../src/define.js';
import { countOf, find } from './support/find.js';
import { mount } from './support/mount.js';
import { settled, until } from './support/wait.js';

const LERE = { name: 'Léré', country: 'ML', lat: 15.71, lon: -4.91 };

const feed = {
  version: '1.0',
  title: 'Places',
  events: [
    { id: 'exact', date: '2023-09-17', title: 'In the town', place: LERE },
    { id: 'area', date: '2023-09-18', title: 'Near it', place: { ...LERE, precision: 'area' } },
    { id: 'nowhere', date: '2023-09-19', title: 'Without a position', place: { name: 'Léré' } },
  ],
};

describe('The locator map', () => {
  it('names its place, and shows a point for a town and a circle for an area', async () => {
    const element = await mount({ feed, attributes: { selected: 'exact' } });
    await until(() => countOf(element, 'svg.locator') === 1);
    const map = find(element, '.locator');
    assert.strictEqual(map.getAttribute('role'), 'img');
    assert.strictEqual(map.getAttribute('aria-label'), 'Map: Léré, Mali');
    assert.strictEqual(countOf(element, '.locator .spot.exact'), 1);
    element.select('area');
    await settled(element);
    assert.strictEqual(countOf(element, '.locator .spot:not(.exact)'), 1);
  });

  it('keeps its room before it has come, so that nothing in the card moves', async () => {
    const element = await mount({ feed });
    element.select('exact');
    await element.updateComplete;
    const before = find(element, '.locator').getBoundingClientRect();
    await until(() => countOf(element, 'svg.locator') === 1);
    const after = find(element, '.locator').getBoundingClientRect();
    assert.deepEqual([after.width, after.height], [before.width, before.height]);
    assert.deepEqual([after.width, after.height], [220, 165]);
  });

  it('is not there where the feed gives no position', async () => {
    const element = await mount({ feed, attributes: { selected: 'nowhere' } });
    assert.isAbove(countOf(element, '.card'), 0);
    assert.strictEqual(countOf(element, '.locator'), 0);
  });
});
