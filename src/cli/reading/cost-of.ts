import type { AnyReading } from './read-any.js';

/** What reading has cost, from least to most. */
export const costs = ['nothing', 'field', 'entry', 'file'] as const;

export type Cost = (typeof costs)[number];

/** The most that was lost: fields, whole entries, or all. What stands in the feed in another form only is not lost. */
export function costOf(reading: AnyReading): Cost {
  if (!reading.feed) return 'file';
  const losses = reading.kind === 'feed' ? feedLosses(reading) : noteLosses(reading);
  return costs.findLast((cost) => losses.has(cost)) ?? 'nothing';
}

const feedLosses = ({ problems }: AnyReading & { kind: 'feed' }): ReadonlySet<string> =>
  new Set(problems.map(({ severity }) => (severity === 'error' ? 'entry' : 'field')));

const noteLosses = ({ report }: AnyReading & { kind: 'foreign' }): ReadonlySet<string> =>
  new Set(report.notes.map(({ effect }) => effect));
