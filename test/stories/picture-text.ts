import type { Page } from 'playwright';

/** What the pictures of a story draw: a timeline a block, with its box, its language, its words and its marks by kind. */
export async function pictureText(page: Page): Promise<string> {
  const blocks = await page.locator('conflict-timeline').evaluateAll((timelines) =>
    timelines.map((timeline) => {
      const root = timeline.shadowRoot;
      const { width, height } = timeline.getBoundingClientRect();
      const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
      const words = (selector: string) =>
        all(selector)
          .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
          .filter(Boolean)
          .join(' · ');
      // The clusters of a lane are drawn together, each with its number.
      const drawn = (kind: string) => (kind === 'cluster' ? 'svg .count' : `svg [part~="${kind}"]`);
      const count = (kind: string) => `${all(drawn(kind)).length} ${kind}`;
      const closest = timeline.closest('[lang]');
      return [
        `timeline ${Math.round(width)} × ${Math.round(height)}, ${closest?.getAttribute('lang')}, ${getComputedStyle(timeline).direction}`,
        `marks: ${['point', 'span', 'cluster', 'density'].map(count).join(', ')}`,
        `axis: ${words('svg [part~="axis"] text')}`,
        `labels: ${words('svg [part~="label"]')}`,
        `overview: ${words('.overview-label')}; ${words('[part~="overview"] svg text')}`,
      ].join('\n');
    }),
  );
  return blocks.join('\n\n');
}
