import type { Segment } from './path.js';
import type { Position } from './position.js';
import { scanJson, type Mark } from './scan-json.js';

/**
 * Where the values at these paths begin in a JSON text. A path that leads nowhere, as of a missing field, gives the place
 * of the innermost object or list that is there.
 */
export function locate(text: string, paths: readonly (readonly Segment[])[]): readonly Position[] {
  if (paths.length === 0) return [];
  const root: Mark = { inside: new Map() };
  const trails = paths.map((path) => plant(root, path));
  scanJson(text, root);
  const positionOf = positions(text);
  return trails.map((trail) => positionOf(lastOffset(trail)));
}

/** Makes the function that turns offsets in a text into lines and columns. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Adds a path to the marks; the marks along it, from the root. */
function plant(root: Mark, path: readonly Segment[]): readonly Mark[] {
  const trail = [root];
  let mark = root;
  for (const segment of path) {
    const next: Mark = mark.inside.get(segment) ?? { inside: new Map() };
    mark.inside.set(segment, next);
    trail.push(next);
    mark = next;
  }
  return trail;
}

/** Offsets grow along a trail; one that does not is of an earlier value of the same name. */
function lastOffset(trail: readonly Mark[]): number {
  return trail.reduce((last, { offset = 0 }) => Math.max(last, offset), 0);
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
