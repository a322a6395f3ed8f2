import type { Page } from 'playwright';

/** A move of something in view that the reader did not cause. */
export interface Shift {
  /** How much of the view moved how far, as the browser scores it. */
  readonly value: number;
  /** What moved, and from where to where in px from the top. */
  readonly moved: readonly string[];
}

declare global {
  // Read from outside the page.
  var layoutShifts: Shift[];
}

/** Records from its first moment on what moves in a page; those a reader's own click or key explains count too. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    globalThis.layoutShifts = [];
    const observer = new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName}: ${previousRect.top} to ${currentRect.top}`,
        );
        globalThis.layoutShifts.push({ value, moved });
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved so far. */
export function shiftsOn(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(() => globalThis.layoutShifts);
}
