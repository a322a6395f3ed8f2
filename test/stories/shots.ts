import type { Page } from 'playwright';
import type { Setting } from './open-story.js';

/** A picture of a story that is compared by pixel. */
export interface Shot {
  readonly name: string;
  readonly story: string;
  readonly setting: Setting;
}

const WHOLE = 'timeline-timeline--sahel';
const GROUNDS = ['light', 'dark', 'forced-colors'] as const;
const LANGUAGES = ['en', 'ar'];
const WIDTHS = ['1160', '720', '360'];
/** Panels and states, each as its story shows it. */
const PANELS = [
  'panels-stage--doubts',
  'panels-card--event',
  'panels-card--everything',
  'panels-filters--open',
  'panels-story--second-chapter',
  'panels-table--open',
  'panels-help--open',
  'states-states--loading',
  'states-states--failed-network',
  'states-states--problems-listed',
  'data-data--long-words',
  'languages-languages--arabic-card',
];

export const shots: readonly Shot[] = [
  ...GROUNDS.flatMap((ground) =>
    LANGUAGES.flatMap((language) => WIDTHS.map((width) => wholeShot(ground, language, width))),
  ),
  ...PANELS.map((story) => ({ name: story, story, setting: { globals: { theme: 'light' } } })),
];

function wholeShot(ground: (typeof GROUNDS)[number], language: string, width: string): Shot {
  const isForced = ground === 'forced-colors';
  return {
    name: `sahel-${ground}-${language}-${width}`,
    story: WHOLE,
    setting: {
      globals: { theme: isForced ? 'auto' : ground, language, width },
      ...(isForced && { media: ground }),
    },
  };
}

/** The timeline of a story and nothing around it. */
export async function takeShot(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  return page.locator('conflict-timeline').first().screenshot({ animations: 'disabled' });
}
