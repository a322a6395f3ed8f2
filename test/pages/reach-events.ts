import type { Locator, Page } from 'playwright';
import { clickMiddle } from './click-middle.js';
import { readCard, type Card } from './read-card.js';

/** A target in the plot. */
interface Target {
  readonly key: string;
  /** Id of its event; absent for a cluster or a band. */
  readonly id?: string;
}

/** Most presses of Escape from a cluster back to where it was opened: a preview, a card and the zoom itself. */
const MOST_ESCAPES = 3;

/**
 * Opens, by mouse as a reader would, all events of the timeline on a page: first those in view, then each cluster in
 * view, what it zooms to or lists, and back. Stops when it has `count` of them or has been everywhere.
 *
 * @returns the cards by the ids of their events
 */
export async function reachEvents(page: Page, count: number): Promise<ReadonlyMap<string, Card>> {
  const cards = new Map<string, Card>();
  const opened = new Set<string>();
  await explore();
  return cards;

  async function explore(): Promise<void> {
    const targets = await targetsOn(page);
    for (const { key, id } of targets) {
      if (id !== undefined && !cards.has(id)) await open(id, target(page, key));
    }
    for (const { key, id } of targets) {
      if (cards.size >= count) return;
      if (id === undefined && !opened.has(key)) await enter(key);
    }
  }

  async function open(id: string, button: Locator): Promise<void> {
    await clickMiddle(page, button);
    cards.set(id, await readCard(page));
    await closeCard(page);
  }

  async function enter(key: string): Promise<void> {
    opened.add(key);
    const before = await windowOf(page);
    await clickMiddle(page, target(page, key));
    if (await listed(page).isVisible()) return openListed(key);
    await explore();
    await goBack(page, before);
  }

  async function openListed(key: string): Promise<void> {
    const ids = await listed(page).locator('[data-id]').evaluateAll(idsOf);
    await closeCard(page);
    for (const id of ids.filter((id) => !cards.has(id))) {
      await clickMiddle(page, target(page, key));
      await open(id, listed(page).locator(`[data-id=${JSON.stringify(id)}]`));
    }
  }
}

const timeline = 'conflict-timeline';

const listed = (page: Page): Locator => page.locator(`${timeline} .card.listed`);

const target = (page: Page, key: string): Locator =>
  page.locator(`${timeline} .target[data-key=${JSON.stringify(key)}]`);

const idsOf = (elements: Element[]): string[] =>
  elements.map((element) => element.getAttribute('data-id') ?? '');

/** The targets in view, in the order of the page. */
function targetsOn(page: Page): Promise<readonly Target[]> {
  return page.locator(`${timeline} .target`).evaluateAll((targets) =>
    targets.map((target) => {
      const id = target.getAttribute('data-id');
      return { key: target.getAttribute('data-key') ?? '', ...(id === null ? {} : { id }) };
    }),
  );
}

async function closeCard(page: Page): Promise<void> {
  await clickMiddle(page, page.locator(`${timeline} .card-close`));
}

/** Undoes the zoom into a cluster from the mark that has the focus. */
async function goBack(page: Page, window: string): Promise<void> {
  for (let presses = 0; (await windowOf(page)) !== window; presses++) {
    if (presses === MOST_ESCAPES) throw new Error(`Escape does not lead back to ${window}.`);
    await page.keyboard.press('Escape');
  }
}

function windowOf(page: Page): Promise<string> {
  return page.locator(timeline).evaluate(async (element) => {
    const { updateComplete, view } = element as HTMLElementTagNameMap['conflict-timeline'];
    await updateComplete;
    return `${view?.start.toISOString()} to ${view?.end.toISOString()}`;
  });
}
