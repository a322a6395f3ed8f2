import { TooLong, within } from './within.mjs';

/** Seconds that making a feed and loading a library may take, which is no part of any measure. */
const TO_PREPARE = 120;

/**
 * Does something in a fresh page that has the feed and the library.
 *
 * @typedef {<T>(work: (page: import('./browser.mjs').Page) => Promise<T>) => Promise<T>} Visit
 */

/**
 * Does something; where it fails or takes too long, that is the result.
 *
 * @typedef {<T>(work: () => Promise<T>) => Promise<T | Error>} Attempt
 */

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} name
 * @param {number} size
 * @returns {{ visit: Visit, attempt: Attempt }}
 */
export function visitor(browser, name, size) {
  return {
    async visit(work) {
      const page = await browser.open();
      await within(TO_PREPARE, page.call('prepare', name, size));
      const result = await work(page);
      await page.close();
      return result;
    },

    async attempt(work) {
      try {
        return await work();
      } catch (error) {
        // A page that hangs can't be closed, and what it does would slow the next one.
        await browser.kill();
        return error instanceof TooLong ? error : new Error(firstLine(error));
      }
    },
  };
}

/** @param {unknown} error */
function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return `fails: ${text.replace(/^page\.evaluate: /, '').split('\n')[0]}`;
}
