// Brings the generated part of docs/feed.md up to date: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { feedReference } from './feed-reference.js';
import { replaceGenerated } from './replace-generated.js';

const file = 'docs/feed.md';

writeFileSync(file, replaceGenerated(readFileSync(file, 'utf8'), feedReference()));
