import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killedFigure, type KilledFigure } from '../../src/feed/killed-figure.js';
import type { TimelineEvent } from '../../src/feed/types.js';

const cases: readonly [name: string, event: Partial<TimelineEvent>, figure: KilledFigure][] = [
  ['no counts: not stated', {}, { kind: 'unstated' }],
  [
    'wounded only: not stated',
    { casualties: [{ outcome: 'wounded', best: 3 }] },
    { kind: 'unstated' },
  ],
  [
    'killed without a figure: unknown',
    { casualties: [{ outcome: 'killed' }] },
    { kind: 'unknown' },
  ],
  [
    'none killed: zero, which is known',
    { casualties: [{ outcome: 'killed', best: 0 }] },
    { kind: 'range', low: 0, high: 0 },
  ],
  [
    'figures: from the lowest to the highest',
    { casualties: [{ outcome: 'killed', low: 4, high: 9 }] },
    { kind: 'range', low: 4, high: 9 },
  ],
  [
    'retracted: no longer said, whatever the figures were',
    { status: 'retracted', casualties: [{ outcome: 'killed', best: 9 }] },
    { kind: 'retracted' },
  ],
];

for (const [name, event, figure] of cases) {
  test(name, () => {
    assert.deepEqual(killedFigure({ id: 'e', date: '2012', title: 'Event', ...event }), figure);
  });
}
