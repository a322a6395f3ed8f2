import type { FeedLines } from './feed-lines.js';
import { FeedText } from './feed-text.js';

/**
 * What a feed is read from, told by its kind and not by its class, of which a page that loads the reader on use has two.
 * `value` is what it says, `undefined` where that is nothing.
 */
export type FeedContent =
  FeedText | FeedLines | { readonly kind: 'object'; readonly value: unknown };

/** What a value holds that may be a feed: a text what it says, all else itself. */
export const contentOf = (value: unknown): FeedContent =>
  typeof value === 'string' ? new FeedText(value) : { kind: 'object', value };

/** Whether nobody else has what is read, so that it may be kept and frozen as it is. */
export const isOwn = ({ kind }: FeedContent): boolean => kind !== 'object';
