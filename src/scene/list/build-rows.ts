import { ascending } from 'd3';
import { describeDate, describeDateUnderYear } from '../../time/describe-date.js';
import type { EdtfDate } from '../../time/edtf-date.js';
import { readEdtf } from '../../time/read-edtf.js';
import { lengthOf } from '../../view/time-window.js';
import type { View } from '../../view/view.js';
import { certaintyOf } from '../certainty.js';
import { clusterRadius, halfWidthOf } from '../cluster-width.js';
import { countEvents } from '../count-events.js';
import {
  clusterNumber,
  describeCluster,
  describeEvent,
  titleOf,
  type Describing,
} from '../describe-mark.js';
import { describePeriod } from '../describe-period.js';
import type { Environment } from '../environment.js';
import { wholeLane, type EventIndex } from '../event-index.js';
import { once } from '../event-times.js';
import { placesIn } from '../events-in.js';
import { otherLane } from '../grouping.js';
import { binKey, type Grid } from '../grid.js';
import { binsBetween, type Bin } from '../lane-bins.js';
import { barStrata, holdsEvent } from '../lane-index.js';
import { laneLabel } from '../lane-label.js';
import { isInBin } from '../mark-events.js';
import { markKey } from '../mark-key.js';
import { countRunning, extentOfRunning, foremostRunning, isRunning } from '../running.js';
import type { Band } from '../scene.js';
import type { BandRow, ClusterRow, EventRow, ListRow } from './list-scene.js';

/** Most events that each get a row of their own; beyond that, so many bins of the grid and lasting events at most. */
const mostRows = 180;
const mostBins = 100;
const mostLasting = 60;

/** Room for a number between the lines of what lasts and the words, in px. */
const widestCount = 44;

/** Events of this importance or more are set in heavier type. */
const majorFrom = 4;

interface RowContext extends Describing {
  /** Place in the feed of the event whose card is open. */
  readonly selected: number | undefined;
}

/** The rows of a window, all of them, in the order in which they begin. */
export function buildRows(index: EventIndex, view: View, environment: Environment): ListRow[] {
  const { window } = view;
  const selected = view.selected ?? view.marked;
  const context = {
    index,
    environment,
    selected: selected === null ? undefined : index.placeOf(selected),
  };
  const rows =
    countEvents(index, window).shown <= mostRows
      ? placesIn(index, window).map((place) => eventRow(place, context))
      : [...binRows(view, context), ...lastingRows(view, context)];
  return rows.sort((a, b) => ascending(a.begins, b.begins));
}

/** The points of the window by bins of a power of two, as the chart has them: panning never re-clusters. */
function binRows({ window }: View, context: RowContext): ListRow[] {
  const grid = gridFor(lengthOf(window));
  return binsBetween(context.index.whole(), grid, window.start, window.end - 1).map((bin) =>
    bin.count === 1 ? eventRow(bin.foremost, context) : clusterRow(bin, grid, context),
  );
}

/** What lasts longer than a bin: the most important one by one, the others in one row together. */
function lastingRows({ window }: View, context: RowContext): ListRow[] {
  const { index } = context;
  const { level } = gridFor(lengthOf(window));
  const lasting = barStrata(index.whole(), level);
  const { importance } = index.facts;
  const ranked = foremostRunning(lasting, window, index.times, importance, mostLasting + 1);
  const shown = ranked.slice(0, mostLasting);
  const rows: ListRow[] = shown.map((place) => eventRow(place, context));
  const [foremost] = ranked.slice(mostLasting);
  if (foremost === undefined) return rows;
  const count = countRunning(lasting, window) - shown.length;
  const band = { of: lasting, run: window, but: new Set(shown), count };
  return [...rows, bandRow(band, foremost, context)];
}

function gridFor(length: number): Grid {
  const level = Math.ceil(Math.log2(length / mostBins));
  return { level, width: 2 ** level };
}

