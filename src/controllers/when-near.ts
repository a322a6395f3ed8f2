/** So many px above and below what is seen an element is near: what is scrolled while a feed comes. */
const margin = '1000px 0px';

/**
 * Resolves when an element comes near to what the reader sees of the page. One that is not displayed never does.
 *
 * @param signal ends the wait, which is then rejected with its reason
 */
export const whenNear = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const look: IntersectionObserverCallback = (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new IntersectionObserver(look, { rootMargin: margin });
    observer.observe(element);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an abort's reason is an error
      reject(signal.reason);
    });
  });
