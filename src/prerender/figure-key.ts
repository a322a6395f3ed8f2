import type { CategoryStyle } from '../draw/category-style.js';
import { drawSymbol } from '../draw/draw-symbol.js';
import { wordsIn } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';
import { svg, type Markup } from '../markup/markup.js';
import type { EventIndex } from '../scene/event-index.js';
import { beginOf, type Block, type Column } from './block.js';
import { measureAt, setInRows } from './set-text.js';

const rowHeight = 20;
/** From where a symbol begins to where its name does. */
const indent = 20;

interface Entry {
  readonly name: string;
  readonly symbol: Markup;
}

/** What shapes and colours mean: of the categories that are shown, and of hollow marks where there are any. */
export function figureKey(
  index: EventIndex,
  styles: readonly CategoryStyle[],
  locale: Locale,
  column: Column,
  hollowTone: string,
): Block {
  const entries = keyEntries(index, styles, locale, hollowTone);
  const measure = measureAt(column.measureText, { size: 13 });
  const begin = beginOf(column);
  const placed = setInRows(entries, ({ name }) => indent + measure(name), column.width, 18);
  return {
    height: ((placed.at(-1)?.row ?? -1) + 1) * rowHeight,
    markup: svg`${placed.map(
      ({
        item,
        x,
        row,
      }) => svg`<g transform="translate(${begin.x + begin.to * x} ${row * rowHeight})">
        <g transform="translate(${begin.to * 7} 9)">${item.symbol}</g>
        <text class="key-name" x=${begin.to * indent} y="14">${item.name}</text>
      </g>`,
    )}`,
  };
}

function keyEntries(
  { feed, all }: EventIndex,
  styles: readonly CategoryStyle[],
  locale: Locale,
  hollowTone: string,
): readonly Entry[] {
  const words = wordsIn(locale.asked, feed.language);
  const events = Array.from(all.events, (place) => feed.events[place]);
  const used = new Set(events.map((event) => event?.category));
  const entries = feed.categories.flatMap(({ id, label }, place) =>
    used.has(id) ? [{ name: words(label), symbol: drawSymbol(styles[place], 'sure') }] : [],
  );
  const unsure = events.some(
    (event) => event?.status === 'claimed' || event?.status === 'disputed',
  );
  const sign = drawSymbol({ symbol: 'circle', tone: hollowTone }, 'doubtful');
  const hollow = { name: locale.say('hollowKey'), symbol: sign };
  return unsure ? [...entries, hollow] : entries;
}
