import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { shades, tones } from '../../src/draw/palette.js';
import { feedOf, figureOf, sahel } from './support.js';
import { breakLines } from '../../src/prerender/set-text.js';
import { estimateText } from '../../src/scene/text.js';
import { readMarkup } from './read-markup.js';

const textsOf = (svg: string): readonly string[] =>
  readMarkup(svg, true)
    .filter(({ name }) => name === 'text' || name === 'title' || name === 'desc')
    .map(({ text }) => text);

test('holds every lane, every label, headline, period, key, sources, publisher and licence', () => {
  const { svg, scene } = figureOf(sahel);
  const words = textsOf(svg).join('\n').replaceAll('\n', ' ');
  const expected = [
    'War in the Sahel, 2012–2023',
    '2012 to 2023',
    ...scene.lanes.map(({ label }) => label),
    ...scene.lanes.flatMap(({ labels }) => labels.flatMap(({ lines }) => lines)),
    ...['Attack', 'Fighting', 'Civilians killed', 'Hollow: claimed or disputed'],
    ...[
      'As of 31 December 2023',
      '256 source references',
      'conflict-timeline project',
      'CC BY 4.0',
    ],
  ];
  assert.ok(scene.lanes.flatMap(({ labels }) => labels).length > 10);
  assert.deepEqual(
    expected.filter((text) => !words.includes(text)),
    [],
  );
});

test('draws the number of each cluster', () => {
  const { svg, scene } = figureOf(sahel);
  const drawn = readMarkup(svg, true);
  const marks = scene.lanes.flatMap((lane) => lane.marks);
  const clusters = marks.filter(({ kind }) => kind === 'cluster');
  const counts = drawn.filter(
    ({ attributes }) =>
      attributes['text-anchor'] === 'middle' && attributes['font-weight'] === '700',
  );
  assert.deepEqual(
    counts.map(({ text }) => text),
    clusters.map((mark) => mark.kind === 'cluster' && mark.text),
  );
  assert.ok(clusters.length > 5);
});

test('needs no style sheet, no script, no variable and nothing from elsewhere', () => {
  const { svg } = figureOf(sahel);
  const elements = readMarkup(svg, true);
  const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
  assert.deepEqual(
    ['class', 'style', 'part', 'color', 'href'].filter((name) => names.has(name)),
    [],
  );
  assert.deepEqual(
    elements.filter(({ name }) => ['style', 'script', 'image', 'foreignObject'].includes(name)),
    [],
  );
  assert.doesNotMatch(svg, /var\(|light-dark|currentColor|undefined|NaN/);
});

test('is of one scheme, by the palette or by the colours of a house', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const { svg } = figureOf(sahel, { scheme });
    const [ground] = readMarkup(svg, true).filter(({ name }) => name === 'rect');
    assert.equal(ground?.attributes['fill'], shades.paper[scheme]);
  }
  const { svg } = figureOf(sahel, { colors: { paper: 'ivory', 'color-1': 'teal' } });
  assert.match(svg, /fill="ivory"/);
  assert.match(svg, /fill="teal"/);
});

test('leaves words to a page that has them', () => {
  const { svg } = figureOf(sahel, { framed: false });
  const words = textsOf(svg).slice(2).join(' ');
  assert.doesNotMatch(words, /As of|War in the Sahel/);
  assert.match(words, /Jihadist groups/);
});

test('is text whatever the feed says', () => {
  const evil = '</text><script>alert(1)</script>"\'&\u0000\ud800';
  const { svg } = figureOf(
    feedOf({
      version: '1.0',
      title: evil,
      credits: evil,
      lanes: [{ id: 'a', label: evil }],
      categories: [{ id: 'c', label: evil, color: '#123456' }],
      events: [{ id: 'e', date: '2012', title: evil, lanes: ['a'], category: 'c' }],
    }),
  );
  const names = new Set(readMarkup(svg, true).map(({ name }) => name));
  assert.ok(!names.has('script'));
  assert.match(svg, /#123456/);
});

test('is drawn by a renderer of files as large as it says, with marks in the colours of the categories', () => {
  for (const width of [1120, 680, 320]) {
    const { svg, scene } = figureOf(sahel, {}, width);
    const image = new Resvg(svg).render();
    assert.equal(image.width, scene.width + 40);
    const { pixels } = image;
    const colors = new Set<string>();
    for (let i = 0; i < pixels.length; i += 4) {
      colors.add(`#${pixels.subarray(i, i + 3).toString('hex')}`);
    }
    assert.ok(
      colors.has(tones[0]?.light ?? '') && colors.has('#fffdf9') && colors.has('#1c1a17'),
      `${width}`,
    );
  }
});

test('a word that is wider than its line is broken, and nothing of it is lost', () => {
  const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  const lines = breakLines(`Das ${word} gilt`, 100, estimateText);
  assert.ok(lines.every((line) => estimateText(line) <= 100));
  assert.equal(lines.join('').replaceAll(' ', ''), `Das${word}gilt`);
  assert.deepEqual(breakLines('two words', 1_000, estimateText), ['two words']);
});
