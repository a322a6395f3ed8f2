import { faultFacts } from './fault-facts.js';
import { leftOut } from './left-out.js';
import { locate } from './locate.js';
import type { OpenedText } from './opened-text.js';
import type { Segment } from './path.js';
import { isRecord } from './plain-copy.js';
import type { Locate, Position } from './position.js';
import type { ProblemLog } from './problem-log.js';
import { scanJson } from './scan-json.js';

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Parses JSON Lines: the feed without `events`, then one event a line. Empty lines are skipped.
 *
 * @param log is told of bad lines; each leaves `leftOut` in its place
 * @returns null where the first line is no such feed or nothing follows it
 */
export function openLines(text: string, log: ProblemLog): OpenedText | null {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, i): Line => ({ text: line, number: i + 1 }))
    .filter((line) => line.text.trim() !== '');
  const [head, ...rest] = lines;
  const feed = head && rest.length > 0 ? tryParse(head.text) : undefined;
  if (!head || !isRecord(feed) || Object.hasOwn(feed, 'events')) return null;
  const events = rest.map((line, i) => parseLine(line, i, log));
  return { value: { ...feed, events }, locate: locateInLines(head, rest) };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function parseLine(line: Line, place: number, log: ProblemLog): unknown {
  const value = tryParse(line.text);
  if (value !== undefined) return value;
  const fault = scanJson(line.text) ?? { offset: 0, expected: 'JSON' };
  log.add(
    { code: 'bad-line', value: line.text, facts: faultFacts(line.text, fault) },
    {
      severity: 'error',
      segments: ['events', place],
      position: { line: line.number, column: fault.offset + 1 },
    },
  );
  return leftOut;
}

/** A path into an event leads into its line, any other into the first; each line is searched once. */
function locateInLines(head: Line, rest: readonly Line[]): Locate {
  const goalOf = (path: readonly Segment[]): readonly [Line, readonly Segment[]] => {
    const [list, place] = path;
    const line = list === 'events' && typeof place === 'number' ? rest[place] : undefined;
    return line ? [line, path.slice(2)] : [head, path];
  };
  return (paths) => {
    const pathsByLine = new Map<Line, (readonly Segment[])[]>();
    const goals = paths.map(goalOf);
    for (const [line, path] of goals) {
      const within = pathsByLine.get(line);
      if (within) within.push(path);
      else pathsByLine.set(line, [path]);
    }
    const found = new Map<readonly Segment[], Position>();
    for (const [line, within] of pathsByLine) {
      locate(line.text, within).forEach(({ column }, i) => {
        found.set(within[i] ?? [], { line: line.number, column });
      });
    }
    return goals.map(([, path]) => found.get(path));
  };
}
