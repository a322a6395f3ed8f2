import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locate, positions } from '../../src/feed/locate.js';
import type { Segment } from '../../src/feed/path.js';

/** All paths into a value, with the values they lead to. */
function walk(value: unknown, path: Segment[] = []): [Segment[], unknown][] {
  const inner = Array.isArray(value)
    ? value.flatMap((item, i) => walk(item, [...path, i]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, item]) => walk(item, [...path, name]))
      : [];
  return [[path, value], ...inner];
}

test('each value is found where its text begins', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 1, 3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const lines = text.split('\n');
      const found = walk(JSON.parse(text));
      const places = locate(
        text,
        found.map(([path]) => path),
      );
      found.forEach(([, inner], i) => {
        const { line = 0, column = 0 } = places[i] ?? {};
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
        const start =
          typeof inner === 'object' && inner !== null
            ? JSON.stringify(inner).slice(0, 1)
            : JSON.stringify(inner);
        assert.ok(
          rest.startsWith(start),
          `${JSON.stringify(start)} is not at ${line}:${column} of ${text}`,
        );
      });
    }),
    { numRuns: 300 },
  );
});

const ends: readonly [offset: number, line: number, column: number][] = [
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [3, 2, 2],
  [5, 3, 1],
  [6, 4, 1],
  [8, 4, 3],
];

for (const [offset, line, column] of ends) {
  test(`offset ${offset} of "a LF b CRLF CR 🙂" is ${line}:${column}`, () => {
    assert.deepEqual(positions('a\nb\r\n\r🙂')(offset), { line, column });
  });
}
