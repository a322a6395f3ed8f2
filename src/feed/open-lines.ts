import { faultFacts } from './fault-facts.js';
import type { FeedLines, Line } from './feed-lines.js';
import { leftOut } from './left-out.js';
import { locate } from './locate.js';
import type { OpenedText } from './opened-text.js';
import type { Segment } from './path.js';
import type { Locate, Position } from './position.js';
import type { ProblemLog } from './problem-log.js';
import { faultIn } from './scan-json.js';

/**
 * The feed that JSON Lines hold.
 *
 * @param log is told of lines that are no JSON
 * @returns null where the first line is no such feed or nothing follows it
 */
export function openLines(
  { head, rest, events, value }: FeedLines,
  log: ProblemLog,
): OpenedText | null {
  if (!head || value === undefined) return null;
  for (const [place, event] of events.entries()) {
    const line = rest[place];
    if (event === leftOut && line) reportLine(line, place, log);
  }
  return { value, locate: locateInLines(head, rest) };
}

function reportLine({ text, number }: Line, place: number, log: ProblemLog): void {
  const fault = faultIn(text);
  log.add(
    { code: 'bad-line', value: text, facts: faultFacts(text, fault) },
    {
      severity: 'error',
      segments: ['events', place],
      position: { line: number, column: fault.offset + 1 },
    },
  );
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
