import type { Frame } from 'playwright';

/** What a timeline of a page has to draw, and what it draws. */
export interface Drawn {
  readonly id: string;
  /** Entries of its feed: an event in two lanes is two, but where lanes are something else, and in a reading list. */
  readonly entries: number;
  /** Events that are drawn one by one or counted in clusters. */
  readonly drawn: number;
}

/** Counts the events that each timeline of a page draws, by its buttons, once all of them have a feed. */
export async function drawnEvents(page: Frame): Promise<readonly Drawn[]> {
  const timelines = page.locator('conflict-timeline');
  await timelines.first().waitFor({ state: 'attached' });
  const all = await timelines.all();
  return Promise.all(
    all.map(async (timeline) => {
      await timeline.locator('.target').first().waitFor();
      const found = await timeline.evaluate((element) => ({
        id: element.id,
        isList: element.shadowRoot?.querySelector('.list') !== null,
        groupBy: (element as unknown as { groupBy: string }).groupBy,
        lanes: (element as unknown as { feed: FeedOfLanes }).feed.events.map(({ lanes }) => lanes),
        drawn: [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.target') ?? [])].map(
          ({ dataset }) => Number(dataset['count'] ?? 1),
        ),
      }));
      const once = found.isList || found.groupBy !== 'lane';
      const entries = found.lanes.map((lanes) => (once ? 1 : (lanes?.length ?? 1)));
      return { id: found.id, entries: sum(entries), drawn: sum(found.drawn) };
    }),
  );
}

interface FeedOfLanes {
  readonly events: readonly { readonly lanes?: readonly string[] }[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