function eventRow(place: number, context: RowContext): EventRow {
  const { index, environment, selected } = context;
  const event = index.feed.events[place];
  const id = event?.id ?? '';
  const date = readEdtf(event?.date ?? '');
  const start = index.times.starts[place] ?? 0;
  return {
    kind: 'row',
    key: markKey(otherLane, id),
    lane: wholeLane,
    name: describeEvent(place, context),
    window: { start, end: index.times.ends[place] ?? 0 },
    begins: writtenStart(date) ?? start,
    event: { lane: wholeLane, id },
    place,
    chosen: place === selected,
    when: describeDateUnderYear(date, environment.locale.dates),
    spokenWhen: describeDate(date, environment.locale.dates),
    title: titleOf(place, context),
    category: index.facts.category[place] ?? 0,
    certainty: certaintyOf(event),
    groups: groupsOf(place, context),
    sources: event?.sources?.length ?? 0,
    major: (index.facts.importance[place] ?? 3) >= majorFrom,
    lasting: index.times.levels[place] !== once,
  };
}

/** First moment of a date as it is written; `null` where that is open or unknown. */
function writtenStart({ kind, start, earliest }: EdtfDate): number | null {
  const first = kind !== 'interval' ? earliest : typeof start === 'object' ? start.earliest : null;
  return Number.isFinite(first) ? first : null;
}

/** The lanes that the chart would draw an event in, in words. */
function groupsOf(place: number, context: RowContext): string {
  const { lanes, times } = context.index;
  return lanes
    .filter((lane) => lane.id !== otherLane && holdsEvent(lane, place, times))
    .map((lane) => laneLabel(lane, context))
    .join(context.environment.locale.say('listSeparator'));
}

function clusterRow(bin: Bin, grid: Grid, context: RowContext): ClusterRow {
  const { index, environment, selected } = context;
  const { locale, measureText } = environment;
  const text = clusterNumber(bin, context);
  const window = { start: bin.first, end: bin.last + 1 };
  const period = describePeriod(window, locale.dates);
  const key = markKey(otherLane, 'bin', binKey(grid, bin.number));
  return {
    kind: 'cluster',
    key,
    lane: wholeLane,
    name: describeCluster(bin, key, context),
    window,
    begins: bin.first,
    event: { lane: wholeLane, id: index.feed.events[bin.foremost]?.id ?? '' },
    place: bin.foremost,
    chosen: selected !== undefined && isInBin(index, selected, grid.level, bin.number),
    when: period,
    spokenWhen: period,
    title: titleOf(bin.foremost, context),
    count: bin.count,
    toll: bin.toll,
    text,
    radius: clusterRadius,
    halfWidth: halfWidthOf(text, widestCount, measureText),
    mix: bin.mix,
    level: grid.level,
    bin: bin.number,
    separable: canPart(bin, index),
  };
}

/** Whether the nearest zoom shows a bin's events one by one, or at least in two bins. */
function canPart({ first, last }: Bin, index: EventIndex): boolean {
  const { shortest } = index.limits;
  if (last - first >= 2 * gridFor(shortest).width) return true;
  const middle = (first + last) / 2;
  const nearest = { start: middle - shortest / 2, end: middle + shortest / 2 };
  return countEvents(index, nearest).shown <= mostRows;
}

/** @param foremost place in the feed of the most important of its events */
function bandRow(band: Omit<Band, 'kind'>, foremost: number, context: RowContext): BandRow {
  const { index, environment, selected } = context;
  const { locale } = environment;
  const { of, run, but, count } = band;
  const id = index.feed.events[foremost]?.id ?? '';
  const window = extentOfRunning(of, run, index.times, but);
  const period = describePeriod(window, locale.dates);
  return {
    kind: 'density',
    key: markKey(otherLane, 'band', id),
    lane: wholeLane,
    name: locale.say('densityName', { n: count, period }),
    window,
    begins: window.start,
    event: { lane: wholeLane, id },
    place: foremost,
    chosen:
      selected !== undefined && !but.has(selected) && isRunning(of, selected, run, index.times),
    when: period,
    spokenWhen: period,
    title: titleOf(foremost, context),
    ...band,
  };
}
