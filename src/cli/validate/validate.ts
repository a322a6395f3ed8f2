import type { Problem } from '../../feed/problem.js';
import { readFeed, type FeedReading } from '../../feed/read-feed.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-code.js';
import { feedOperand, readInput } from '../input/read-input.js';
import { problemLine } from './problem-line.js';
import { counted } from '../words.js';

/** The command `validate`. */
export const validate: Command = {
  about: 'name every problem of a feed, with its place and its remedy',
  operand: feedOperand,
  options: {
    json: { about: 'the problems as JSON, for programs' },
    strict: { about: 'warnings count as errors' },
  },
  exits: {
    fine: 'no error (with --strict: no warning either)',
    problems: 'at least one error: an event, or the whole feed, is lost',
  },
  examples: [
    'validate sahel.json',
    'validate --strict https://example.org/feed.json',
    'validate - < feed.ndjson',
  ],
  run: async (args, io) => {
    const { name, text } = await readInput(args.operand, io);
    const reading = readFeed(text);
    const ok = isSound(reading, args.has('strict'));
    io.out(args.has('json') ? asJson(name, reading, ok) : asLines(name, reading));
    return ok ? exitCodes.fine : exitCodes.problems;
  },
};

const isSound = ({ problems }: FeedReading, strict: boolean): boolean =>
  !problems.some(({ severity }) => strict || severity === 'error');

function asJson(file: string, reading: FeedReading, ok: boolean): string {
  const { problems } = reading;
  const report = {
    file,
    ok,
    events: { found: reading.eventCount, read: reading.feed?.events.length ?? 0 },
    ...countsOf(problems),
    problems,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function asLines(file: string, reading: FeedReading): string {
  const lines = reading.problems.map((problem) => problemLine(file, problem));
  return [...lines, summary(file, reading), ''].join('\n');
}

function summary(file: string, { feed, problems, eventCount }: FeedReading): string {
  const { errors, warnings } = countsOf(problems);
  const found = [counted(errors, 'error'), counted(warnings, 'warning')].join(', ');
  if (!feed) return `${file}: ${found}; no feed could be read.`;
  const events = counted(eventCount, 'event');
  const read = feed.events.length < eventCount ? `${feed.events.length} of ${events}` : events;
  return `${file}: ${problems.length === 0 ? 'no problems' : found}; ${read} can be read.`;
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function countsOf(problems: readonly Problem[]): Counts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
