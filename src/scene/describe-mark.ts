import { wordsIn } from '../locales/localized-text.js';
import { describeDate } from '../time/describe-date.js';
import { readEdtf } from '../time/read-edtf.js';
import { describePeriod } from './describe-period.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import type { Bin } from './lane-bins.js';

/** What a description is made with. */
export interface Describing {
  readonly index: EventIndex;
  readonly environment: Environment;
}

/** Title of the event at a place in the feed, in the reader's language. */
export function titleOf(place: number, { index, environment }: Describing): string {
  const title = index.feed.events[place]?.title;
  return wordsIn(environment.locale.asked, index.feed.language)(title);
}

/** Names are asked for in every frame and change with the language only. */
const keep = keepByIndex<string>(2_000);

/** An event's accessible name: what differs first, then its date with its precision, then how well it is sourced. */
export function describeEvent(place: number, describing: Describing): string {
  const { index, environment } = describing;
  return keep(index, environment, String(place), () => eventName(place, describing));
}

function eventName(place: number, describing: Describing): string {
  const { index, environment } = describing;
  const { locale } = environment;
  const event = index.feed.events[place];
  if (!event) return '';
  return locale.say('eventName', {
    title: titleOf(place, describing),
    date: describeDate(readEdtf(event.date), locale.dates),
    sources: locale.say('sourceCount', { n: event.sources?.length ?? 0 }),
  });
}

/** What is written in a cluster: how many events it has, or their dead. */
export const clusterNumber = ({ count, toll }: Bin, { environment }: Describing): string =>
  environment.locale.number(environment.measure === 'killed' ? toll.high : count);

/** A cluster's accessible name: how many, when, and the one that matters most. */
export function describeCluster(bin: Bin, key: string, describing: Describing): string {
  const { index, environment } = describing;
  return keep(index, environment, key, () => clusterName(bin, describing));
}

function clusterName(bin: Bin, describing: Describing): string {
  const { locale } = describing.environment;
  return locale.say('clusterName', {
    events: locale.say('events', { n: bin.count }),
    period: describePeriod({ start: bin.first, end: bin.last + 1 }, locale.dates),
    title: titleOf(bin.foremost, describing),
  });
}
