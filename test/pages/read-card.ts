import type { Page } from 'playwright';

/** What an event's card says. */
export interface Card {
  readonly title: string;
  /** Date, place and status. */
  readonly when: string;
  readonly sources: readonly {
    readonly text: string;
    /** Addresses as written. */
    readonly links: readonly (string | null)[];
  }[];
}

/** Reads the card that is open. */
export function readCard(page: Page): Promise<Card> {
  return page.locator('conflict-timeline .card:not(.listed)').evaluate((card) => ({
    title: card.querySelector('.card-title')?.textContent ?? '',
    when: card.querySelector('.card-when')?.textContent ?? '',
    sources: [...card.querySelectorAll('.sources > li')].map((item) => ({
      text: item.textContent,
      links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    })),
  }));
}
