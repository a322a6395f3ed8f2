// Brings the generated parts of docs/ up to date: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementPage } from './element-page.js';
import { feedPage } from './feed-page.js';
import { themingPage } from './theming-page.js';

const pages = {
  'docs/feed.md': feedPage,
  'docs/element.md': elementPage,
  'docs/theming.md': themingPage,
};

for (const [file, bringUpToDate] of Object.entries(pages)) {
  writeFileSync(file, await bringUpToDate(readFileSync(file, 'utf8')));
}
