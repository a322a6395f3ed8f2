import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawnTime } from '../../src/scene/drawn-time.js';
import { once } from '../../src/scene/event-times.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';
import { anyDate } from './random-feed.js';
import { indexOf } from './scene-of.js';

test('every event is drawn at the time of its date, whatever its date is', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1, maxLength: 20 }), (dates) => {
      const { times } = indexOf(dates.map((date) => ({ date })));
      dates.forEach((date, place) => {
        const { start, end, lasting } = drawnTime(parseEdtf(date), times.openEnds);
        const level = lasting ? Math.floor(Math.log2(end - start)) : once;
        assert.deepEqual(
          [times.starts[place], times.ends[place], times.levels[place]],
          [start, end, level],
          date,
        );
      });
    }),
    { numRuns: 300 },
  );
});
