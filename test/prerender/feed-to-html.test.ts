import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedToHtml } from '../../src/prerender/feed-to-html.js';
import { feedToPage } from '../../src/prerender/feed-to-page.js';
import { feedOf, figureOf, sahel } from './support.js';
import { readMarkup, type ReadElement } from './read-markup.js';

const itemsOf = (html: string): readonly ReadElement[] => {
  const elements = readMarkup(`<div>${html}</div>`, false);
  const list = elements.find(({ name }) => name === 'ol');
  return list?.children ?? [];
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('lists each event once, in the order of time, with its title and its text', () => {
  const items = itemsOf(feedToHtml(sahel));
  assert.equal(items.length, 104);
  for (const { title, summary } of sahel.events) {
    const english = typeof title === 'string' ? title : (title['en'] ?? '');
    const holders = items.filter(({ text }) => plain(text).includes(`: ${english} (`));
    assert.equal(holders.length, 1, english);
    const words = typeof summary === 'string' ? summary : (summary?.['en'] ?? '');
    for (const paragraph of words.split(/\n\s*\n/)) {
      assert.ok(plain(holders[0]?.text ?? '').includes(plain(paragraph)), english);
    }
  }
  const days = items.flatMap(({ children }) =>
    children
      .flatMap((lead) => lead.children.map(({ attributes }) => attributes['datetime'] ?? []))
      .flat(),
  );
  assert.deepEqual(days, [...days].sort());
  assert.ok(days.length > 50);
});

test('links every source that has an address, safely', () => {
  const links = readMarkup(`<div>${feedToHtml(sahel)}</div>`, false).filter(
    ({ name }) => name === 'a',
  );
  const addresses = new Set(links.map(({ attributes }) => attributes['href']));
  const urls = sahel.sources.flatMap(({ url, id }) =>
    url !== undefined && sahel.events.some(({ sources }) => sources?.includes(id)) ? [url] : [],
  );
  assert.ok(urls.length > 50);
  assert.deepEqual(
    urls.filter((url) => !addresses.has(url)),
    [],
  );
  assert.ok(links.every(({ attributes }) => attributes['rel'] === 'noopener noreferrer'));
});

test('says figures as ranges with who gave them, unknown as unknown, and versions side by side', () => {
  const [item] = itemsOf(
    feedToHtml(
      feedOf({
        version: '1.0',
        actors: [
          { id: 'army', name: 'The army', type: 'state-force' },
          { id: 'rebels', name: 'The rebels', type: 'separatist' },
        ],
        events: [
          {
            id: 'e',
            date: '2012-02?',
            title: 'Fighting',
            status: 'disputed',
            casualties: [
              { outcome: 'killed', low: 3, high: 8, of: 'soldiers', according: 'rebels' },
              { outcome: 'wounded' },
            ],
            claims: [{ by: 'army', text: 'We held.', stance: 'denies' }],
            revised: { date: '2013-01-02', note: 'The place was wrong.' },
          },
        ],
      }),
    ),
  );
  const text = plain(item?.text ?? '');
  assert.match(text, /Killed: soldiers: 3–8 \(according to: The rebels\)/);
  assert.match(text, /Wounded: unknown \(according to: not stated\)/);
  assert.match(text, /The army \(denies\): We held\./);
  assert.match(text, /disputed/);
  assert.match(text, /2 January 2013.*The place was wrong\./);
});

test('writes no <time> where HTML has no word for the date', () => {
  const times = (date: string): readonly unknown[] =>
    readMarkup(
      `<div>${feedToHtml(feedOf({ version: '1.0', events: [{ id: 'e', date, title: 'x' }] }))}</div>`,
      false,
    )
      .filter(({ name }) => name === 'time')
      .map(({ attributes }) => attributes['datetime']);
  assert.deepEqual(times('2012-03'), ['2012-03']);
  for (const date of ['2012-03~', '2012/2013', '201X', '-0050', '2012-21']) {
    assert.deepEqual(times(date), [], date);
  }
});

test('strikes out what was retracted', () => {
  const html = feedToHtml(
    feedOf({
      version: '1.0',
      events: [{ id: 'e', date: '2012', title: 'Gone', status: 'retracted' }],
    }),
  );
  assert.match(html, /<s>Gone<\/s>/);
});

test('is text whatever the feed says', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const feed = feedOf({
    version: '1.0',
    title: evil,
    description: evil,
    license: evil,
    credits: evil,
    publisher: { name: evil, url: 'https://example.org/"onclick="x' },
    events: [
      {
        id: 'e',
        date: '2012',
        title: evil,
        summary: evil,
        sources: [{ publisher: evil, title: evil }],
      },
    ],
  });
  const names = readMarkup(`<div>${feedToHtml(feed)}</div>`, false).map(({ name }) => name);
  assert.ok(!names.includes('img') && !names.includes('script'));
  const page = readMarkup(feedToPage(feed), false);
  const scripts = page.filter(({ name }) => name === 'script');
  assert.equal(scripts.length, 2);
  assert.deepEqual(
    (
      JSON.parse(scripts.find(({ attributes }) => attributes['slot'] === 'feed')?.text ?? '') as {
        title: string;
      }
    ).title,
    evil,
  );
});

test('a page holds script, feed, picture and list, and can name the feed instead', () => {
  const picture = figureOf(sahel, { framed: false }).svg;
  const page = readMarkup(feedToPage(sahel, { picture, language: 'en' }), false);
  const count = (name: string): number => page.filter((element) => element.name === name).length;
  assert.deepEqual(['conflict-timeline', 'figure', 'h1', 'ol'].map(count), [1, 1, 1, 1]);
  const named = readMarkup(feedToPage(sahel, { src: 'a.json?x=1&y="' }), false);
  const element = named.find(({ name }) => name === 'conflict-timeline');
  assert.equal(element?.attributes['src'], 'a.json?x=1&y="');
  assert.ok(!named.some(({ attributes }) => attributes['slot'] === 'feed'));
});
