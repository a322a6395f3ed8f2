import type { Page } from 'playwright';

/** A place in the viewport. */
export type Place = readonly [x: number, y: number];

/** Fingers on the screen of a page. Their numbers are their order of coming, from 0. */
export interface TouchScreen {
  /** Puts one more finger on the screen. */
  readonly press: (at: Place) => Promise<void>;
  /** Moves fingers at the same time, each to its place, by even steps. */
  readonly move: (to: Readonly<Record<number, Place>>, steps?: number) => Promise<void>;
  /** Lifts one finger, or all. */
  readonly lift: (finger?: number) => Promise<void>;
}

/** Touches a page through the browser's own input protocol; its context must have touch. */
export async function touchScreen(page: Page): Promise<TouchScreen> {
  const session = await page.context().newCDPSession(page);
  const down = new Map<number, Place>();
  let fingers = 0;
  const tell = (type: 'Start' | 'Move' | 'End', ids: Iterable<number>): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type: `touch${type}`,
      touchPoints: [...ids].map((id) => {
        const [x = 0, y = 0] = down.get(id) ?? [];
        return { x, y, id };
      }),
    });
  return {
    async press(at) {
      if (down.size === 0) fingers = 0;
      down.set(fingers++, at);
      await tell('Start', down.keys());
    },
    async move(to, steps = 8) {
      const from = new Map(down);
      for (let step = 1; step <= steps; step++) {
        for (const [id, end] of Object.entries(to)) {
          down.set(Number(id), between(from.get(Number(id)) ?? end, end, step / steps));
        }
        await tell('Move', down.keys());
      }
    },
    async lift(finger) {
      // Of several that are told to end, the browser ends those that are named; none named are all.
      await tell('End', finger === undefined ? [] : [finger]);
      if (finger === undefined) down.clear();
      else down.delete(finger);
    },
  };
}

const between = ([x0, y0]: Place, [x1, y1]: Place, share: number): Place => [
  x0 + (x1 - x0) * share,
  y0 + (y1 - y0) * share,
];
