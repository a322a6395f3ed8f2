import { makeDays } from './make-days.mjs';
import { oneOf, randomFrom } from './random.mjs';

const SEED = 20120117;
const DAY = 86_400_000;
const LANES = ['Mali', 'Burkina Faso', 'Niger', 'Chad', 'Mauritania', 'Nigeria'];
const CATEGORIES = ['battle', 'attack', 'explosion', 'protest', 'politics', 'peace'];
const PLACES = 40;

const laneOf = oneOf(LANES.map((_, i) => [i, [30, 26, 16, 8, 3, 17][i] ?? 1]));
const categoryOf = oneOf(CATEGORIES.map((_, i) => [i, [30, 32, 14, 10, 9, 5][i] ?? 1]));
const importanceOf = oneOf([1, 2, 3, 4, 5].map((value) => [value, 2 ** (6 - value)]));
const precisionOf = oneOf([
  ['day', 88],
  ['interval', 6],
  ['month', 4],
  ['year', 2],
]);
const statusOf = oneOf([
  ['verified', 60],
  ['reported', 25],
  ['claimed', 10],
  ['disputed', 5],
]);

/**
 * A feed of the benchmark.
 *
 * @typedef {ReturnType<typeof makeFeed>} BenchFeed
 * @typedef {BenchFeed['events'][number]} BenchEvent
 */

/**
 * A feed with this many events, in order of the day they begin, as feeds are mostly kept; the same one on every machine.
 *
 * @param {number} count
 */
export function makeFeed(count) {
  const random = randomFrom(SEED);
  // Texts of dates sort as their beginnings do.
  const dates = Array.from(makeDays(count, random), (day) => writeDate(day, random)).sort();
  const events = dates.map((date, i) => asParsed(makeEvent(i, date, random)));
  return {
    version: '1.0',
    title: `${count} events`,
    language: 'en',
    updated: '2024-01-01T00:00:00Z',
    lanes: LANES.map((label, i) => ({ id: `lane-${i}`, label })),
    categories: CATEGORIES.map((label, i) => ({ id: `category-${i}`, label })),
    places: Array.from({ length: PLACES }, (_, i) => makePlace(i, random)),
    events,
  };
}

/**
 * As it comes from a file: text that is pasted together here is not yet one piece for the engine, and whoever reads it
 * first would pay for that.
 *
 * @template T
 * @param {T} value
 * @returns {T}
 */
function asParsed(value) {
  return JSON.parse(JSON.stringify(value));
}

/**
 * @param {number} i
 * @param {string} date
 * @param {() => number} random
 */
function makeEvent(i, date, random) {
  const category = categoryOf(random);
  const place = Math.floor(random() * PLACES);
  return {
    id: `event-${i}`,
    date,
    title: `${CATEGORIES[category]} at place ${place}, no. ${i}`,
    lanes: [`lane-${laneOf(random)}`],
    category: `category-${category}`,
    importance: importanceOf(random),
    status: statusOf(random),
    place: `place-${place}`,
    ...(random() < 1 / 3 ? { casualties: [makeToll(random)] } : {}),
  };
}

/**
 * Mostly a day, else what holds it.
 *
 * @param {number} day
 * @param {() => number} random
 */
function writeDate(day, random) {
  const text = isoDay(day);
  const precision = precisionOf(random);
  if (precision === 'year') return text.slice(0, 4);
  if (precision === 'month') return text.slice(0, 7);
  if (precision === 'day') return text;
  return `${text}/${isoDay(day + Math.ceil(random() ** 3 * 120) * DAY)}`;
}

const isoDay = (/** @type {number} */ day) => new Date(day).toISOString().slice(0, 10);

/** @param {() => number} random */
function makeToll(random) {
  const low = Math.floor(random() ** 4 * 60);
  const best = low + Math.floor(random() * 4);
  return { outcome: 'killed', low, best, high: best + Math.floor(random() * 10) };
}

/**
 * @param {number} i
 * @param {() => number} random
 */
function makePlace(i, random) {
  const country = ['ML', 'BF', 'NE', 'TD', 'MR', 'NG'][i % 6] ?? 'ML';
  return {
    id: `place-${i}`,
    name: `Place ${i}`,
    country,
    lat: Math.round((10 + random() * 10) * 1000) / 1000,
    lon: Math.round((-10 + random() * 24) * 1000) / 1000,
  };
}
