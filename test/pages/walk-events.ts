import assert from 'node:assert/strict';
import type { Page } from 'playwright';

/** Where the focus is, as the page's own script sees it. */
interface Place {
  /** Key of the mark that has it; null outside of the plot. */
  readonly key: string | null;
  /** Id of the event that has it, as a mark or in a list. */
  readonly id: string | null;
  /** Number of events of a cluster that has it. */
  readonly count: number;
  /** What is open. */
  readonly open: 'card' | 'list' | null;
  /** Title of the card, or ids of the events in the list. */
  readonly title: string;
  readonly listed: readonly string[];
  readonly window: string;
}

/** Most presses of Escape from a cluster back to where it was opened: a preview, and the zoom itself. */
const MOST_ESCAPES = 3;

/**
 * Reads all events of the timeline on a page by keyboard alone, with the focus in its plot: lane by lane, each event's
 * card opened and closed, each cluster entered and left. Fails where the focus is not back where it was.
 *
 * @returns the titles of the cards by the ids of their events
 */
export async function walkEvents(page: Page): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  await pressUntilStill(page, 'ArrowUp');
  for (let lane: Place | null = await placeOn(page); lane; lane = await nextLane(page)) {
    await walkLane();
  }
  return titles;

  async function walkLane(): Promise<void> {
    let place = await press(page, 'Home');
    for (;;) {
      await visit(place);
      const next = await press(page, 'ArrowRight');
      if (next.key === place.key) return;
      place = next;
    }
  }

  async function visit(place: Place): Promise<void> {
    if (place.id !== null) await read(place, place.id);
    else await enter(place);
  }

  /** Opens the card of what has the focus and closes it. */
  async function read(from: Place, id: string): Promise<void> {
    const card = await press(page, 'Enter');
    assert.equal(card.open, 'card', `Enter opens ${id}`);
    titles.set(id, card.title);
    const back = await press(page, 'Escape');
    assert.equal(back.open, null);
    assert.equal(back.key, from.key, `the focus is back on ${id}`);
  }

  async function enter(cluster: Place): Promise<void> {
    const around = await keysOn(page);
    const inside = await press(page, 'Enter');
    if (inside.open === 'list') return readList(cluster, inside.listed);
    await walkCluster(inside, cluster.count, around);
    assert.equal(await goBack(cluster.window), cluster.key, 'the focus is back on the cluster');
  }

  /** From the first event of a cluster to its last; what was drawn beside the cluster is no part of it. */
  async function walkCluster(
    first: Place,
    count: number,
    around: ReadonlySet<string>,
  ): Promise<void> {
    let [place, left] = [first, count];
    for (;;) {
      if (place.key !== null && !around.has(place.key)) {
        await visit(place);
        left -= place.id === null ? place.count : 1;
      }
      if (left <= 0) return;
      const next = await press(page, 'ArrowRight');
      assert.notEqual(next.key, place.key, `${left} events of a cluster lie after its first`);
      place = next;
    }
  }

  /** The list is closed by the card of each event, and opened anew. */
  async function readList(cluster: Place, ids: readonly string[]): Promise<void> {
    await press(page, 'Escape');
    for (const id of ids) {
      let place = await press(page, 'Enter');
      for (let tabs = 0; place.id !== id; tabs++) {
        assert.ok(tabs <= ids.length + 1, `Tab leads to ${id} in its list`);
        place = await press(page, 'Tab');
      }
      await read(cluster, id);
    }
  }

  async function goBack(window: string): Promise<string | null> {
    let place = await placeOn(page);
    for (let presses = 0; place.window !== window; presses++) {
      assert.ok(presses < MOST_ESCAPES, `Escape leads back to ${window}`);
      place = await press(page, 'Escape');
    }
    return place.key;
  }
}

/** Goes to the first event of the next lane; null in the last. */
async function nextLane(page: Page): Promise<Place | null> {
  const before = await press(page, 'Home');
  const after = await press(page, 'ArrowDown');
  return after.key === before.key ? null : after;
}

async function pressUntilStill(page: Page, key: string): Promise<void> {
  for (let before = null as string | null; ;) {
    const { key: after } = await press(page, key);
    if (after === before) return;
    before = after;
  }
}

/** Presses a key: where the focus is then. It never leaves the timeline. */
export async function press(page: Page, key: string): Promise<Place> {
  await page.keyboard.press(key);
  return placeOn(page);
}

function placeOn(page: Page): Promise<Place> {
  return page.evaluate(async () => {
    const timeline = document.querySelector('conflict-timeline');
    const root = timeline?.shadowRoot;
    if (!timeline || !root) throw new Error('There is no timeline.');
    do await timeline.updateComplete;
    while (timeline.isUpdatePending);
    const {
      key = null,
      id = null,
      count,
    } = (root.activeElement as HTMLElement | null)?.dataset ?? {};
    const card = root.querySelector('.card');
    const listed = [...(card?.querySelectorAll<HTMLElement>('li [data-id]') ?? [])];
    return {
      key,
      id,
      count: Number(count ?? 0),
      open: card && (card.matches('.listed') ? ('list' as const) : ('card' as const)),
      title: card?.querySelector('.card-title')?.textContent.trim() ?? '',
      listed: listed.map(({ dataset }) => dataset['id'] ?? ''),
      window: `${timeline.view?.start.toISOString()} to ${timeline.view?.end.toISOString()}`,
    };
  });
}

/** Keys of the marks that are drawn. */
async function keysOn(page: Page): Promise<ReadonlySet<string>> {
  const keys = await page
    .locator('conflict-timeline .target')
    .evaluateAll((targets) => targets.map((target) => target.getAttribute('data-key') ?? ''));
  return new Set(keys);
}
