import type { ReadingList } from '../list/reading-list.js';
import { OnUse, type UsingHost } from './on-use.js';

/** Brings the reading list where there is no room for a chart; a bundler makes a file of its own of it. */
export const loadList = (host: UsingHost, wanted: () => boolean): OnUse<ReadingList> =>
  new OnUse(host, {
    wanted,
    load: async () => (await import('../list/reading-list.js')).readingList,
    without:
      'the reading list could not be loaded, so a chart is drawn. Is conflict-timeline-list.min.js',
  });
