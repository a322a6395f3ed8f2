/**
 * When a feature was, as GeoJSON-T and Linked Places write it: `"when": {"timespans": [{"start": {"in": "1831"}, "end":
 * {"latest": "1840"}}]}`, or start and end, or one date.
 *
 * @returns EDTF, or whatever stands in the place of a date; empty where there is none
 */
export function featureWhen(when: unknown): string {
  if (typeof when === 'string' || typeof when === 'number') return String(when);
  if (!isRecord(when)) return '';
  if (Array.isArray(when['timespans'])) {
    const spans = (when['timespans'] as unknown[]).map(spanOf).filter((span) => span !== '');
    if (spans.length < 2) return spans[0] ?? '';
    return `{${spans.map((span) => span.replace('/', '..').replace('....', '..')).join(',')}}`;
  }
  return spanOf(when) || textOf(when['datetime'] ?? when['instant'] ?? when['date'] ?? when['in']);
}

function spanOf(span: unknown): string {
  if (!isRecord(span)) return '';
  const { start, end, in: whole } = span;
  const first = boundOf(start, 'earliest', 'latest');
  const last = boundOf(end, 'latest', 'earliest');
  if (first === '' && last === '') return textOf(whole);
  if (first === last || !('end' in span)) return first;
  return `${first}/${last}`;
}

/** A start is as early, an end as late as it can have been. */
function boundOf(bound: unknown, ...names: readonly string[]): string {
  if (!isRecord(bound)) return textOf(bound);
  return ['in', ...names].map((name) => textOf(bound[name])).find((text) => text !== '') ?? '';
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
