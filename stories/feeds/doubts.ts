import { feedOf, happened, type WrittenFeed } from './written.js';

const actors = [
  { id: 'army', name: 'The army', type: 'state-force' },
  { id: 'front', name: 'The front', type: 'separatist' },
  { id: 'mission', name: 'The mission', type: 'intergovernmental' },
];
const sources = [
  {
    id: 'wire',
    publisher: 'The Wire',
    title: 'Both sides claim the bridge',
    date: '2011-03-05',
    url: 'https://example.org/bridge',
  },
  {
    id: 'report',
    publisher: 'The mission',
    title: 'Report on the crossing',
    date: '2011-06',
    url: 'https://example.org/report',
    archived: 'https://example.org/archived',
  },
];

/** One event a degree of certainty, and dates that are open, approximate or unknown. */
export function doubts(): WrittenFeed {
  return feedOf(
    'What is known, and how surely',
    [
      happened('2011-01-10', 'Reported by one paper', { status: 'reported' }),
      disputedBridge(),
      happened('2011-05-02', 'Verified on the ground', { status: 'verified' }),
      happened('2011-07-20', 'Claimed by one side', { status: 'claimed' }),
      happened('2011-09-09', 'Retracted by its source', { status: 'retracted' }),
      happened('2011-11~', 'About November'),
      happened('2012-02?', 'Perhaps in February'),
      happened('2012-21', 'In spring'),
      happened('2012-XX-XX', 'Some day of 2012'),
      happened('2011-12/..', 'Still going on'),
      happened('../2011-04', 'Begun nobody knows when'),
      happened('2012-06/', 'Ended nobody knows when'),
    ].map((event, place) => ({ ...event, lanes: [place < 5 ? 'status' : 'date'] })),
    {
      actors,
      sources,
      updated: '2012-12-31T00:00:00Z',
      lanes: [
        { id: 'status', label: 'How sure the event is' },
        { id: 'date', label: 'How sure the date is' },
      ],
    },
  );
}

/** An event with all that a card can tell. */
function disputedBridge() {
  return happened('2011-03-04/2011-03-05', 'Fighting for the bridge', {
    id: 'bridge',
    status: 'disputed',
    importance: 5,
    summary:
      'For a night and a day both sides held one end of the bridge.\n\nThe town was cut off for a week.',
    actors: [
      { actor: 'front', role: 'perpetrator' },
      { actor: 'army', role: 'target' },
    ],
    place: { name: 'Gao', country: 'ML', lat: 16.27, lon: -0.04, precision: 'near' },
    casualties: [
      { outcome: 'killed', low: 12, best: 17, high: 40, of: 'soldiers', according: 'army' },
      { outcome: 'killed', low: 60, according: 'front' },
      { outcome: 'wounded' },
      { outcome: 'displaced', best: 5200, according: 'report' },
    ],
    claims: [
      { by: 'army', text: 'The bridge was held throughout.', source: 'wire' },
      { by: 'front', text: 'The army never held the bridge.', stance: 'denies', source: 'wire' },
    ],
    sources: ['wire', 'report'],
    revised: { date: '2011-06-20', note: 'The number of displaced was corrected.' },
  });
}
