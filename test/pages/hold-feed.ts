import type { Page } from 'playwright';

/** The feed on its way, for as long as a test wants it to be. */
export interface HeldFeed {
  /** Lets a page's requests for the Sahel feed wait. */
  readonly hold: (page: Page) => Promise<void>;
  /** Answers them. */
  readonly release: () => void;
}

/** Makes a feed that comes when the test says so. */
export function holdFeed(): HeldFeed {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return {
    hold: async (page) => {
      await page.route('**/sahel.json', async (route) => {
        await released;
        await route.continue();
      });
    },
    release: () => release(),
  };
}
