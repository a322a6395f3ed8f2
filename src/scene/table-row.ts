import { killedFigure, type KilledFigure } from '../feed/killed-figure.js';
import { shortDate } from '../time/describe-date.js';
import { readEdtf } from '../time/read-edtf.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import { tableWords, type TableWords, type WordColumn } from './table-words.js';

/** An event as a row of the table: words and figures. Words are empty where the event says nothing. */
export interface TableRow extends Readonly<Record<WordColumn, string>> {
  readonly id: string;
  /** In few words, with its precision. */
  readonly date: string;
  readonly killed: KilledFigure;
  readonly retracted: boolean;
  /** Number of sources. */
  readonly sources: number;
}

/** Rows come and go while scrolling. */
const keepRow = keepByIndex<TableRow>(2_000);
const keepWords = keepByIndex<TableWords>(1);

/** The row of the event at a place in the feed; `null` where there is none. */
export function tableRow(
  place: number,
  index: EventIndex,
  environment: Environment,
): TableRow | null {
  const event = index.feed.events[place];
  if (!event) return null;
  const { locale } = environment;
  return keepRow(index, environment, event.id, () => {
    const words = keepWords(index, environment, '', () => tableWords(index.feed, locale));
    return {
      id: event.id,
      date: shortDate(readEdtf(event.date), locale.dates),
      title: words.title(event),
      lanes: words.lanes(event),
      category: words.category(event),
      place: words.place(event),
      killed: killedFigure(event),
      retracted: event.status === 'retracted',
      status: words.status(event),
      sources: event.sources?.length ?? 0,
    };
  });
}
