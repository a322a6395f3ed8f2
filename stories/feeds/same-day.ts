import { feedOf, happened, type WrittenFeed } from './written.js';

/** Seven events on one day, which no zoom can part, and a few around it. */
export function sameDay(): WrittenFeed {
  const towns = ['Gao', 'Kidal', 'Konna', 'Ménaka', 'Mopti', 'Sévaré', 'Timbuktu'];
  return feedOf('One day in seven towns', [
    happened('2011-11', 'Parties are registered'),
    ...towns.map((town) => happened('2012-04-06', `A declaration is read out in ${town}`)),
    happened('2012-12', 'Observers report'),
  ]);
}
