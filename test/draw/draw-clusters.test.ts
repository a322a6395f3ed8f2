import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawClusters, type DrawnCluster } from '../../src/draw/draw-clusters.js';
import { writeMarkup } from '../../src/markup/write-markup.js';

const styles = ['red', 'blue', 'green'].map((tone) => ({ tone, symbol: 'circle' as const }));
const cluster: DrawnCluster = {
  x: 100,
  y: 50,
  radius: 11,
  halfWidth: 11,
  mix: [1, 0, 3],
  text: '4',
  chosen: false,
};

test('the ring of a cluster has a slice for each of its categories', () => {
  const { red, blue, green } = slicesOf(cluster);
  assert.match(red ?? '', /^M100 50m0 -11a11 11 /);
  assert.match(green ?? '', /^M100 50m11 0a11 11 /);
  assert.equal(blue, undefined);
});

test('a cluster of one category has a whole ring', () => {
  const { red, ...rest } = slicesOf({ ...cluster, mix: [4, 0, 0] });
  assert.equal(red?.match(/a/g)?.length, 4);
  assert.deepEqual(rest, {});
});

test('a number too long for a ring stands on a bar within its plate, in which each category has its share', () => {
  const wide = { ...cluster, halfWidth: 22, text: '12,345', mix: [1, 0, 3] };
  assert.deepEqual(slicesOf(wide), {
    red: 'M100 50m-20 8.5h10v2.5h-10z',
    green: 'M100 50m-10 8.5h30v2.5h-30z',
  });
  assert.match(textOf(wide), /<path class="disc" d="M78 39h44v22h-44z">/);
});

test('a cluster is drawn anew where its number has become too long for its ring', () => {
  const { mix } = cluster;
  assert.match(slicesOf({ ...cluster, mix }).red ?? '', /a/);
  assert.match(slicesOf({ ...cluster, mix, halfWidth: 22 }).red ?? '', /h10/);
});

const textOf = (drawn: DrawnCluster): string => writeMarkup(drawClusters([drawn], styles));

/** Paths of the slices by their tones. */
function slicesOf(drawn: DrawnCluster): Partial<Record<string, string>> {
  const slices = textOf(drawn).matchAll(/class="slice" color="(\w+)" d="([^"]*)"/g);
  return Object.fromEntries([...slices].map(([, tone = '', d = '']) => [tone, d] as const));
}
