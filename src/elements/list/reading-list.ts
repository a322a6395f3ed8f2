import { buildList } from '../../scene/list/build-list.js';
import { list } from './list.styles.js';
import { renderList } from './list.js';

/** The reading list, from scene to page: loaded where there is no room for a chart. */
export const readingList = { build: buildList, render: renderList, styles: [list] };

/** What the reading list is built and rendered by. */
export type ReadingList = typeof readingList;
