import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { countOf, find, findAll, rootOf, targets, textOf } from './support/find.js';
import { inlineFeed, mount } from './support/mount.js';
import { nextFrame, settled } from './support/wait.js';

const MARKUP = '<img src="x" onerror="window.hit = true"><script>window.hit = true</script>';
const CSS = 'red; background: url("https://evil.example/")';
const SCRIPT = 'javascript:window.hit=true';

// As text, since an object literal cannot have a field "__proto__".
const FEED = `{
  "version": "1.0",
  "title": ${JSON.stringify(MARKUP)},
  "description": ${JSON.stringify(MARKUP)},
  "license": ${JSON.stringify(MARKUP)},
  "publisher": { "name": ${JSON.stringify(MARKUP)}, "url": "${SCRIPT}" },
  "__proto__": { "polluted": true },
  "constructor": { "prototype": { "polluted": true } },
  "lanes": [{ "id": "__proto__", "label": "Proto" }, { "id": "l", "label": ${JSON.stringify(MARKUP)} }],
  "categories": [{ "id": "c", "label": ${JSON.stringify(MARKUP)}, "color": ${JSON.stringify(CSS)} }],
  "sources": [{ "id": "s", "publisher": "P", "title": "T", "url": "${SCRIPT}", "archived": "data:text/html,x" }],
  "events": [
    { "id": "good", "date": "2012-03-22", "title": "Good", "lanes": ["l"], "sources": ["s"] },
    { "id": "no-date", "date": "2012-13-40", "title": "Bad date" },
    { "date": "2012-01-01", "title": "No id" },
    { "id": "good", "date": "2013-01-01", "title": "The same id" },
    { "id": "backwards", "date": "2014-01-01/2013-01-01", "title": "End before start" },
    "no event at all",
    null,
    { "id": "number", "date": 2012, "title": ["a", "list"] },
    { "id": "stray", "date": "2015-01-01", "title": "Unknown lane", "lanes": ["nowhere"] },
    { "id": "markup", "date": "2016-01-01", "title": ${JSON.stringify(MARKUP)}, "lanes": ["l"], "category": "c",
      "summary": ${JSON.stringify(MARKUP)},
      "sources": [{ "publisher": "P", "title": "T", "url": " ${SCRIPT}" }, "s"],
      "media": [{ "type": "image", "url": "${SCRIPT}", "alt": "x" }] },
    { "id": "__proto__", "date": "2017-01-01", "title": "Proto", "lanes": ["__proto__"],
      "__proto__": { "polluted": true } },
    { "id": "] .target[data-id=good", "date": "2018-01-01", "title": "An id like a selector" }
  ]
}`;

const GOOD = ['good', 'stray', 'markup', '__proto__', '] .target[data-id=good'];

describe('A hostile feed', () => {
  let element: ConflictTimeline;
  const anyone = window as unknown as { hit?: boolean };

  beforeEach(async () => {
    element = await mount({ children: [inlineFeed(FEED)] });
  });

  it('is drawn with every event that is sound', () => {
    assert.deepEqual(
      element.feed?.events.map(({ id }) => id),
      GOOD,
    );
    assert.sameMembers(
      targets(element).map(({ dataset }) => dataset['id']),
      GOOD,
    );
  });

  it('has every event that was left out named', () => {
    const errors = element.problems
      .filter(({ severity, path }) => severity === 'error' && path.startsWith('events['))
      .map(({ path }) => Number(/\d+/.exec(path)?.[0]));
    assert.deepEqual([...new Set(errors)], [1, 2, 3, 4, 5, 6, 7]);
    assert.strictEqual(textOf(find(element, '.problems summary')), '5 of 12 events could be read.');
  });

  it('executes nothing and makes no element of its texts', async () => {
    for (const id of GOOD) {
      element.select(id);
      await settled(element);
      assert.isAbove(countOf(element, '.card'), 0, id);
      assert.strictEqual(countOf(element, 'img, script, iframe, object, embed'), 0, id);
      assert.isEmpty(handlersIn(rootOf(element)), id);
    }
    await nextFrame();
    assert.isUndefined(anyone.hit);
  });

  it('shows markup as the text it is', async () => {
    element.select('markup');
    await settled(element);
    assert.strictEqual(find(element, '.headline').textContent, MARKUP);
    assert.strictEqual(find(element, '.card-title').textContent, MARKUP);
    assert.strictEqual(textOf(find(element, '.card-text p')), MARKUP);
  });

  it('has no link that leads to a script or to data', async () => {
    for (const id of GOOD) {
      element.select(id);
      await settled(element);
      for (const link of findAll<HTMLAnchorElement>(element, '[href], [src]')) {
        assert.match(link.protocol, /^https?:$|^mailto:$/, `${id}: ${link.outerHTML}`);
      }
    }
  });

  it('brings no style of its own', () => {
    const inline = findAll<HTMLElement>(element, '[style]').map(({ style }) => style.cssText);
    assert.isEmpty(inline.filter((text) => /evil|background|url\((?!["']?#)/.test(text)));
    assert.strictEqual(countOf(element, '[style*=evil], style:not([nonce])'), 0);
  });

  it('leaves the prototypes of the page alone', () => {
    assert.notProperty({}, 'polluted');
    assert.isFalse('polluted' in element);
    assert.notProperty(element.feed ?? {}, 'polluted');
  });
});

describe('A link in a card', () => {
  it('tells the page it leads to nothing of this one', async () => {
    const element = await mount({
      children: [inlineFeed(FEED.replaceAll(SCRIPT, 'https://example.org/'))],
      attributes: { selected: 'good' },
    });
    const links = findAll<HTMLAnchorElement>(element, 'a');
    assert.isAbove(links.length, 0);
    for (const { rel } of links) assert.strictEqual(rel, 'noopener noreferrer');
  });
});

function handlersIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((node) =>
    node
      .getAttributeNames()
      .filter((name) => name.startsWith('on'))
      .map((name) => `${node.localName} ${name}`),
  );
}
