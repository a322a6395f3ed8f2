import { feedOf, happened, type WrittenFeed } from './written.js';

const years = [2001, 2004, 2008, 2011, 2015, 2019];

/** A feed with so many lanes, each with a few events and one that lasts. */
export function laneFeed(count: number): () => WrittenFeed {
  const lanes = Array.from({ length: count }, (_, place) => ({
    id: `region-${place + 1}`,
    label: `Region ${place + 1}`,
  }));
  return () =>
    feedOf(`${count} ${count === 1 ? 'lane' : 'lanes'}`, lanes.flatMap(eventsIn), { lanes });
}

function eventsIn({ id, label }: { id: string; label: string }, place: number) {
  const shift = place % 12;
  const month = String(shift + 1).padStart(2, '0');
  return [
    ...years.map((year) =>
      happened(`${year + (shift % 3)}-${month}`, `Council of ${label} meets`, { lanes: [id] }),
    ),
    happened(`${2005 + shift}/${2009 + shift}`, `${label} under a mandate`, { lanes: [id] }),
  ];
}

/** A feed that names no lanes at all. */
export function withoutLanes(): WrittenFeed {
  return feedOf(
    'Without lanes',
    years.map((year) => happened(`${year}-05`, `Elections of ${year}`)),
  );
}
