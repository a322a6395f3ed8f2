import type { Page } from 'playwright';

/** What a timeline of a page has to draw, and what it draws. */
export interface Drawn {
  readonly id: string;
  /** Entries of its feed: an event in two lanes is two. */
  readonly entries: number;
  /** Events that are drawn one by one or counted in clusters. */
  readonly drawn: number;
}

/** Counts the events that each timeline of a page draws, by its buttons, once all of them have a feed. */
export async function drawnEvents(page: Page): Promise<readonly Drawn[]> {
  const timelines = page.locator('conflict-timeline');
  await timelines.first().waitFor({ state: 'attached' });
  const all = await timelines.all();
  return Promise.all(
    all.map(async (timeline) => {
      await timeline.locator('.target').first().waitFor();
      return timeline.evaluate((element) => {
        const { feed } = element as unknown as { feed: { events: { lanes?: string[] }[] } };
        const targets = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.target') ?? [])];
        const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
        return {
          id: element.id,
          entries: sum(feed.events.map(({ lanes }) => Math.max(1, lanes?.length ?? 1))),
          drawn: sum(targets.map(({ dataset }) => Number(dataset['count'] ?? 1))),
        };
      });
    }),
  );
}
