import { faultFacts } from './fault-facts.js';
import { leftOut } from './left-out.js';
import { locate } from './locate.js';
import type { OpenedText } from './opened-text.js';
import type { Segment } from './path.js';
import { isRecord } from './plain-copy.js';
import type { Locate, Position } from './position.js';
import type { ProblemLog } from './problem-log.js';
import { faultIn } from './scan-json.js';
import type { Steps } from './steps.js';

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Most lines that are parsed in a step. */
const mostInStep = 500;

/** A feed as JSON Lines, read as its lines come: the feed without `events`, then one event a line. Empty lines are skipped. */
export class FeedLines {
  private head: Line | null = null;
  private feed: Readonly<Record<string, unknown>> | null = null;
  private readonly rest: Line[] = [];
  private readonly events: unknown[] = [];
  /** Lines so far, the empty ones included. */
  private ended = 0;
  /** What came after the last line break. */
  private open = '';

  /** Number of events so far. */
  get count(): number {
    return this.events.length;
  }

  /** The feed so far, as an object; `null` before its first event. Lines that are no JSON are left out. */
  get soFar(): unknown {
    const events = this.events.filter((event) => event !== leftOut);
    return events.length > 0 ? { ...this.feed, events } : null;
  }

  /** Reads the lines of a piece of text; one whose end is not there yet waits for the next piece. */
  *push(text: string): Steps<void> {
    const all = this.open + text;
    // A line feed may follow, which is of the same break.
    const cut = all.endsWith('\r') ? all.length - 1 : all.length;
    const lines = all.slice(0, cut).split(/\r\n?|\n/);
    this.open = (lines.pop() ?? '') + all.slice(cut);
    for (const [i, line] of lines.entries()) {
      this.read(line);
      if (i % mostInStep === mostInStep - 1) yield this.count;
    }
  }

  /** Reads the last line, which needs no break. */
  end(): void {
    this.read(this.open);
    this.open = '';
  }

  /**
   * What was read.
   *
   * @param log is told of bad lines; each leaves `leftOut` in its place
   * @returns null where the first line is no such feed or nothing follows it
   */
  opened(log: ProblemLog): OpenedText | null {
    const { head, feed, rest, events } = this;
    if (!head || !feed || events.length === 0) return null;
    for (const [place, event] of events.entries()) {
      const line = rest[place];
      if (event === leftOut && line) reportLine(line, place, log);
    }
    return { value: { ...feed, events }, locate: locateInLines(head, rest) };
  }

  private read(text: string): void {
    this.ended += 1;
    if (text.trim() === '') return;
    const line = { text, number: this.ended };
    if (!this.head) {
      this.head = line;
      this.feed = headOf(text);
    } else if (this.feed) {
      const event = parse(text);
      this.rest.push(line);
      this.events.push(event === undefined ? leftOut : event);
    }
  }
}

/** The feed in a first line; `null` where it is none, or one with its events. */
export function headOf(line: string): Readonly<Record<string, unknown>> | null {
  const feed = parse(line);
  return isRecord(feed) && !Object.hasOwn(feed, 'events') ? feed : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
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
