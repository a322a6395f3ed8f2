import { readFeed } from '../../src/feed/read-feed.js';
import { sahelText } from '../feeds/sahel-feed.js';

const { feed } = readFeed(sahelText);
if (!feed) throw new Error('The Sahel feed could not be read.');

/** The feed that comes with the package, as `readFeed` gives it. */
export const SAHEL = feed;
