import { effectWords, describeReading, notePlaces } from '../reading/describe-reading.js';
import type { AnyReading } from '../reading/read-any.js';
import { problemWords } from '../validate/problem-line.js';

/** What the page of a preview is told of the feed. */
export interface PreviewState {
  /** Another with every change, and after a new start. */
  readonly version: string;
  readonly name: string;
  /** Language and colour scheme that were asked for. */
  readonly lang: string | null;
  readonly theme: string | null;
  /** What was found, a line. */
  readonly summary: string;
  /** Whether the picture is of what stands in the file now, or of the last text that gave one; `none` before there was. */
  readonly picture: 'current' | 'kept' | 'none';
  readonly rows: readonly ProblemRow[];
}

/** One problem, in words. */
export interface ProblemRow {
  /** `412:18`, `row 12, row 14`; empty where it is the file as a whole. */
  readonly place: string;
  /** `error`, `warning`, `left out` … */
  readonly kind: string;
  readonly what: string;
  readonly remedy: string;
}

/** The problems of a text, and what was found. */
export const tellReading = (
  name: string,
  reading: AnyReading,
): Pick<PreviewState, 'summary' | 'rows'> => ({
  summary: describeReading(name, reading).at(-1) ?? '',
  rows: reading.kind === 'feed' ? problemRows(reading) : noteRows(reading),
});

const problemRows = ({ problems }: AnyReading & { kind: 'feed' }): ProblemRow[] =>
  problems.map((problem) => ({
    place: `${problem.line ?? 1}:${problem.column ?? 1}`,
    kind: problem.severity,
    what: problemWords(problem),
    remedy: problem.hint,
  }));

const noteRows = ({ report }: AnyReading & { kind: 'foreign' }): ProblemRow[] =>
  report.notes.map((note) => ({
    place: notePlaces(note),
    kind:
      note.count > 1
        ? `${effectWords[note.effect]}, ${note.count} times`
        : effectWords[note.effect],
    what: note.message,
    remedy: note.hint,
  }));
