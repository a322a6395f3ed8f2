import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  estimateText,
  oneLine,
  shorten,
  twoLines,
  type MeasureText,
} from '../../src/scene/text.js';

/** A pixel a letter, so that widths can be counted. */
const measure: MeasureText = (text) => text.length;

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'M'), minLength: 1, maxLength: 12 });
const anyTitle = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

test('a text on one line is as wide as it is measured', () => {
  assert.deepEqual(oneLine('Serval ends', measure), { lines: ['Serval ends'], width: 11 });
});

const pairs: readonly [text: string, lines: readonly string[] | null][] = [
  ['Serval', null],
  ['Serval ends', ['Serval', 'ends']],
  ['a b c', ['a', 'b c']],
  ['French troops leave Mali', ['French troops', 'leave Mali']],
  ['Ouagadougou hotel and café attacked', ['Ouagadougou hotel', 'and café attacked']],
];
for (const [text, lines] of pairs) {
  test(`in two lines: ${text}`, () => {
    assert.deepEqual(twoLines(text, measure)?.lines ?? null, lines);
  });
}

test('two lines are whole words, all of them, and no other break would be narrower', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const block = twoLines(title, measure);
      const breaks = [...title].flatMap((letter, at) => (letter === ' ' ? [at] : []));
      if (breaks.length === 0) assert.equal(block, null);
      else {
        assert.equal(block?.lines.join(' '), title);
        assert.equal(block.lines.length, 2);
        const widths = breaks.map((at) => Math.max(at, title.length - at - 1));
        assert.equal(block.width, Math.min(...widths));
      }
    }),
  );
});

const cuts: readonly [text: string, width: number, short: string][] = [
  ['Serval ends', 11, 'Serval ends'],
  ['Serval ends', 10, 'Serval…'],
  ['Serval ends', 7, 'Serval…'],
  ['Serval ends', 6, ''],
  ['French troops leave Mali', 20, 'French troops leave…'],
  ['French troops leave Mali', 19, 'French troops…'],
  ['Ouagadougou', 5, ''],
];
for (const [text, width, short] of cuts) {
  test(`cut to ${width}: "${text}" becomes "${short}"`, () => {
    assert.equal(shorten(text, width, measure), short);
  });
}

test('what is cut is the most whole words that fit, and never too wide', () => {
  fc.assert(
    fc.property(anyTitle, fc.nat(60), (title, width) => {
      const short = shorten(title, width, measure);
      assert.ok(short.length <= width || short === '');
      if (title.length <= width) assert.equal(short, title);
      else {
        const cuts = [...title].flatMap((letter, at) => (letter === ' ' ? [at] : []));
        const longest = cuts.filter((at) => at + 1 <= width).at(-1);
        assert.equal(short, longest === undefined ? '' : `${title.slice(0, longest)}…`);
      }
    }),
  );
});

test('the estimate grows with every letter', () => {
  fc.assert(
    fc.property(anyTitle, word, (title, more) => {
      assert.ok(estimateText(title + more) > estimateText(title));
    }),
  );
});

test('the estimate is generous: from half to one em a letter of common words', () => {
  const width = estimateText('French troops leave Mali');
  assert.ok(width > 24 * 12 * 0.45 && width < 24 * 12 * 0.7, `${width} px`);
});
