import type { Feed } from '../feed/types.js';
import { wordsIn } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';
import { describeOrigin } from '../scene/describe-origin.js';
import type { Scene } from '../scene/scene.js';
import { paragraph, stack, type Block, type Column } from './block.js';

/** Lines longer than this, in px, are hard to read. */
const readable = 700;

/** Headline, standfirst and the period that is shown. */
export function figureHead(scene: Scene, feed: Feed, locale: Locale, column: Column): Block {
  const words = wordsIn(locale.asked, feed.language);
  return stack(
    [
      paragraph(words(feed.title), 'headline', column, { size: 26, bold: true }),
      paragraph(words(feed.description), 'standfirst', column, { size: 15 }, readable),
      paragraph(scene.period, 'period', column, { size: 13, bold: true }),
    ],
    6,
  );
}

/** As of when, on how many sources, by whom and under which licence. */
export function figureFoot(feed: Feed, locale: Locale, column: Column): Block {
  const { asOf, references, publisher, license, credits } = describeOrigin(feed, locale);
  const line = [asOf, references, publisher?.name ?? '', license].filter((part) => part !== '');
  return stack(
    [line.join(' · '), credits].map((text) => paragraph(text, 'note', column, { size: 12 })),
    2,
  );
}
