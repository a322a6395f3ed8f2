import type { FeedLines } from './feed-lines.js';
import type { FeedText } from './feed-text.js';

/**
 * What a feed is read from, told by its kind and not by its class, of which a page that loads the reader on use has two.
 * `value` is what it says, `undefined` where that is nothing.
 */
export type FeedContent =
  FeedText | FeedLines | { readonly kind: 'object'; readonly value: unknown };

/** Whether nobody else has what is read, so that it may be kept and frozen as it is. */
export const isOwn = ({ kind }: FeedContent): boolean => kind !== 'object';
