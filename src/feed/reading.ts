import { ListIds } from './list-ids.js';
import type { Segment } from './path.js';
import { unreadable } from './plain-copy.js';
import type { Severity } from './problem.js';
import type { Finding, ProblemLog } from './problem-log.js';

/** Reads a value into a new plain one; `undefined` where it is bad, which the reader has then named in the log. */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** Where one reading of a feed stands: the state that readers share. */
export class Reading extends ListIds {
  /** How bad it is if the value at hand cannot be read. */
  severity: Severity = 'error';
  /** The member of a list of the feed that is being read. */
  owner: unknown;

  private readonly segments: Segment[] = [];

  constructor(private readonly log: ProblemLog) {
    super();
  }

  /** Names the value at hand as bad. Returns `undefined`, so that a reader can return it. */
  refuse(finding: Finding): undefined {
    this.note(finding, this.severity);
  }

  /** Names what is odd about the value at hand, which is read all the same. */
  warn(finding: Finding): void {
    this.note(finding, 'warning');
  }

  /** Reads what stands one step further in. */
  readAt(read: Reader, value: unknown, step: Segment, severity: Severity): unknown {
    const outer = this.severity;
    this.segments.push(step);
    this.severity = severity;
    const result =
      value === unreadable ? this.refuse({ code: 'unreadable', value }) : read(value, this);
    this.segments.pop();
    this.severity = outer;
    return result;
  }

  private note(finding: Finding, severity: Severity): void {
    this.log.add(finding, { severity, segments: this.segments, owner: this.owner });
  }
}
