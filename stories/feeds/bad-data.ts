import { feedOf, happened, type WrittenFeed } from './written.js';

const sound = [
  happened('2012-03-22', 'Soldiers take the palace in Bamako', { importance: 5 }),
  happened('2013-01-11', 'French jets strike near Konna'),
  happened('2015-06-20', 'The accord of Algiers is signed'),
];

/** Three events that can be read among four that cannot. */
export function partlyUnreadable(): WrittenFeed {
  return feedOf('Three of seven', [
    ...sound,
    { id: 'spring', date: 'last spring', title: 'A date that is none' },
    { id: 'nameless', date: '2014-01-01' },
    { date: '2014-05-21', title: 'No id' },
    'not an event',
  ]);
}

/** Every event can be read, but fields of theirs cannot. */
export function fieldsUnreadable(): WrittenFeed {
  return feedOf(
    'Fields that cannot be read',
    sound.map((event, place) => ({
      ...event,
      importance: 9,
      category: 'unknown-category',
      lanes: ['nowhere'],
      casualties: [{ outcome: 'killed', low: 5, high: 2 }],
      color: place,
    })),
    { lanes: [{ id: 'known', label: 'Known', color: 'url(//example.org)' }] },
  );
}

/** So many problems that they are counted. */
export function manyProblems(): WrittenFeed {
  const bad = Array.from({ length: 40 }, (_, place) => ({
    id: `bad-${place}`,
    date: 'someday',
    title: 'Bad',
  }));
  return feedOf('Forty problems', [...sound, ...bad]);
}

/** Markup, scripts and addresses where words and colours should stand. */
export function hostile(): WrittenFeed {
  const script = '<script>alert(1)</script>';
  return feedOf(
    `<img src=x onerror=alert(1)> ${script}`,
    [
      happened('2012', `"><svg onload=alert(1)> ${script}`, {
        lanes: ['__proto__'],
        category: 'red',
        summary: `<b>bold</b> & ${script} {{constructor}} \${7*7}`,
        sources: [{ publisher: script, title: 'A source', url: 'javascript:alert(1)' }],
        media: [{ type: 'image', url: 'javascript:alert(1)', alt: script }],
      }),
      happened('2013', 'A title with \u202Ea turned\u202C middle and \u0007 a bell'),
      happened('2014', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘ and 👩‍👩‍👧‍👦🏳️‍🌈'),
    ],
    {
      description: '</style><style>*{display:none}</style>',
      lanes: [
        { id: 'lane', label: '</svg><script>alert(2)</script>', color: 'red;}*{display:none' },
      ],
      categories: [{ id: 'red', label: '<i>Red</i>', color: 'expression(alert(1))' }],
    },
  );
}
