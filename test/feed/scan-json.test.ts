import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanJson } from '../../src/feed/scan-json.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with a character taken out, put in or changed. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom(...'"\\{}[]:,.-+0123eEtfnu \n\tx\0', ''),
    fc.nat(1),
  )
  .map(([text, at, char, width]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + char + text.slice(place + width);
  });

test('the scanner and JSON.parse agree on what is JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
      assert.equal(scanJson(text) === null, parses(text));
    }),
    { numRuns: 3000 },
  );
});

test('a fault lies where the text stops being the beginning of JSON', () => {
  fc.assert(
    fc.property(nearlyJson, (text) => {
      const fault = scanJson(text);
      fc.pre(fault !== null);
      // Up to the fault all is well: that much is cut off at most. With the next character it is not.
      const start = scanJson(text.slice(0, fault.offset));
      assert.ok(start === null || start.offset === fault.offset);
      if (fault.offset < text.length) {
        assert.equal(scanJson(text.slice(0, fault.offset + 1))?.offset, fault.offset);
      }
    }),
    { numRuns: 2000 },
  );
});
