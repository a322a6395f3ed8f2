import { html, nothing } from 'lit';
import type { CategoryStyle } from '../../draw/category-style.js';
import type { KilledFigure } from '../../feed/killed-figure.js';
import { upperFirst } from '../../locales/first-letter.js';
import type { Locale } from '../../locales/locale.js';
import type { TableRow } from '../../scene/table-row.js';
import { drawSymbol } from '../../draw/draw-symbol.js';
import type { SortKey } from '../../view/sort.js';

/** What a cell is rendered with. */
export interface CellContent {
  readonly row: TableRow;
  readonly locale: Locale;
  /** Look of the event's category; `undefined` for an event without. */
  readonly look: CategoryStyle | undefined;
}

/** A column of the table. */
export interface Column {
  readonly by: SortKey;
  /** Its cells; the event's own is rendered by the table, as it heads the row. */
  readonly cell: (content: CellContent) => unknown;
}

/** All columns, in order. Which are shown at which width is the style sheet's to say. */
export const columns: readonly Column[] = [
  { by: 'date', cell: ({ row }) => row.date },
  { by: 'title', cell: () => nothing },
  { by: 'lanes', cell: ({ row }) => row.lanes },
  { by: 'category', cell: renderCategory },
  { by: 'place', cell: ({ row }) => row.place },
  {
    by: 'killed',

    cell: ({ row, locale }) => renderKilled(row.killed, locale),
  },
  { by: 'status', cell: ({ row }) => row.status },
  { by: 'sources', cell: ({ row, locale }) => locale.number(row.sources) },
];

/** Name of a column at the head of it. */
export function headOf({ by }: Column, locale: Locale): string {
  const text = locale.say(`column_${by}`);
  return upperFirst(text, locale.tag);
}

function renderCategory({ row, look }: CellContent): unknown {
  if (row.category === '' || !look) return nothing;
  return html`<span class="kind">
    <svg class="key" viewBox="-8 -8 16 16" width="12" height="12" aria-hidden="true">
      ${drawSymbol(look, 'sure')}
    </svg>
    ${row.category}
  </span>`;
}

/** Unknown is written as unknown; a dash, with its meaning for who hears it, where nothing is stated. */
function renderKilled(figure: KilledFigure, locale: Locale): unknown {
  switch (figure.kind) {
    case 'range': {
      const [low, high] = [locale.number(figure.low), locale.number(figure.high)];
      return low === high ? low : html`${low}–<wbr />${high}`;
    }
    case 'unknown':
      return html`<span class="unsaid">${locale.say('unknown')}</span>`;
    case 'unstated':
      return renderDash(locale.say('notStated'));
    case 'retracted':
      return renderDash(locale.say('status_retracted'));
  }
}

const renderDash = (meaning: string): unknown =>
  html`<span class="unsaid" aria-hidden="true">–</span><span class="hidden">${meaning}</span>`;
