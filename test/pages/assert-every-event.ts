import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { ViewportSize } from 'playwright';
import { sahelText } from '../feeds/sahel-feed.js';
import { dateWords } from './date-words.js';
import { expandList } from './expand-list.js';
import { reachEvents } from './reach-events.js';
import type { Card } from './read-card.js';
import type { OpenPage } from './serve-page.js';

/** What of the feed the cards are held against, as it is written. */
interface Written {
  readonly updated: string;
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly url?: string;
  }[];
  readonly events: readonly WrittenEvent[];
}

interface WrittenEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly sources: readonly string[];
}

const COUNT = 104;
const sahelFeed = JSON.parse(sahelText) as Written;
const sources = new Map(sahelFeed.sources.map((source) => [source.id, source]));

/** Opens each of the 104 events of the article's timeline by mouse and holds its card against the feed. */
export async function assertEveryEvent(
  t: TestContext,
  openPage: OpenPage,
  viewport: ViewportSize,
): Promise<void> {
  const options = { viewport, reducedMotion: 'reduce' } as const;
  const { page, problems } = await openPage(t, 'examples/article/', options);
  await page.locator('conflict-timeline .target').first().waitFor();
  await expandList(page);
  const cards = await reachEvents(page, COUNT);
  assert.deepEqual([...cards.keys()].sort(), sahelFeed.events.map(({ id }) => id).sort());
  for (const event of sahelFeed.events) assertCard(cards.get(event.id), event);
  assert.deepEqual(problems, []);
}

function assertCard(card: Card | undefined, event: WrittenEvent): void {
  assert.ok(card);
  assert.equal(card.title.trim(), event.title);
  for (const words of dateWords(event.date, sahelFeed.updated)) {
    assert.match(card.when, new RegExp(`\\b${words}\\b`, 'i'), event.id);
  }
  event.sources.forEach((id, i) => {
    const source = sources.get(id);
    const shown = card.sources[i];
    assert.ok(source && shown, `${event.id} names ${id}`);
    assert.ok(shown.text.includes(source.publisher), `${event.id} shows the publisher of ${id}`);
    assert.ok(shown.text.includes(source.title), `${event.id} shows the title of ${id}`);
    if (source.url !== undefined) assert.equal(shown.links[0], source.url);
  });
  assert.equal(card.sources.length, event.sources.length);
}
