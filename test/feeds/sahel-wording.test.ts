import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sahelFeed as feed } from './sahel-feed.js';

/** The words that only a quotation may carry, for they take a side. */
const LOADED = new RegExp(
  `\\b(${[
    'terroris\\w*',
    'juntas?',
    'regimes?',
    'militants?',
    'massacr\\w*',
    'neutrali[sz]\\w*',
    'liberat\\w*',
    'recaptur\\w*',
    're(take|takes|taken|taking|took)',
    'fell',
    'pushed out',
    'strongholds?',
    'martyr\\w*',
  ].join('|')})\\b`,
  'i',
);

/** What typewriters and machines write: dashes for pauses, straight quotation marks, stray blanks, single line breaks. */
const UNTIDY = /[—"']|^\s|\s$| {2}|(?<!\n)\n(?!\n)|\n{3}/;

test('loaded words stand in quotation marks only', () => {
  for (const words of everyText()) {
    assert.equal(count(words, '“'), count(words, '”'), `quotation not closed: ${words}`);
    assert.doesNotMatch(words.replace(/“[^”]*”/g, ''), LOADED);
  }
});

test('the texts keep to one style of punctuation', () => {
  for (const words of everyText()) assert.doesNotMatch(words, UNTIDY);
});

test('titles are labels: 8 to 70 characters and no full stop', () => {
  for (const { title, id } of [...feed.events, ...feed.chapters]) {
    assert.ok(title.length >= 8 && title.length <= 70, `${id}: ${title.length}`);
    assert.doesNotMatch(title, /\.$/, id);
  }
});

test('no two events share a title', () => {
  assert.equal(new Set(feed.events.map(({ title }) => title)).size, feed.events.length);
});

test('an event that names Wagner in its text or actors says that a deployment is denied', () => {
  const named = feed.events.filter(
    ({ summary, actors }) =>
      summary.includes('Wagner') || actors.some(({ actor }) => actor === 'wagner'),
  );
  assert.ok(named.length >= 5);
  for (const { id, summary } of named) assert.match(summary, /\b(deny|denies|denied)\b/, id);
});

/** All that a reader reads, titles of sources apart: those are others' words. */
function everyText(): string[] {
  const told = feed.events.flatMap((event) => [
    event.title,
    event.summary,
    ...(event.casualties ?? []).map(({ of }) => of),
    ...(event.claims ?? []).map((claim) => claim.text),
  ]);
  const chapters = feed.chapters.flatMap((chapter) => [chapter.title, chapter.text]);
  return [feed.title, feed.description, ...told, ...chapters];
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
