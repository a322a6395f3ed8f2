import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markKey } from '../../src/scene/mark-key.js';

const part = fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1'), maxLength: 5 });
const parts = fc.array(part, { minLength: 2, maxLength: 3 });

test('marks of other lanes, kinds or events have other keys, whatever their ids', () => {
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const same = one.length === other.length && one.every((text, i) => text === other[i]);
      assert.equal(markKey(...one) === markKey(...other), same);
    }),
  );
});
