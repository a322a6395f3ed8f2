import type { Feed } from '../../feed/types.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-code.js';
import { readInput } from '../input/read-input.js';
import { costOf, costOfNotes } from '../reading/cost-of.js';
import { describeNotes, describeReading } from '../reading/describe-reading.js';
import { readAny } from '../reading/read-any.js';
import { readingOptions, readOptions } from '../reading/read-options.js';
import { writeOutput } from '../write-output.js';
import { targets, writers, type Written } from './writers.js';

/** The command `convert`. */
export const convert: Command = {
  about: 'make a feed of a file in another format, or another format of a feed',
  operand: { name: 'IN', about: 'a file, an http(s) address, or - for standard input' },
  options: {
    ...readingOptions,
    to: { value: 'FORMAT', choices: targets, about: 'what is made, by default feed' },
    lang: { value: 'TAG', about: 'language of texts where --to holds one only' },
    output: { value: 'FILE', short: 'o', about: 'where it is written, by default standard output' },
    strict: { about: 'a field that is left out counts as an entry' },
  },
  exits: {
    fine: 'every entry was taken (with --strict: every field too)',
    problems: 'entries were left out, the rest is written; or nothing could be read',
  },
  examples: [
    'convert acled.csv -o feed.json',
    'convert table.csv --map columns.json > feed.json',
    'convert feed.json --to csv -o feed.csv',
  ],
  run: async (args, io) => {
    const { name, text } = await readInput(args.operand, io);
    const reading = readAny(text, await readOptions(args, io));
    io.err(lines(describeReading(name, reading)));
    const written = reading.feed && write(reading.feed, args);
    if (written?.report) io.err(lines(describeNotes(name, written.report)));
    if (written) await writeOutput(args.text('output'), written.text, io);
    const lost = [costOf(reading), written?.report ? costOfNotes(written.report) : 'nothing'];
    const bearable = args.has('strict') ? ['nothing'] : ['nothing', 'field'];
    return lost.every((cost) => bearable.includes(cost)) ? exitCodes.fine : exitCodes.problems;
  },
};

function write(feed: Feed, args: Arguments): Written {
  const target = targets.find((target) => target === args.text('to')) ?? 'feed';
  return writers[target](feed, args.text('lang') ?? feed.language ?? 'en');
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
