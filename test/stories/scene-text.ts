import type { Page } from 'playwright';
import { pictureText } from './picture-text.js';

/**
 * What a story shows, as text that can be read and compared: what the picture draws, then roles and names as assistive
 * technology has them.
 */
export async function sceneText(page: Page): Promise<string> {
  const tree = await page.locator('#storybook-root').ariaSnapshot();
  return `${await pictureText(page)}\n${compact(tree)}\n`;
}

/** A cell of the plot is a button and nothing else, and a row is told by its cells. */
function compact(tree: string): string {
  return tree
    .split('\n')
    .filter((line) => !/^\s*- '?gridcell /.test(line))
    .map((line) => line.replace(/^(\s*- )'?row .*:$/, '$1row:'))
    .join('\n');
}
