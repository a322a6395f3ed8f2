import type { Page } from 'playwright';
import { pictureText } from './picture-text.js';

/**
 * What a story shows, as text that can be read and compared: what the picture draws, then roles and names as assistive
 * technology has them.
 */
export async function sceneText(page: Page): Promise<string> {
  const tree = await page.locator('#storybook-root').ariaSnapshot();
  const said = await page.locator('conflict-timeline div.hidden[role="status"]').allTextContents();
  return `${await pictureText(page)}\n${withoutAnnouncements(compact(tree), said)}\n`;
}

/** What is said after a change is said a moment later, and tests of its own wait for it. */
function withoutAnnouncements(tree: string, said: readonly string[]): string {
  const isSaid = (line: string): boolean =>
    said.some((text) => text.trim() !== '' && line.includes(text.trim()));
  return tree
    .split('\n')
    .map((line) => (isSaid(line) ? line.replace(/^(\s*- )'?status.*$/, '$1status') : line))
    .join('\n');
}

/** A cell of the plot is a button and nothing else, and a row is told by its cells. */
function compact(tree: string): string {
  return tree
    .split('\n')
    .filter((line) => !/^\s*- '?gridcell /.test(line))
    .map((line) => line.replace(/^(\s*- )'?row .*:$/, '$1row:'))
    .join('\n');
}
