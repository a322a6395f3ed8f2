import { extname } from 'node:path';
import type { Feed } from '../../feed/types.js';
import { feedToPage } from '../../prerender/feed-to-page.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-code.js';
import { feedOperand, readInput } from '../input/read-input.js';
import { langOption, themeOf, themeOption } from '../look-options.js';
import { costOf } from '../reading/cost-of.js';
import { describeReading } from '../reading/describe-reading.js';
import { readAny } from '../reading/read-any.js';
import { readingOptions, readOptions } from '../reading/read-options.js';
import { UsageError } from '../usage-error.js';
import { writeOutput } from '../write-output.js';
import { drawPicture } from './draw-picture.js';
import { pictureOptions } from './picture-options.js';
import { svgToPng } from './svg-to-png.js';

/** The command `render`. */
export const render: Command = {
  about: 'draw a feed as a picture, or as a page that needs no script',
  operand: feedOperand,
  options: {
    output: {
      value: 'FILE',
      short: 'o',
      about: 'its ending says what is made: .svg .png .html; by default an SVG is printed',
    },
    ...pictureOptions,
    ...langOption,
    ...themeOption,
    script: {
      value: 'URL',
      about: 'for .html: the script, by default conflict-timeline.min.js beside the page',
    },
    ...readingOptions,
  },
  exits: {
    fine: 'everything is in it',
    problems: 'events were left out, the rest is drawn; or nothing could be read',
  },
  examples: [
    'render sahel.json -o sahel.svg --start 2020 --end 2023',
    'render sahel.json -o sahel.png --width 1200 --height 630 --theme dark',
    'render sahel.json -o sahel.html --lang fr',
  ],
  run: async (args, io) => {
    const make = makerOf(args.text('output'));
    const { name, text } = await readInput(args.operand, io);
    const reading = readAny(text, await readOptions(args, io));
    for (const line of describeReading(name, reading)) io.err(`${line}\n`);
    if (reading.feed) await writeOutput(args.text('output'), await make(reading.feed, args), io);
    const cost = costOf(reading);
    return cost === 'nothing' || cost === 'field' ? exitCodes.fine : exitCodes.problems;
  },
};

type Make = (feed: Feed, args: Arguments) => string | Promise<Uint8Array>;

/** What is made, by the ending of the file it goes to. */
const makers: Readonly<Record<string, Make>> = {
  '.svg': (feed, args) => drawPicture(feed, args),
  '.png': (feed, args) => svgToPng(drawPicture(feed, args), args.number('scale', 1, 8) ?? 2),
  '.html': (feed, args) => {
    const [language, script] = [args.text('lang'), args.text('script')];
    return feedToPage(feed, {
      picture: drawPicture(feed, args, { framed: false }),
      theme: themeOf(args),
      ...(language !== undefined && { language }),
      ...(script !== undefined && { script }),
    });
  },
};

function makerOf(path = '.svg'): Make {
  const ending = path.startsWith('.') ? path : extname(path).toLowerCase();
  const make = Object.hasOwn(makers, ending) ? makers[ending] : undefined;
  if (make) return make;
  const hint = `End it in one of ${Object.keys(makers).join(', ')}.`;
  throw new UsageError(`${path} doesn't say what to make.`, hint);
}
