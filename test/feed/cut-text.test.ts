import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutText } from '../../src/feed/cut-text.js';

const cases: readonly [text: string, longest: number, cut: string][] = [
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two…'],
  ['one two three', 8, 'one two…'],
  ['one two three', 7, 'one…'],
  ['onetwothree', 5, 'onet…'],
  ['one   two', 6, 'one…'],
  ['   three', 5, '   t…'],
  ['🙂🙂🙂', 3, '🙂🙂🙂'],
  ['🙂🙂🙂', 2, '🙂…'],
  ['', 5, ''],
];

for (const [text, longest, cut] of cases) {
  test(`"${text}" is cut to ${longest} as "${cut}"`, () =>
    assert.equal(cutText(text, longest), cut));
}

test('a cut text is no longer than asked, begins as the whole, and is not cut again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '🙂', '\n', 'é') }),
      fc.integer({ min: 2, max: 9 }),
      (text, longest) => {
        const cut = cutText(text, longest);
        assert.ok([...cut].length <= longest);
        assert.ok(cut === text || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1))));
        assert.equal(cut === text, [...text].length <= longest);
        assert.equal(cutText(cut, longest), cut);
      },
    ),
  );
});
