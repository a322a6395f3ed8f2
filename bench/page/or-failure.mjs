/**
 * Rejects also with what fails outside of the call, in a library's own callbacks: nobody would be told that it will never
 * be done.
 *
 * @template T
 * @param {() => Promise<T>} call
 * @returns {Promise<T>}
 */
export async function orFailure(call) {
  const listening = new AbortController();
  const { signal } = listening;
  const failure = new Promise((_, reject) => {
    addEventListener('error', ({ error, message }) => reject(error ?? new Error(message)), {
      signal,
    });
    addEventListener('unhandledrejection', ({ reason }) => reject(reason), { signal });
  });
  try {
    return /** @type {T} */ (await Promise.race([call(), failure]));
  } finally {
    listening.abort();
  }
}
