import type { IsKnown } from './check/check.js';
import { KnownIds } from './known-ids.js';
import type { Segment } from './path.js';
import { unreadable } from './plain-copy.js';
import type { Severity } from './problem.js';
import type { Finding, ProblemLog } from './problem-log.js';
import type { Collection } from './schema/field.js';

const none = new KnownIds(() => undefined);

/** Reads a value into a new plain one; `undefined` where it is bad, which the reader has then named in the log. */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** Where one reading of a feed stands: the state that readers share. */
export class Reading {
  /** How bad it is if the value at hand cannot be read. */
  severity: Severity = 'error';
  /** The member of a list of the feed that is being read. */
  owner: unknown;

  private readonly segments: Segment[] = [];
  private readonly lists = new Map<Collection, KnownIds>();

  constructor(private readonly log: ProblemLog) {}

  /** The ids of a list; none before its members are read. */
  ids(list: Collection): KnownIds {
    return this.lists.get(list) ?? none;
  }

  /** Begins the ids of a list, in which members that are read take the place of those given. */
  beginIds(list: Collection, members: readonly unknown[]): KnownIds {
    const idAt = (place: number): string | undefined =>
      (members[place] as { readonly id: string } | undefined)?.id;
    const ids = new KnownIds(idAt, members.length);
    this.lists.set(list, ids);
    return ids;
  }

  /** Whether a list has a member with an id that could be read. */
  readonly isKnown: IsKnown = (list, id) => this.ids(list).has(id);

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
