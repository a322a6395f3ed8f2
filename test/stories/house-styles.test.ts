import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { differenceCiede2000, wcagContrast } from 'culori';
import { elementsOf } from '../../build/manifest/manifest.js';
import { readManifest } from '../../build/manifest/read-manifest.js';
import { colorOf, visions } from '../draw/visions.js';
import { readHouseStyle } from './read-house-style.js';

const houses = ['broadsheet', 'tabloid'];
const [timeline] = elementsOf(await readManifest());
const tones = Array.from({ length: 8 }, (_, i) => `--timeline-color-${i + 1}`);
const words = ['--timeline-ink', '--timeline-muted'];
const marks = [...tones, '--timeline-rule', '--timeline-focus', '--timeline-bar'];

/** Least CIEDE2000 between two categories: what two colours side by side need. Symbols tell them apart besides. */
const leastDifference = 4;

for (const house of houses) {
  const style = readHouseStyle(readFileSync(`stories/theming/${house}.css`, 'utf8'));

  for (const scheme of ['light', 'dark'] as const) {
    const color = (name: string): string => style.colors.get(name)?.[scheme] ?? `no ${name}`;

    for (const ground of ['--timeline-paper', '--timeline-panel']) {
      test(`${house}, ${scheme}: words have 4.5:1 and marks 3:1 on ${ground}`, () => {
        const low = (names: readonly string[], least: number): readonly string[] =>
          names.filter((name) => wcagContrast(color(name), color(ground)) < least);
        assert.deepEqual(low(words, 4.5), []);
        assert.deepEqual(low(marks, 3), []);
      });
    }

    for (const [vision, seen] of Object.entries(visions)) {
      test(`${house}, ${scheme}: no two categories have one colour with ${vision}`, () => {
        const difference = differenceCiede2000();
        const look = (name: string) => seen(colorOf(color(name)));
        const alike = tones.flatMap((one, i) =>
          tones
            .slice(i + 1)
            .filter((other) => difference(look(one), look(other)) < leastDifference)
            .map((other) => `${one} ${other}`),
        );
        assert.deepEqual(alike, []);
      });
    }
  }

  test(`${house} sets only properties that the element documents`, () => {
    const known = (timeline?.cssProperties ?? []).map(({ name }) => name);
    assert.deepEqual(
      style.properties.filter((name) => !known.includes(name)),
      [],
    );
  });

  test(`${house} styles only its page, the element and parts that are documented`, () => {
    const known = (timeline?.cssParts ?? []).map(({ name }) => `::part(${name})`);
    const element = ' conflict-timeline';
    const allowed = [
      '',
      element,
      `${element}::before`,
      ...known.map((part) => `${element}${part}`),
    ];
    assert.ok(style.selectors.some((selector) => selector.includes('::part(')));
    assert.deepEqual(
      style.selectors.filter((one) => !allowed.includes(one.replace(`.${house}`, ''))),
      [],
    );
  });
}
