import { max, min } from 'd3';
import { filterEvents, noFilters, type Filters } from '../feed/filters.js';
import { killedRange } from '../feed/killed-range.js';
import type { Feed, TimelineEvent } from '../feed/types.js';
import { once } from '../locales/once.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { EdtfDate } from '../time/edtf-date.js';
import type { TimeWindow, WindowLimits } from '../view/time-window.js';
import { buildColumn, type Column, type EventFacts } from './column.js';
import { drawnTime, type OpenEnds } from './drawn-time.js';
import { groupEvents, type GroupBy } from './grouping.js';
import { buildLaneIndex, type EventTimes, type LaneIndex } from './lane-index.js';
import { extentAround, shortestWindow } from './limits.js';

/** What an index knows of all events of its feed, however they are grouped and filtered. */
interface FeedIndex {
  readonly feed: Feed;
  readonly facts: EventFacts;
  readonly times: EventTimes;
  /** Farthest and nearest a view of this feed may zoom: filters don't narrow it, so that the window stays where it is. */
  readonly limits: WindowLimits;
  /** First to last moment of any event, unrounded. */
  readonly period: TimeWindow;
  /** The moment that ongoing events are drawn up to, in ms. */
  readonly now: number;
  /** Place in the feed of an event's id; `undefined` for an id the feed has not. */
  readonly placeOf: (id: string) => number | undefined;
}

/** The events of a feed that pass the filters, as sorted typed columns for one grouping: built once, then only asked. */
export interface EventIndex extends FeedIndex {
  readonly groupBy: GroupBy;
  readonly filters: Filters;
  /** BCP 47 tag of the language that was searched in. */
  readonly language: string;
  readonly lanes: readonly LaneIndex[];
  /** All of the events as one lane, whose id is `wholeLane`; built when it is first asked for. */
  readonly whole: () => LaneIndex;
  /** The events in the order in which they begin. */
  readonly all: Column;
  /** Ends of the events in ms, ascending. */
  readonly endings: Float64Array;
}

/** How to build an index. */
export interface IndexOptions {
  /** What a lane is; default `lane`. */
  readonly groupBy?: GroupBy;
  /** Which events; default all. */
  readonly filters?: Filters;
  /** BCP 47 tag of the language that is searched in; default the feed's. */
  readonly language?: string;
}

/**
 * Builds the index of a feed that `readFeed` has read; events are ordered by time, then by place in the feed.
 *
 * @param feed the feed
 * @param options grouping, filters, and the language of a search
 */
export function buildIndex(feed: Feed, options: IndexOptions = {}): EventIndex {
  const { groupBy = 'lane', filters = noFilters, language = feed.language ?? 'en' } = options;
  const whole = indexFeed(feed);
  const { times, facts } = whole;
  const places = filterEvents(feed, filters, language);

  return Object.freeze({
    ...whole,
    groupBy,
    filters,
    language,
    lanes: groupEvents(feed, groupBy, places).map(({ lane, places }) =>
      buildLaneIndex(lane, places, times, facts),
    ),
    whole: once(() => buildLaneIndex({ id: wholeLane, label: '' }, places, times, facts)),
    all: buildColumn(places, times.starts, facts),
    endings: Float64Array.from(places, (place) => times.ends[place] ?? 0).sort(),
  });
}

/** Id of the lane that holds all events; no id of a feed can take it, as it is no text. */
export const wholeLane = '\n';

/** The lane of an id, the whole one included. */
export const laneOf = (index: EventIndex, id: string): LaneIndex | undefined =>
  id === wholeLane ? index.whole() : index.lanes.find((lane) => lane.id === id);

/** Kept per feed, so that filters and groupings read no date anew; feeds are frozen, and the index goes with its feed. */
const kept = new WeakMap<Feed, FeedIndex>();

/** Farthest and nearest a view of a feed may zoom. */
export const limitsOf = (feed: Feed): WindowLimits => indexFeed(feed).limits;

function indexFeed(feed: Feed): FeedIndex {
  const index = kept.get(feed) ?? readEvents(feed);
  kept.set(feed, index);
  return index;
}

function readEvents(feed: Feed): FeedIndex {
  const dates = feed.events.map((event) => parseEdtf(event.date));
  const ends = openEnds(feed, dates);
  const times = gatherTimes(dates, ends);
  const ids = new Map(feed.events.map((event, place) => [event.id, place]));
  const period = {
    start: min(times.starts) ?? ends.latest,
    end: max(times.ends) ?? ends.latest,
  };
  return {
    feed,
    facts: gatherFacts(feed),
    times,
    limits: { extent: extentAround(period), shortest: shortestWindow(dates) },
    period,
    now: ends.latest,
    placeOf: (id) => ids.get(id),
  };
}

function gatherTimes(dates: readonly EdtfDate[], ends: OpenEnds): EventTimes {
  const drawn = dates.map((date) => drawnTime(date, ends));
  return {
    drawn,
    starts: Float64Array.from(drawn, ({ start }) => start),
    ends: Float64Array.from(drawn, ({ end }) => end),
    middles: Float64Array.from(drawn, ({ start, end }) => (start + end) / 2),
  };
}

/** Open ends are drawn to what the feed says is its date, or else to the last date it has. */
function openEnds(feed: Feed, dates: readonly EdtfDate[]): OpenEnds {
  const bounds = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((time): time is number => time !== null && Number.isFinite(time));
  const updated = feed.updated === undefined ? NaN : Date.parse(feed.updated);
  return {
    earliest: min(bounds) ?? 0,
    latest: Number.isNaN(updated) ? (max(bounds) ?? 0) + 1 : updated,
  };
}

function gatherFacts(feed: Feed): EventFacts {
  const categories = new Map(feed.categories.map(({ id }, i) => [id, i]));
  // The last category stands for events without one.
  const categoryOf = ({ category }: TimelineEvent): number =>
    categories.get(category ?? '') ?? categories.size;
  const killed = feed.events.map(killedRange);
  return {
    importance: Uint8Array.from(feed.events, (event) => event.importance ?? 3),
    category: Uint16Array.from(feed.events, categoryOf),
    categoryCount: categories.size + 1,
    killedLow: Float64Array.from(killed, (range) => range?.low ?? NaN),
    killedHigh: Float64Array.from(killed, (range) => range?.high ?? NaN),
  };
}
