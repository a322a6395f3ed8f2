import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IndexController, type IndexChoice } from '../../src/controllers/index-controller.js';
import { noFilters } from '../../src/feed/filters.js';
import { feedOf } from '../scene/feed-of.js';
import { hurryClock, stopClock } from './clock.js';
import { hostOf } from './host.js';

const feed = feedOf(
  Array.from({ length: 300 }, (_, i) => ({ date: `20${10 + (i % 10)}-0${1 + (i % 9)}-05` })),
);
const chart: IndexChoice = { groupBy: 'lane', filters: noFilters, language: 'en', whole: false };
const list: IndexChoice = { ...chart, whole: true };

test('a small feed has its index at once, for a chart and for a list', (context) => {
  stopClock(context);
  const { indexes } = controller();
  assert.equal(indexes.prepare(feed, list), null);
  assert.ok(isWhole(indexes.of(feed, list)));
});

test('a large feed has it later; for a list, with its events as one lane', async (context) => {
  hurryClock(context);
  const { indexes } = controller();
  const prepared = indexes.prepare(feed, list);
  assert.ok(prepared);
  await prepared;
  const index = indexes.of(feed, list);
  assert.equal(indexes.pending, null);
  assert.ok(isWhole(index) && indexes.hasWhole(index));
});

test('where there is room for a chart, no second lane is built', async (context) => {
  hurryClock(context);
  const { indexes } = controller();
  await indexes.prepare(feed, chart);
  const index = indexes.of(feed, chart);
  assert.ok(!indexes.hasWhole(index) && !isWhole(index));
});

test('where a list takes the place of a chart, its lane is added while the index stays', async (context) => {
  hurryClock(context);
  const { indexes, host } = controller();
  await indexes.prepare(feed, chart);
  const index = indexes.of(feed, chart);
  const { updates } = host;
  assert.equal(indexes.of(feed, list), index);
  assert.ok(!indexes.hasWhole(index));
  await indexes.pending;
  assert.ok(host.updates > updates);
  assert.equal(indexes.of(feed, list), index);
  assert.ok(isWhole(index) && indexes.hasWhole(index));
});

test('a list has its lane in another grouping too', async (context) => {
  hurryClock(context);
  const { indexes } = controller();
  await indexes.prepare(feed, list);
  const before = indexes.of(feed, list);
  const regrouped: IndexChoice = { ...list, groupBy: 'none' };
  assert.equal(indexes.of(feed, regrouped), before);
  await indexes.pending;
  const index = indexes.of(feed, regrouped);
  assert.notEqual(index, before);
  assert.ok(index.groupBy === 'none' && isWhole(index));
});

/** Whether asking for the events as one lane is no work any more. */
const isWhole = (index: ReturnType<IndexController['of']>): boolean =>
  index.wholeInSteps().next().done === true;

function controller(): { indexes: IndexController; host: ReturnType<typeof hostOf> } {
  const host = hostOf();
  return { indexes: new IndexController(host), host };
}
