import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killedRange } from '../../src/feed/killed-range.js';
import type { Casualties, EventStatus } from '../../src/feed/types.js';

type Count = Omit<Casualties, 'outcome'>;
const killed = (...counts: Count[]): Casualties[] =>
  counts.map((count) => ({ outcome: 'killed', ...count }));

const cases: readonly [
  name: string,
  counts: Casualties[] | undefined,
  range: [number, number] | null,
][] = [
  ['no counts', undefined, null],
  ['an empty list', [], null],
  ['a count without figures', killed({}), null],
  ['only others than killed', [{ outcome: 'wounded', low: 3, high: 5 }], null],
  ['low and high', killed({ low: 3, best: 4, high: 5 }), [3, 5]],
  ['best alone', killed({ best: 4 }), [4, 4]],
  ['low alone', killed({ low: 4 }), [4, 4]],
  ['high alone sets no lower figure', killed({ high: 4 }), [0, 4]],
  ['high alone beside another', killed({ high: 40 }, { low: 6 }), [6, 40]],
  ['zero is a figure', killed({ best: 0 }), [0, 0]],
  [
    'counts that overlap are not added up',
    killed({ low: 49, best: 50 }, { best: 15 }, { low: 154 }),
    [15, 154],
  ],
  ['a count without figures beside one with', killed({}, { best: 7 }), [7, 7]],
  ['a count that falls', killed({ low: 9, high: 5 }), [9, 9]],
];

for (const [name, casualties, range] of cases) {
  test(`killed, ${name}: ${range?.join(' to ') ?? 'unknown'}`, () => {
    const event = { id: 'e', date: '2012', title: 'A', ...(casualties && { casualties }) };
    assert.deepEqual(killedRange(event), range && { low: range[0], high: range[1] });
  });
}

const statuses: readonly [EventStatus, boolean][] = [
  ['disputed', true],
  ['claimed', true],
  ['retracted', false],
];

for (const [status, counts] of statuses) {
  test(`an event that is ${status} ${counts ? 'counts' : 'does not count'}`, () => {
    const event = { id: 'e', date: '2012', title: 'A', status, casualties: killed({ best: 7 }) };
    assert.deepEqual(killedRange(event), counts ? { low: 7, high: 7 } : null);
  });
}
