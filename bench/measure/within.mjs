/** Says that something has taken too long. */
export class TooLong extends Error {
  /** @param {number} seconds */
  constructor(seconds) {
    super(`not in ${seconds} s`);
  }
}

/**
 * @template T
 * @param {number} seconds
 * @param {Promise<T>} work
 * @returns {Promise<T>} rejects with `TooLong` where it takes longer
 */
export async function within(seconds, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(seconds)), seconds * 1000);
  });
  // When the limit comes first, nobody listens to the work any more, nor to the end of its browser.
  work.catch(() => {});
  try {
    return /** @type {T} */ (await Promise.race([work, limit]));
  } finally {
    clearTimeout(timer);
  }
}
