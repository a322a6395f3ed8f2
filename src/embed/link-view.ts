import { readPair, writePair } from '../view/fragment-pairs.js';
import { readMessage } from './messages.js';
import { post } from './post.js';

/** The key that the view has in the fragment of embed.html. */
export const viewKey = 'timeline';

/**
 * Shows the view that the host hands over, and from then on hands every other one back. Only the page's parent is heard,
 * and only who has asked is told: what a reader looks at is not for all.
 */
export function linkView(askedAgain: () => void): void {
  let host: string | null = null;
  addEventListener('message', ({ source, origin, data }) => {
    const message = source === parent ? readMessage(data) : null;
    if (message?.type === 'hello') {
      post(parent, { type: 'ready' }, '*');
      askedAgain();
    }
    if (message?.type !== 'view') return;
    host = origin;
    if (message.fragment !== null) show(message.fragment);
  });
  afterWriting(() => {
    if (host !== null) post(parent, { type: 'viewed', fragment: viewNow() }, host);
  });
  post(parent, { type: 'ready' }, '*');
}

const viewNow = (): string => readPair(location.hash, viewKey) ?? '';

/** Goes there without an entry in the history, which the host has made already. */
function show(fragment: string): void {
  if (fragment === viewNow()) return;
  location.replace(`#${writePair(location.hash, viewKey, fragment)}`);
}

/** No event tells of what is written into the history, but this page is ours. */
function afterWriting(tell: () => void): void {
  for (const how of ['pushState', 'replaceState'] as const) {
    const write = history[how].bind(history);
    history[how] = (...args) => {
      write(...args);
      tell();
    };
  }
  addEventListener('popstate', tell);
}
