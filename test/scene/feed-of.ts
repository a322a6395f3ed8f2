import assert from 'node:assert/strict';
import { readFeed } from '../../src/feed/read-feed.js';
import type { Feed, Text } from '../../src/feed/types.js';

/** An event as a test writes it; a test names only what it is about. */
export interface EventDraft {
  readonly id?: string;
  readonly date: string;
  readonly title?: Text;
  readonly lanes?: readonly string[];
  readonly category?: string;
  readonly [field: string]: unknown;
}

/**
 * A feed of some events, as `readFeed` gives it. Events are named `e0`, `e1`, … where they have no id; lanes and
 * categories that they name are declared in order of their names, unless `rest` declares them.
 */
export function feedOf(
  drafts: readonly EventDraft[],
  rest: Readonly<Record<string, unknown>> = {},
): Feed {
  const { feed, problems } = readFeed({
    version: '1.0',
    updated: '2023-12-31T00:00:00Z',
    lanes: declared(drafts.flatMap(({ lanes = [] }) => lanes)),
    categories: declared(drafts.flatMap(({ category = [] }) => category)),
    events: drafts.map((draft, place) => ({ id: `e${place}`, title: `Event ${place}`, ...draft })),
    ...rest,
  });
  assert.deepEqual(problems, []);
  assert.ok(feed);
  return feed;
}

const declared = (ids: readonly string[]): { id: string; label: string }[] =>
  [...new Set(ids)].sort().map((id) => ({ id, label: `The ${id}` }));
