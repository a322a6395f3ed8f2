import { feedReference } from './feed-reference.js';
import { replaceGenerated } from './replace-generated.js';

/** docs/feed.md with its tables as the feed is defined now. */
export function feedPage(page: string): string {
  return replaceGenerated(page, 'src/feed/schema', feedReference());
}
