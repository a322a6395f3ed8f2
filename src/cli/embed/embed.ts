import type { Command } from '../command.js';
import { exitCodes } from '../exit-code.js';
import { readInput } from '../input/read-input.js';
import { langOption, themeOption } from '../look-options.js';
import { describeReading } from '../reading/describe-reading.js';
import { readAny } from '../reading/read-any.js';
import { forms, type FormName } from './forms.js';
import { readIntegrity } from './read-integrity.js';
import { readPlan } from './read-plan.js';

const formNames = Object.keys(forms) as FormName[];

/** The command `embed`. */
export const embed: Command = {
  about: 'print what a page needs to show a feed: script tag, iframe, oEmbed answer',
  operand: { name: 'FEED-URL', about: 'the http(s) address of the feed' },
  options: {
    form: { value: 'FORM', choices: formNames, about: 'prints one of them alone' },
    'page-url': { value: 'URL', about: 'address of embed.html, by default beside the feed' },
    'script-url': { value: 'URL', about: 'address of the script, by default beside embed.html' },
    feed: { value: 'FILE', about: 'the feed itself, for its title and the list without script' },
    title: { value: 'TEXT', about: "name of the frame, by default the feed's" },
    'deep-link': { value: 'KEY', about: "keeps the view in the page's fragment" },
    width: { value: 'PX', about: 'for oEmbed, by default 640' },
    height: { value: 'PX', about: 'kept free for the frame, by default 1400' },
    ...langOption,
    ...themeOption,
  },
  exits: { fine: 'it is printed', problems: 'no feed could be read by --feed' },
  examples: [
    'embed https://example.org/timelines/sahel.json --feed sahel.json',
    'embed https://example.org/timelines/sahel.json --form oembed > sahel.oembed.json',
  ],
  run: async (args, io) => {
    const file = args.text('feed');
    const input = file === undefined ? null : await readInput(file, io);
    const reading = input && readAny(input.text);
    if (input && !reading?.feed) {
      for (const line of reading ? describeReading(input.name, reading) : []) io.err(`${line}\n`);
      return exitCodes.problems;
    }
    const plan = readPlan(args, reading?.feed ?? null, await readIntegrity());
    const asked = formNames.find((name) => name === args.text('form'));
    io.out(
      asked
        ? `${forms[asked].write(plan)}\n`
        : formNames
            .map((name) => `${forms[name].about}:\n\n${forms[name].write(plan)}\n`)
            .join('\n'),
    );
    return exitCodes.fine;
  },
};
