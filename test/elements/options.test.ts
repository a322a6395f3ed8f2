import { assert } from 'chai';
import '../../src/define.js';
import { countOf, find, findAll, textOf } from './support/find.js';
import { mount } from './support/mount.js';
import { settled } from './support/wait.js';

describe('Options', () => {
  const FEED = {
    version: '1.0',
    title: 'Options',
    lanes: [{ id: 'west', label: 'West' }],
    categories: [{ id: 'coup', label: 'Coup' }],
    actors: [{ id: 'army', name: 'The army', type: 'state-force' }],
    places: [{ id: 'bamako', name: 'Bamako', country: 'ML', lat: 12.6, lon: -8 }],
    events: [
      {
        id: 'a',
        date: '2012-03-22',
        title: 'A',
        lanes: ['west'],
        category: 'coup',
        actors: [{ actor: 'army', role: 'perpetrator' }],
        place: 'bamako',
        casualties: [{ outcome: 'killed', low: 2, best: 3, high: 5 }],
      },
    ],
  };

  const groupings: readonly (readonly [string, string])[] = [
    ['lane', 'West'],
    ['category', 'Coup'],
    ['actor', 'The army'],
    ['country', 'Mali'],
    ['none', 'All events'],
    ['no such thing', 'West'],
  ];
  for (const [value, label] of groupings) {
    it(`group-by="${value}" makes a lane "${label}"`, async () => {
      const element = await mount({ feed: FEED, attributes: { 'group-by': value } });
      assert.deepEqual(findAll(element, '.lane-name').map(textOf), [label]);
    });
  }

  it('group-by can be changed and taken away', async () => {
    const element = await mount({ feed: FEED });
    const label = (): string => textOf(find(element, '.lane-name'));
    element.groupBy = 'actor';
    await settled(element);
    assert.strictEqual(label(), 'The army');
    element.setAttribute('group-by', 'category');
    await settled(element);
    assert.strictEqual(label(), 'Coup');
    element.removeAttribute('group-by');
    await settled(element);
    assert.strictEqual(label(), 'West');
  });

  it('measure chooses what the overview counts', async () => {
    const element = await mount({ feed: FEED });
    assert.match(textOf(find(element, '.overview-label')), /^Events/);
    element.measure = 'killed';
    await settled(element);
    assert.match(textOf(find(element, '.overview-label')), /^Killed/);
  });

  const controls: readonly (readonly [string, boolean, boolean])[] = [
    ['', true, true],
    ['zoom', true, false],
    ['overview', false, true],
    ['zoom overview', true, true],
    ['none', false, false],
  ];
  for (const [value, zoom, overview] of controls) {
    it(`controls="${value}" shows ${zoom ? 'a' : 'no'} toolbar and ${overview ? 'an' : 'no'} overview`, async () => {
      const element = await mount({ feed: FEED, attributes: { controls: value } });
      assert.strictEqual(countOf(element, '.toolbar') === 1, zoom);
      assert.strictEqual(countOf(element, '.overview') === 1, overview);
    });
  }

  it('a window that cannot be read is left aside and told on the console', async () => {
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => void told.push(words.join(' '));
    try {
      const element = await mount({ feed: FEED, attributes: { start: 'last spring' } });
      assert.lengthOf(element.visibleEvents, 1);
    } finally {
      console.warn = warn;
    }
    assert.lengthOf(told, 1);
    assert.match(String(told[0]), /start="last spring"/);
  });

  for (const [theme, dark] of [
    ['light', false],
    ['dark', true],
  ] as const) {
    it(`theme="${theme}" is ${theme} whatever the page is`, async () => {
      document.documentElement.style.colorScheme = dark ? 'light' : 'dark';
      try {
        const element = await mount({ feed: FEED, attributes: { theme } });
        const [red = 0] = /\d+/.exec(getComputedStyle(element).backgroundColor) ?? [];
        assert.strictEqual(Number(red) < 128, dark);
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }

  it('custom properties are read from any ancestor', async () => {
    document.body.style.setProperty('--timeline-paper', 'rgb(1, 2, 3)');
    try {
      const element = await mount({ feed: FEED });
      assert.strictEqual(getComputedStyle(element).backgroundColor, 'rgb(1, 2, 3)');
    } finally {
      document.body.style.removeProperty('--timeline-paper');
    }
  });
});
