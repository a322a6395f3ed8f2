import type { Page } from 'playwright';

/** What goes wrong with the words of a part of the timeline: those cut off, and those that lie over others. */
export interface TextRoom {
  readonly words: number;
  readonly cut: readonly string[];
  readonly overlapping: readonly string[];
}

/** Looks at the HTML text in parts of the timeline on a page; what is hidden from the eye is left out. */
export function textRoom(page: Page, parts: string): Promise<TextRoom> {
  return page.locator('conflict-timeline').evaluate((timeline, parts) => {
    const root = timeline.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>(parts) ?? [])].flatMap((part) => [
      part,
      ...part.querySelectorAll<HTMLElement>('*'),
    ]);
    const seen = all.filter((element) => !element.closest('.hidden, svg'));
    const lines = seen.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          const text = node.textContent?.trim() ?? '';
          return [...range.getClientRects()].map((box) => ({ node, text, box }));
        }),
    );
    const cut = seen
      .filter((element) => getComputedStyle(element).overflow !== 'visible')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth || scrollHeight > clientHeight,
      )
      .map((element) => element.className);
    const outside = lines
      .filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5)
      .map(({ text }) => text);
    const overlapping = lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .filter((b) => {
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Boxes of text are higher than their letters.
          return b.node !== a.node && width > 1 && height > a.box.height / 3;
        })
        .map((b) => `${a.text} | ${b.text}`),
    );
    return { words: lines.length, cut: [...cut, ...outside], overlapping };
  }, parts);
}
