/** Latest moment in ms, for pages that are never idle and browsers that can't tell. */
const latest = 1_000;

/** Calls a function when the page has nothing else to do, after the next frame at the earliest. */
export function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: latest });
    else setTimeout(run, latest);
  });
}
