import type { FeedReading } from '../../feed/feed-reading.js';
import { readFeed } from '../../feed/read-feed.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-code.js';
import { feedOperand, readInput } from '../input/read-input.js';
import { countProblems, describeFeed } from './describe-feed.js';

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
    io.out(
      args.has('json') ? asJson(name, reading, ok) : `${describeFeed(name, reading).join('\n')}\n`,
    );
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
    ...countProblems(problems),
    problems,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
