import { assert } from 'chai';
import '../../src/define.js';
import { THREE_LANES } from './support/feeds.js';
import { countOf, find, textOf } from './support/find.js';
import { fallback, place } from './support/mount.js';
import { jsonAnswer, stubFetch } from './support/stub-fetch.js';
import { nextEvent, settled } from './support/wait.js';

const SRC = { src: 'feed.json' };

/** A list of this height, as a page's own style sheet may give it. */
function listOf(height: string): HTMLElement {
  const list = fallback();
  list.style.cssText = `display: block; margin: 0; height: ${height}`;
  return list;
}

describe('What a page has put into the element', () => {
  it('stays as it was, and as high, while the feed is on its way', async () => {
    stubFetch(() => new Promise(() => {}));
    const element = place({ attributes: SRC, children: [listOf('321px')] });
    await settled(element);
    assert.strictEqual(element.getBoundingClientRect().height, 321);
    const words = find<HTMLSlotElement>(element, '.held slot').assignedElements()[0];
    assert.isAbove(words?.getBoundingClientRect().height ?? 0, 300, 'it can be seen');
    assert.strictEqual(textOf(find(element, '[role=status]')), 'Loading the timeline');
    assert.strictEqual(countOf(element, '.skeleton'), 0);
  });

  it('gives way to the timeline when that is drawn', async () => {
    stubFetch(() => jsonAnswer(THREE_LANES));
    const element = place({ attributes: SRC, children: [listOf('321px')] });
    await nextEvent(element, 'timeline-load');
    await settled(element);
    assert.strictEqual(countOf(element, '.held'), 0);
    assert.isAbove(countOf(element, '.target'), 0);
    assert.strictEqual(element.firstElementChild?.getBoundingClientRect().height, 0);
  });

  it('is nothing where it is only a feed or white space', async () => {
    stubFetch(() => new Promise(() => {}));
    const element = place({ attributes: SRC });
    element.append('\n  ');
    await settled(element);
    assert.strictEqual(countOf(element, '.skeleton'), 1);
  });
});
