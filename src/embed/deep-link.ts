import { readPair, writePair } from '../view/fragment-pairs.js';
import { originOf } from './frames.js';
import { post } from './post.js';

/** The key that a frame's view has in the host's fragment; `null` where it has none. */
const keyOf = ({ dataset }: HTMLIFrameElement): string | null =>
  /^[\w-]+$/.exec(dataset['deepLink'] ?? '')?.[0] ?? null;

/** Has a frame show the view that the address names, and tell of those to come. */
export function showView(frame: HTMLIFrameElement): void {
  const key = keyOf(frame);
  const origin = originOf(frame);
  if (key === null || origin === null) return;
  post(frame.contentWindow, { type: 'view', fragment: readPair(location.hash, key) }, origin);
}

/** Has a frame show the view of a link that was followed, and brings the frame into sight. */
export function showLinked(frame: HTMLIFrameElement): void {
  const key = keyOf(frame);
  if (key === null || readPair(location.hash, key) === null) return;
  showView(frame);
  frame.scrollIntoView({ block: 'nearest' });
}

/**
 * Writes a frame's view into the address. No entry is added to the history: the frame adds its own, and going back goes back
 * in the frame, which then tells its view.
 */
export function writeLink(frame: HTMLIFrameElement, fragment: string): void {
  const key = keyOf(frame);
  if (key === null) return;
  const address = new URL(location.href);
  address.hash = writePair(address.hash, key, fragment);
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Browsers bound how often anyone may, and a sandboxed page may never: the view is shown all the same.
  }
}
