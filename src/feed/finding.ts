import { foldText } from '../locales/fold-text.js';
import { wordsIn, type Text } from '../locales/localized-text.js';
import { feedLookup } from './feed-lookup.js';
import type { Feed, InlinePlace, TimelineEvent } from './types.js';

/**
 * Makes the question whether all words of a search occur in an event: in its title or summary, or in the names of its place
 * or its actors. Case and accents don't count.
 *
 * @param language BCP 47 tag of the language that is searched in; texts that lack it are searched as they are shown
 */
export function finding(
  feed: Feed,
  search: string,
  language: string,
): (event: TimelineEvent) => boolean {
  const sought = foldText(search).split(/\s+/).filter(Boolean);
  const words = wordsIn(language, feed.language);
  const fold = (text: Text | undefined): string =>
    text === undefined ? '' : foldText(words(text));
  const { places, actors } = feedLookup(feed);
  const placeText = ({ name, admin }: InlinePlace): string => `${fold(name)}\n${fold(admin)}`;
  // Names are shared by many events: each is folded once.
  const placeTexts = foldEach(places, placeText);
  const actorTexts = foldEach(actors, ({ name, short }) => `${fold(name)}\n${fold(short)}`);

  const textsOf = function* ({ title, summary, place, actors }: TimelineEvent): Generator<string> {
    yield fold(title);
    if (summary !== undefined) yield fold(summary);
    if (place !== undefined) yield typeof place === 'string' ? placeTexts(place) : placeText(place);
    for (const { actor } of actors ?? []) yield actorTexts(actor);
  };
  if (sought.length === 0) return () => true;
  return (event) => {
    let missing = sought;
    for (const text of textsOf(event)) {
      missing = missing.filter((word) => !text.includes(word));
      if (missing.length === 0) return true;
    }
    return false;
  };
}

/** Gives the folded text of a member by its id, made when it is first asked for; empty where there is none. */
function foldEach<T>(
  members: ReadonlyMap<string, T>,
  textOf: (member: T) => string,
): (id: string) => string {
  const texts = new Map<string, string>();
  return (id) => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const member = members.get(id);
    const text = member === undefined ? '' : textOf(member);
    texts.set(id, text);
    return text;
  };
}
