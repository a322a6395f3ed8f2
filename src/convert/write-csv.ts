import { killedFigure } from '../feed/killed-figure.js';
import { resolveEvent, type ResolvedEvent } from '../feed/resolve-event.js';
import { finish, inSteps, type Steps } from '../feed/steps.js';
import type { Feed, InlineSource, TimelineEvent } from '../feed/types.js';
import { wordsIn, type Text } from '../locales/localized-text.js';
import { civilFromMs } from '../time/civil.js';
import { parseEdtf } from '../time/parse-edtf.js';
import { csvCell, type CsvValue } from './csv-cell.js';
import type { EventList } from './event-list.js';

/** What a column is made from. */
interface CsvRow {
  readonly feed: Feed;
  readonly event: TimelineEvent;
  readonly resolved: ResolvedEvent;
  /** A text of the feed in the language of the file. */
  readonly words: (text: Text | undefined) => string;
}

/** Parts several values in a cell: no comma or semicolon, which spreadsheets part cells by. */
const between = ' | ';

/** Begins the file: without it spreadsheets read UTF-8 as an older encoding and turn Léré into LÃ©rÃ©. Others skip it. */
const byteOrderMark = '\uFEFF';

/** Most events that are written in a step. */
const mostInStep = 200;

const columns: Readonly<Record<string, (row: CsvRow) => CsvValue>> = {
  id: ({ event }) => event.id,
  date: ({ event }) => event.date,
  earliest: ({ event }) => isoDay(parseEdtf(event.date).earliest),
  latest: ({ event }) => isoDay(parseEdtf(event.date).latest),
  title: ({ event, words }) => words(event.title),
  summary: ({ event, words }) => words(event.summary),
  lanes: ({ resolved, words }) => join(resolved.lanes.map(({ label }) => words(label))),
  category: ({ resolved, words }) => words(resolved.category?.label),
  actors: ({ resolved, words }) =>
    join(resolved.actors.map(({ actor, role }) => `${words(actor.name)} (${role})`)),
  place: ({ resolved, words }) => words(resolved.place?.name),
  admin: ({ resolved, words }) => words(resolved.place?.admin),
  country: ({ resolved }) => resolved.place?.country,
  lat: ({ resolved }) => resolved.place?.lat,
  lon: ({ resolved }) => resolved.place?.lon,
  precision: ({ resolved }) => resolved.place?.precision,
  importance: ({ event }) => event.importance ?? 3,
  status: ({ event }) => event.status,
  killed_low: ({ event }) => killed(event, 'low'),
  killed_high: ({ event }) => killed(event, 'high'),
  casualties: (row) => join(row.resolved.casualties.map((count) => casualtyWords(count, row))),
  claims: ({ resolved, words }) =>
    join(resolved.claims.map(({ by, claim }) => claimWords(words(by.name), claim, words))),
  sources: ({ resolved }) => join(resolved.sources.map(sourceWords)),
  tags: ({ event }) => join(event.tags ?? []),
  license: ({ feed }) => feed.license,
  credits: ({ feed, words }) => words(feed.credits),
};

/**
 * Events of a feed as CSV (RFC 4180, UTF-8 with a byte order mark), one row an event, under a row of names. Names of
 * columns and values of lists (`status`, roles, outcomes) are those of the feed's format; texts are in one language. Licence
 * and credits stand in every row: lines before the table would be read as events, and a row that is cut out keeps them.
 *
 * @param feed a feed that `readFeed` has read
 * @param events those to write, in this order
 * @param language BCP 47 tag of the language of the texts; a text that lacks it is written in the feed's
 */
export const writeCsv = (feed: Feed, events: readonly TimelineEvent[], language: string): string =>
  finish(writeCsvInSteps(feed, events, language)).join('');

/** Writes the same in steps of so many events, in parts that follow on each other. */
export function* writeCsvInSteps(feed: Feed, events: EventList, language: string): Steps<string[]> {
  const words = wordsIn(language, feed.language);
  const cells = Object.values(columns);
  const rowOf = (event: TimelineEvent): string => {
    const row = { feed, event, words, resolved: resolveEvent(feed, event) };
    return lineOf(cells.map((cell) => cell(row)));
  };
  const parts = [byteOrderMark + lineOf(Object.keys(columns))];
  yield* inSteps(events.length, mostInStep, (from, to) => {
    parts.push(events.slice(from, to).map(rowOf).join(''));
  });
  return parts;
}

const lineOf = (cells: readonly CsvValue[]): string => `${cells.map(csvCell).join(',')}\r\n`;

const join = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(between);

/** Empty where no figure is known, and for what was retracted: a sum over the column must not count it. */
function killed(event: TimelineEvent, end: 'low' | 'high'): CsvValue {
  const figure = killedFigure(event);
  return figure.kind === 'range' ? figure[end] : null;
}

/** The day of a moment in ISO 8601, years beyond four digits with their sign; empty where open or unknown. */
function isoDay(time: number | null): string {
  if (time === null || !Number.isFinite(time)) return '';
  const { year, month, day } = civilFromMs(time);
  const size = Math.abs(year);
  const sign = year < 0 ? '-' : size > 9_999 ? '+' : '';
  return `${sign}${pad(size, sign === '' ? 4 : 6)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** "killed 12–15–20 of soldiers (The army)"; a question mark where a figure is missing, "unknown" where all are. */
function casualtyWords(
  { casualties, actor, source }: ResolvedEvent['casualties'][number],
  { words }: CsvRow,
): string {
  const { outcome, low, best, high, of } = casualties;
  const figures = [low, best, high];
  const known = figures.some((figure) => figure !== undefined);
  const range = known ? figures.map((figure) => figure ?? '?').join('–') : 'unknown';
  const [who, according] = [words(of), words(actor?.name ?? source?.publisher)];
  return [
    `${outcome} ${range}`,
    who === '' ? '' : ` of ${who}`,
    according === '' ? '' : ` (${according})`,
  ].join('');
}

const claimWords = (
  by: string,
  { text, stance }: ResolvedEvent['claims'][number]['claim'],
  words: CsvRow['words'],
): string => `${by}${stance === undefined ? '' : ` ${stance}`}: ${words(text)}`;

const sourceWords = ({ publisher, title, url }: InlineSource): string =>
  [`${publisher}: ${title}`, url ?? ''].filter((part) => part !== '').join(' ');
