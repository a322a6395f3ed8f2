import { shorten } from './show-value.js';

/** A step into a value: the name of a field or the number of a member. */
export type Segment = string | number;

const plainName = /^[A-Za-z_$][\w$]*$/;

/** Writes a path as `events[12].date`; names that are no plain words stand in brackets and quotes, shortened. */
export function writePath(segments: readonly Segment[]): string {
  return segments.map(writeSegment).join('').replace(/^\./, '');
}

function writeSegment(segment: Segment): string {
  if (typeof segment === 'number') return `[${segment}]`;
  const name = shorten(segment);
  return plainName.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
