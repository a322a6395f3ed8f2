/** An event of a feed as a page author writes it. */
export interface FeedEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/**
 * Three lanes over nine years. Drawn at once, every event stands alone but two pairs: `s2` and `s3`, which zooming parts,
 * and `e2` and `e3`, which share a day and can never be parted.
 */
export const THREE_LANES = {
  version: '1.0',
  title: 'Three lanes',
  lanes: [
    { id: 'north', label: 'North' },
    { id: 'south', label: 'South' },
    { id: 'east', label: 'East' },
  ],
  sources: [
    { id: 'paper', publisher: 'The Paper', title: 'A report', url: 'https://example.org/' },
  ],
  events: [
    happened('n1', '2001-03-01', 'north'),
    happened('n2', '2004-06-01', 'north'),
    happened('n3', '2008-09-01', 'north'),
    happened('s1', '2002-01-01', 'south'),
    happened('s2', '2005-01-01', 'south'),
    happened('s3', '2005-01-20', 'south'),
    happened('s4', '2009-01-01', 'south'),
    happened('e1', '2003-01-01', 'east'),
    happened('e2', '2006-05-05', 'east'),
    happened('e3', '2006-05-05', 'east'),
  ],
};

function happened(id: string, date: string, lane: string): FeedEvent {
  return { id, date, title: `Event ${id}`, lanes: [lane], sources: ['paper'] };
}

/** The least feed: one event. */
export function feedOf(title: string, ...events: FeedEvent[]): object {
  const fallback = { id: 'only', date: '2012-03-22', title: 'The only event' };
  return { version: '1.0', title, events: events.length > 0 ? events : [fallback] };
}

/** The feed that comes with the package, as its text. */
export async function sahelText(): Promise<string> {
  const response = await fetch(new URL('../../../src/feeds/sahel.json', import.meta.url));
  return response.text();
}
