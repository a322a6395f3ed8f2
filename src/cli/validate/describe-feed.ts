import type { Problem } from '../../feed/problem.js';
import type { FeedReading } from '../../feed/feed-reading.js';
import { counted } from '../words.js';
import { problemLine } from './problem-line.js';

/** A line for each problem of a feed, and last what was found. */
export const describeFeed = (file: string, reading: FeedReading): readonly string[] => [
  ...reading.problems.map((problem) => problemLine(file, problem)),
  summary(file, reading),
];

/** How many of each kind. */
export function countProblems(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function summary(file: string, { feed, problems, eventCount }: FeedReading): string {
  const { errors, warnings } = countProblems(problems);
  const found = [counted(errors, 'error'), counted(warnings, 'warning')].join(', ');
  if (!feed) return `${file}: ${found}; no feed could be read.`;
  const events = counted(eventCount, 'event');
  const read = feed.events.length < eventCount ? `${feed.events.length} of ${events}` : events;
  return `${file}: ${problems.length === 0 ? 'no problems' : found}; ${read} can be read.`;
}
