import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Setting } from './open-story.js';

/** A picture of a story that is compared by pixel. */
export interface Shot {
  readonly name: string;
  readonly story: string;
  readonly setting: Setting;
  /** What it is of, inside the timeline; by default all of it. */
  readonly part?: string;
}

const WHOLE = 'timeline-timeline--sahel';
const GROUNDS = ['light', 'dark', 'forced-colors'] as const;
const LANGUAGES = ['en', 'ar'];
const WIDTHS = ['1160', '720', '360'];
/** Panels and states, each as its story shows it, and the part that the picture is of. */
const PANELS = {
  'panels-stage--doubts': '[part~="stage"]',
  'panels-card--event': '[part~="card"]',
  'panels-card--everything': '[part~="card"]',
  'panels-filters--open': '[part~="filters"]',
  'panels-story--second-chapter': '[part~="story"]',
  'panels-table--phone': '[part~="table"]',
  'panels-help--open': '[role="dialog"]',
  'states-states--loading': '[part~="status"]',
  'states-states--failed-network': '[part~="status"]',
  'states-states--problems-listed': '[part~="status"]',
  'data-data--long-words': '[part~="stage"]',
  'languages-languages--arabic-card': '[part~="card"]',
  'density-density--events-100000': '[part~="stage"]',
  'density-density--killed-1541': '[part~="stage"]',
};

export const shots: readonly Shot[] = [
  ...GROUNDS.flatMap((ground) =>
    LANGUAGES.flatMap((language) => WIDTHS.map((width) => wholeShot(ground, language, width))),
  ),
  ...Object.entries(PANELS).map(([story, part]) => ({
    name: story,
    story,
    part,
    setting: { globals: { theme: 'light' } },
  })),
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

/** Flat grounds pack best as they are, without filters. */
const SMALL = { filterType: 0, deflateStrategy: 0, deflateLevel: 9 };

/** The timeline of a story, or a part of it, and nothing around it; packed small, for it is kept. */
export async function takeShot(page: Page, { part }: Shot): Promise<Buffer> {
  await page.mouse.move(0, 0);
  const timeline = page.locator('conflict-timeline').first();
  const shown = part ? timeline.locator(part).first() : timeline;
  const taken = await shown.screenshot({ animations: 'disabled' });
  return PNG.sync.write(PNG.sync.read(taken), { colorType: 2, ...SMALL });
}
