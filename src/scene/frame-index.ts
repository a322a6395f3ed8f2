import { contentOf } from '../feed/feed-content.js';
import { readGoodFeed } from '../feed/read-good-feed.js';
import { finish } from '../feed/steps.js';
import { buildIndex, type EventIndex } from './event-index.js';

/** One mark of each kind, in as many lanes as a feed has about; nobody sees the marks, so they say nothing. */
const frame = {
  version: '1.0',
  updated: '2020-12-31',
  lanes: ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, label: id })),
  categories: [{ id: 'any', label: 'any' }],
  actors: [{ id: 'any', name: 'any', type: 'other' }],
  places: [{ id: 'any', name: 'any', country: 'ML', lat: 0, lon: 0 }],
  sources: [
    { id: 'any', publisher: 'any', title: 'any', url: 'https://example.org/', date: '2001' },
  ],
  events: [
    ['2001-03-04', '1'],
    ['2001-03-05', '1'],
    ['2008~', '1'],
    ['2004/2011-05', '2'],
    ['2006-02~/..', '2'],
    ['2015-07', '2'],
    ['2003-10-11', '3'],
    ['2003-12-13/2003-12-15', '3'],
    ['2012-11', '4'],
    ['2013-06-07', '5'],
    ['2018-08-09', '6'],
  ].map(([date, lane], i) => ({
    id: String(i),
    date,
    lanes: [lane],
    category: 'any',
    place: 'any',
    importance: 1 + (i % 5),
    actors: [{ actor: 'any', role: 'party' }],
    casualties: [{ outcome: 'killed', low: 1, best: 2, high: 3, according: 'any' }],
    sources: ['any'],
    title: 'An event that nobody is shown, with a title of two lines',
  })),
};

/**
 * The index that the frame of what is to come is drawn from, by the very code that draws the chart. So that code is
 * compiled while the feed is on its way, and no task is long when it arrives.
 */
export function frameIndex(): EventIndex {
  const read = finish(readGoodFeed(contentOf(frame)));
  if (!read?.feed) throw new Error('The frame is no good feed.');
  return buildIndex(read.feed);
}
