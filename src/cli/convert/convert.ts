import type { Command } from '../command.js';
import { exitCodes } from '../exit-code.js';
import { readInput } from '../input/read-input.js';
import { costOf, type Cost } from '../reading/cost-of.js';
import { describeReading } from '../reading/describe-reading.js';
import { readAny } from '../reading/read-any.js';
import { readingOptions, readOptions } from '../reading/read-options.js';
import { writeOutput } from '../write-output.js';
import { writers } from './writers.js';

/** The command `convert`. */
export const convert: Command = {
  about: 'make a feed of a file in another format, or another format of a feed',
  operand: { name: 'IN', about: 'a file, an http(s) address, or - for standard input' },
  options: {
    ...readingOptions,
    to: { value: 'FORMAT', choices: Object.keys(writers), about: 'what is made, by default feed' },
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
    io.err(`${describeReading(name, reading).join('\n')}\n`);
    const { feed } = reading;
    const write = writers[args.text('to') ?? 'feed'];
    if (feed && write) {
      const language = args.text('lang') ?? feed.language ?? 'en';
      await writeOutput(args.text('output'), write(feed, language), io);
    }
    return isFine(costOf(reading), args.has('strict')) ? exitCodes.fine : exitCodes.problems;
  },
};

const isFine = (cost: Cost, strict: boolean): boolean =>
  cost === 'nothing' || (cost === 'field' && !strict);
