import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimelineStory } from '../../src/define.js';
import { THREE_LANES } from './support/feeds.js';
import { countOf } from './support/find.js';
import { mount } from './support/mount.js';
import { settled, until } from './support/wait.js';
import { windowOf } from './support/view.js';
import { warnings } from './support/warnings.js';

describe('The story element', () => {
  it('waits for a timeline that comes later', async () => {
    const story = placeStory([{ event: 'n2' }]);
    await until(() => story.querySelector('[data-current]') !== null);
    const element = await mount({ feed: THREE_LANES, attributes: { id: 'war' } });
    await until(() => countOf(element, '.moment') === 1);
    assert.strictEqual(countOf(element, '.card'), 0);
  });

  it('shows time and event of a section, and fires nothing', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { id: 'war' } });
    let told = 0;
    for (const type of ['timeline-select', 'timeline-view-change'] as const) {
      element.addEventListener(type, () => (told += 1));
    }
    placeStory([{ event: 'n2', start: '2004', end: '2005' }]);
    await until(() => windowOf(element).end === Date.UTC(2006, 0));
    await settled(element);
    assert.strictEqual(windowOf(element).start, Date.UTC(2004, 0));
    assert.strictEqual(countOf(element, '.moment'), 1);
    assert.strictEqual(element.selected, null);
    assert.strictEqual(told, 0);
  });

  it('watches sections that are added later', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { id: 'war' } });
    const story = placeStory([]);
    await settled(element);
    story.append(section({ start: '2003', end: '2003' }));
    await until(() => windowOf(element).start === Date.UTC(2003, 0));
  });

  it('follows a section whose time is changed while it is in view', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { id: 'war' } });
    const story = placeStory([{ start: '2003', end: '2003' }]);
    await until(() => windowOf(element).start === Date.UTC(2003, 0));
    story.querySelector('section')?.setAttribute('data-start', '2002');
    await until(() => windowOf(element).start === Date.UTC(2002, 0));
  });

  it('names what it can not read, and does the rest', async () => {
    const warned = warnings();
    const element = await mount({ feed: THREE_LANES, attributes: { id: 'war' } });
    placeStory([{ event: 'nobody', start: '2004', end: '2004' }]);
    await until(() => windowOf(element).start === Date.UTC(2004, 0));
    const story = placeStory([{ event: 'n2', start: '2004-13' }]);
    document.body.prepend(story);
    await until(() => warned.length === 2);
    await settled(element);
    assert.match(warned[0] ?? '', /data-event="nobody".*has no event "nobody"/);
    assert.match(warned[1] ?? '', /data-start="2004-13"/);
    assert.strictEqual(countOf(element, '.moment'), 1);
  });

  it('leaves nothing behind when it is taken out', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { id: 'war' } });
    const story = placeStory([{ event: 'n2' }]);
    await until(() => countOf(element, '.moment') === 1);
    story.remove();
    await settled(element);
    assert.strictEqual(countOf(element, '.moment'), 0);
    assert.isNull(story.querySelector('[data-current]'));
  });
});

/** A story whose first section fills the viewport. */
function placeStory(sections: readonly Record<string, string>[]): ConflictTimelineStory {
  const story = document.createElement('conflict-timeline-story');
  story.for = 'war';
  story.append(...sections.map(section));
  document.body.prepend(story);
  return story;
}

function section(data: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('section');
  element.style.height = '1000px';
  Object.assign(element.dataset, data);
  return element;
}
