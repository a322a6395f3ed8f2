import type { Page } from 'playwright';

/** A line of words in the timeline's picture, in px of the page. */
export interface PictureText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of words: labels have one or two, bars and the axis one each. Counts inside clusters are left out. */
const LINES = '.label > tspan, .span text, .tick-label, .group-label';

/** Boxes of text are higher than their letters by this many px, so that lines of one text lie over each other. */
const LEADING = 3;

/** The words in the picture as they are drawn, in the font they are drawn in. */
export function picturedTexts(page: Page): Promise<readonly PictureText[]> {
  return page.locator(`conflict-timeline .picture :is(${LINES})`).evaluateAll((lines) =>
    lines
      .filter(({ textContent }) => textContent !== '')
      .map((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        return { text: line.textContent, left, right, top, bottom };
      }),
  );
}

/** Left and right end of the plot, in px of the page. */
export function plotEnds(page: Page): Promise<{ readonly left: number; readonly right: number }> {
  return page.locator('conflict-timeline .picture').evaluate((picture) => {
    const { x, width } = (picture as SVGSVGElement).viewBox.baseVal;
    const { left } = picture.getBoundingClientRect();
    return { left: left - x, right: left + width };
  });
}

/** Pairs of texts that lie over each other. */
export function overlapping(texts: readonly PictureText[]): readonly (readonly [string, string])[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => liesOver(a, b))
      .map((b) => [a.text, b.text] as const),
  );
}

function liesOver(a: PictureText, b: PictureText): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > LEADING;
}
