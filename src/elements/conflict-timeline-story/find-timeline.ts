import type { ConflictTimeline } from '../conflict-timeline/conflict-timeline.js';

/** The part of a timeline that a story speaks to. */
export type StoryTimeline = Pick<ConflictTimeline, 'feed' | 'pointTo'> & HTMLElement;

/** The timeline with an id in the page or shadow root that an element stands in; `null` where there is none yet. */
export function findTimeline(id: string | null, beside: Element): StoryTimeline | null {
  const root = beside.getRootNode();
  if (id === null || !(root instanceof Document || root instanceof ShadowRoot)) return null;
  const found = root.getElementById(id);
  // Asked by what it can do: it may come from another copy of the package.
  return found && 'pointTo' in found ? (found as StoryTimeline) : null;
}

/**
 * Calls back once the timeline with an id is there and has a feed, at once where it is so already.
 *
 * @returns a function that ends the waiting
 */
export function whenReady(
  id: string | null,
  beside: Element,
  ready: (timeline: StoryTimeline) => void,
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const timeline = findTimeline(id, beside);
  if (timeline?.feed) ready(timeline);
  else if (timeline) {
    timeline.addEventListener('timeline-load', () => ready(timeline), { once: true, signal });
  } else waitFor(id, beside, signal, ready);
  return () => abort.abort();
}

/** Waits for a timeline that comes into the page later, gets its id later, or is defined later. */
function waitFor(
  id: string | null,
  beside: Element,
  signal: AbortSignal,
  ready: (timeline: StoryTimeline) => void,
): void {
  const look = (): void => {
    if (signal.aborted || !findTimeline(id, beside)) return;
    comings.disconnect();
    signal.addEventListener('abort', whenReady(id, beside, ready), { once: true });
  };
  const comings = new MutationObserver(look);
  comings.observe(beside.getRootNode(), {
    childList: true,
    subtree: true,
    attributeFilter: ['id'],
  });
  signal.addEventListener('abort', () => comings.disconnect(), { once: true });
  void customElements.whenDefined('conflict-timeline').then(look);
}
