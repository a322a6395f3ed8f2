import { oneOf } from './random.mjs';

const DAY = 86_400_000;

/** How busy each year was: quiet ones, a long rise, and a fall between. */
const YEARS = oneOf([
  [2012, 5],
  [2013, 4],
  [2014, 3],
  [2015, 3],
  [2016, 4],
  [2017, 6],
  [2018, 9],
  [2019, 12],
  [2020, 10],
  [2021, 11],
  [2022, 17],
  [2023, 16],
]);

/** Share of events that belong to an offensive: many in few days. */
const IN_OFFENSIVE = 0.4;
const OFFENSIVES = 60;
const OFFENSIVE_DAYS = 21;

/**
 * The days of events in order of time, clustered as real conflict data are.
 *
 * @param {number} count
 * @param {() => number} random
 * @returns {Float64Array} ms from 1970-01-01 UTC
 */
export function makeDays(count, random) {
  const offensives = Array.from({ length: OFFENSIVES }, () => anyDay(random));
  const days = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const offensive = offensives[Math.floor(random() * OFFENSIVES)] ?? 0;
    // The mean of two is nearer to the middle: an offensive swells and ebbs.
    const after = Math.floor(((random() + random()) / 2) * OFFENSIVE_DAYS) * DAY;
    days[i] = random() < IN_OFFENSIVE ? offensive + after : anyDay(random);
  }
  return days.sort();
}

/** @param {() => number} random */
function anyDay(random) {
  return Date.UTC(YEARS(random), 0, 1 + Math.floor(random() * 340));
}
