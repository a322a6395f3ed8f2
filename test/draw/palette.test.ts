import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceCiede2000, wcagContrast } from 'culori';
import { shades, tones, type Shade } from '../../src/draw/palette.js';
import { colorOf, visions } from './visions.js';

const schemes = ['light', 'dark'] as const;

/** Least CIEDE2000 between two categories. Two colours side by side are told apart from 2 on, small marks from about 10. */
const leastDifference = 11;

/** What is read, and what must be seen without being read (WCAG 2.2, 1.4.3 and 1.4.11). */
const words = [shades.ink, shades.muted];
const marks = [...tones, shades.rule, shades.focus, shades.bar];

const name = (shade: Shade, scheme: 'light' | 'dark'): string => shade[scheme];

for (const scheme of schemes) {
  for (const ground of ['paper', 'panel'] as const) {
    test(`${scheme}: words have 4.5:1 and marks 3:1 on the ground ${ground}`, () => {
      const low = (list: readonly Shade[], least: number): readonly string[] =>
        list
          .map((shade) => name(shade, scheme))
          .filter((color) => wcagContrast(color, shades[ground][scheme]) < least);
      assert.deepEqual(low(words, 4.5), []);
      assert.deepEqual(low(marks, 3), []);
    });
  }

  for (const [vision, seen] of Object.entries(visions)) {
    test(`${scheme}: no two categories look alike with ${vision}`, () => {
      const colors = tones.map((tone) => ({
        tone: tone[scheme],
        seen: seen(colorOf(tone[scheme])),
      }));
      const difference = differenceCiede2000();
      const alike = colors.flatMap((one, i) =>
        colors
          .slice(i + 1)
          .filter((other) => difference(one.seen, other.seen) < leastDifference)
          .map((other) => `${one.tone} ${other.tone}`),
      );
      assert.deepEqual(alike, []);
    });
  }

  test(`${scheme}: lines can be seen and stay behind words`, () => {
    for (const line of [shades.line, shades.faint]) {
      const contrast = wcagContrast(line[scheme], shades.paper[scheme]);
      assert.ok(contrast > 1.1 && contrast < 3, `${line[scheme]}: ${contrast}`);
    }
  });
}
