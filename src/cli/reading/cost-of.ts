import type { ConversionReport } from '../../convert/report.js';
import type { AnyReading } from './read-any.js';

/** What reading or writing has cost, from least to most. */
export const costs = ['nothing', 'field', 'entry', 'file'] as const;

export type Cost = (typeof costs)[number];

/** The most that was lost: fields, whole entries, or all. What stands in the feed in another form only is not lost. */
export function costOf(reading: AnyReading): Cost {
  if (!reading.feed) return 'file';
  return reading.kind === 'feed' ? costOfProblems(reading) : costOfNotes(reading.report);
}

/** As `costOf`, of a report alone. */
export const costOfNotes = ({ notes }: Pick<ConversionReport, 'notes'>): Cost =>
  most(notes.map(({ effect }) => effect));

const costOfProblems = ({ problems }: AnyReading & { kind: 'feed' }): Cost =>
  most(problems.map(({ severity }) => (severity === 'error' ? 'entry' : 'field')));

const most = (losses: readonly string[]): Cost =>
  costs.findLast((cost) => losses.includes(cost)) ?? 'nothing';
