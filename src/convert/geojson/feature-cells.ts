import type { ConversionLog } from '../conversion-log.js';

/** Names of properties that hold dates: a number there is a moment in milliseconds, as feeds of earthquakes have it. */
const dateName = /^(time|date|when|start|end|begin|updated|timestamp|datetime)/i;

/** Below this a number is no moment but a year or a count: it would be a day in January 1970. */
const leastMoment = 1e10;

/** The properties of a feature as a table has them: texts by name. What is no text, number or list of them is noted. */
export function featureCells(
  properties: unknown,
  at: string,
  log: ConversionLog,
): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(properties ?? {})) {
    const text = cellOf(name, value);
    if (text !== undefined) cells.set(name, text);
    else if (name !== 'when')
      log.drop({
        at: `${at}.properties.${name}`,
        message: 'A property is an object: a feed has no field for it.',
        hint: 'Write what readers need of it as a property of its own.',
        kind: `object ${name}`,
      });
  }
  return cells;
}

function cellOf(name: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && dateName.test(name) && Math.abs(value) >= leastMoment)
    return momentOf(value);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value) || value.some((part) => typeof part === 'object')) return undefined;
  return value.map(String).join(' | ');
}

function momentOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString().replace(/\.000Z$/, 'Z');
}
