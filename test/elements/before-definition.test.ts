import { assert } from 'chai';
import type { ConflictTimeline } from '../../src/define.js';
import { feedOf } from './support/feeds.js';
import { find, textOf } from './support/find.js';
import { inlineFeed } from './support/mount.js';

// The class is defined once a page, so that the elements below must all be there before it is.
describe('An element that is in the page before it is defined', () => {
  it('takes over the feed it was given, in whichever way', async () => {
    const given = document.createElement('conflict-timeline');
    Object.assign(given, { feed: feedOf('Given') });
    const inline = document.createElement('conflict-timeline');
    inline.append(inlineFeed(JSON.stringify(feedOf('Inline'))));
    const fetched = document.createElement('conflict-timeline');
    const address = URL.createObjectURL(new Blob([JSON.stringify(feedOf('Fetched'))]));
    fetched.setAttribute('src', address);
    assert.isUndefined(customElements.get('conflict-timeline'));
    document.body.append(given, inline, fetched);

    const loaded = Promise.all([given, inline, fetched].map(whenLoaded));
    await import('../../src/define.js');
    await loaded;
    assert.deepEqual([given, inline, fetched].map(headline), ['Given', 'Inline', 'Fetched']);
    URL.revokeObjectURL(address);
  });
});

const headline = (element: ConflictTimeline): string => textOf(find(element, '.headline'));

const whenLoaded = (element: ConflictTimeline): Promise<unknown> =>
  new Promise((resolve) => element.addEventListener('timeline-load', resolve, { once: true }));
