// What a page author writes to give a feed's dates to a library that knows none: the engine's own reader of ISO dates.

/**
 * The first moment of a date of the benchmark's feed.
 *
 * @param {string} date a day, a month, a year, or an interval of days
 * @returns {number} ms from 1970-01-01 UTC
 */
export function startOf(date) {
  const slash = date.indexOf('/');
  return Date.parse(slash < 0 ? date : date.slice(0, slash));
}

/**
 * The first moment after a date of the benchmark's feed.
 *
 * @param {string} date
 * @returns {number} ms from 1970-01-01 UTC
 */
export function endOf(date) {
  const last = date.slice(date.indexOf('/') + 1);
  const end = new Date(Date.parse(last));
  if (last.length === 4) return end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (last.length === 7) return end.setUTCMonth(end.getUTCMonth() + 1);
  return end.setUTCDate(end.getUTCDate() + 1);
}

/**
 * Whether a date is longer than a day.
 *
 * @param {string} date
 */
export function lasts(date) {
  return date.length !== 10;
}
