/** A plain object that a test may change. */
export type Json = Record<string, unknown>;

/** A feed without a problem that uses every field once; each call gives a new one. */
export const smallFeed = () => ({
  version: '1.0',
  title: { en: 'A conflict', fr: 'Un conflit' } as unknown,
  description: 'What happened.',
  language: 'en',
  updated: '2023-12-31T12:00:00Z',
  publisher: { name: 'A paper', url: 'https://example.org/' } as Json,
  license: 'CC BY 4.0',
  credits: 'By hand',
  lanes: [
    { id: 'north', label: 'North', color: '#c81e1e' },
    { id: 'south', label: { en: 'South' } },
  ] as Json[],
  categories: [{ id: 'attack', label: 'Attack', color: 'crimson', symbol: 'diamond' }] as Json[],
  actors: [
    { id: 'army', name: 'The army', short: 'Army', type: 'state-force', active: '1960/..' },
    { id: 'rebels', name: 'The rebels', type: 'separatist' },
  ] as Json[],
  places: [
    {
      id: 'gao',
      name: 'Gao',
      admin: 'Gao',
      country: 'ML',
      lat: 16.27,
      lon: -0.04,
      precision: 'near',
    },
  ] as Json[],
  sources: [
    {
      id: 'wire',
      publisher: 'A wire',
      title: 'Camp attacked',
      url: 'https://example.org/1',
      date: '2023-09-18',
      archived: '/copies/1.html',
    },
  ] as Json[],
  events: [
    {
      id: 'e1',
      date: '2023-09-17',
      title: 'Camp attacked',
      summary: { en: 'One.\n\nTwo.' },
      lanes: ['north', 'south'],
      category: 'attack',
      actors: [{ actor: 'rebels', role: 'claimed-by' }],
      place: 'gao',
      importance: 5,
      status: 'disputed',
      casualties: [
        { outcome: 'killed', low: 5, best: 6, high: 9, of: 'soldiers', according: 'army' },
        { outcome: 'wounded', best: 20, according: 'wire' },
      ],
      claims: [
        { by: 'army', text: 'It was repelled.', stance: 'denies', source: 'wire' },
        { by: 'rebels', text: 'It was taken.', source: { publisher: 'X', title: 'Y' } },
      ],
      sources: ['wire', { publisher: 'A paper', title: 'A report' }],
      media: [
        {
          type: 'video',
          url: 'https://example.org/film.mp4',
          alt: 'Smoke over a camp',
          caption: 'The camp',
          credit: 'N. N.',
          poster: 'film.jpg',
          sensitive: true,
        },
      ],
      revised: { date: '2023-09-20', note: 'The toll was corrected.' },
      tags: ['camp'],
    },
    { id: 'e2', date: '2012~', title: 'War begins', place: { name: 'Somewhere' } },
  ] as Json[],
  chapters: [
    { id: 'c1', title: 'The camp', text: 'Read on.', date: '2023-09/2023-10', events: ['e1'] },
  ] as Json[],
});

/** Builds a value of a test: the small feed with the first event's fields changed. */
export function withEvent(changes: Json): ReturnType<typeof smallFeed> {
  const feed = smallFeed();
  Object.assign(feed.events[0] ?? {}, changes);
  return feed;
}
