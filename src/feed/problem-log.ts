import { cutText } from './cut-text.js';
import { writePath, type Segment } from './path.js';
import type { Problem, Severity } from './problem.js';
import { problemMessage, type Facts, type ProblemCode } from './problem-messages.js';
import { shorten, showValue } from './show-value.js';
import type { Locate, Position } from './position.js';

/** Most problems of a kind that are listed one by one; the rest are counted. */
export const problemLimit = 1000;

/** What is wrong with a value. */
export interface Finding {
  readonly code: ProblemCode;
  readonly value?: unknown;
  /** Words for the message; as a function where they are costly, since a problem past the limit needs none. */
  readonly facts?: Facts | (() => Facts);
}

/** Where a finding belongs. */
export interface Whereabouts {
  readonly severity: Severity;
  readonly segments: readonly Segment[];
  /** The member of a list that it lies in. */
  readonly owner?: unknown;
  /** Place in the text, where it is known already. */
  readonly position?: Position;
}

interface Entry {
  readonly problem: Problem;
  readonly segments: readonly Segment[];
  readonly position: Position | undefined;
}

/** The problems of one reading, in the order in which they were found. */
export class ProblemLog {
  private readonly entries: Entry[] = [];
  private readonly counts = new Map<ProblemCode, number>();
  private readonly severities = new Map<ProblemCode, Severity>();

  /** Notes a problem; past the limit of its kind it is only counted. */
  add({ code, value, facts = {} }: Finding, where: Whereabouts): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > problemLimit) {
      if (where.severity === 'error') this.severities.set(code, 'error');
      return;
    }
    const id = idOf(where.owner);
    const shown = showValue(value);
    const words = typeof facts === 'function' ? facts() : facts;
    const problem = {
      severity: where.severity,
      path: writePath(where.segments),
      ...(id !== undefined && { id }),
      value: shown,
      ...problemMessage(code, { name: nameOf(where.segments), value: quote(shown), ...words }),
      code,
    };
    this.entries.push({ problem, segments: [...where.segments], position: where.position });
  }

  /** All problems with their places in the text, those that were only counted summed up at the end. */
  list(locate: Locate): readonly Problem[] {
    const places = locate(this.entries.map(({ segments }) => segments));
    const listed = this.entries.map(({ problem, position }, i) =>
      Object.freeze({ ...problem, ...(position ?? places[i]) }),
    );
    return Object.freeze([...listed, ...this.summaries()]);
  }

  private summaries(): Problem[] {
    return [...this.counts]
      .filter(([, count]) => count > problemLimit)
      .map(([kind, count]) => {
        const rest = count - problemLimit;
        return Object.freeze({
          severity: this.severities.get(kind) ?? 'warning',
          path: '',
          value: rest,
          ...problemMessage('more', { count: rest, kind }),
          code: 'more',
        });
      });
  }
}

const quote = (value: unknown): string =>
  typeof value === 'string' && !/^\[\w+\]$/.test(value) ? JSON.stringify(value) : String(value);

/** The last field and what follows it: `lanes[2]`. */
function nameOf(segments: readonly Segment[]): string {
  const last = segments.findLastIndex((segment) => typeof segment === 'string');
  return writePath(segments.slice(Math.max(last, 0))) || shorten('the feed');
}

function idOf(owner: unknown): string | undefined {
  try {
    const id: unknown = (owner as { id?: unknown } | null | undefined)?.id;
    if (typeof id === 'number') return String(id);
    return typeof id === 'string' ? cutText(id, 500) : undefined;
  } catch {
    return undefined;
  }
}
