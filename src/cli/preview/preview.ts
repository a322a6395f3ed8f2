import { once } from 'node:events';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-code.js';
import { feedOperand, isAddress, readInput } from '../input/read-input.js';
import type { Io } from '../io.js';
import { readingOptions, readOptions } from '../reading/read-options.js';
import { themeOption, langOption } from '../look-options.js';
import { listen } from './listen.js';
import { openBrowser } from './open-browser.js';
import { PreviewFeed } from './preview-feed.js';
import { servePreview } from './serve-preview.js';
import { watchFile } from './watch-file.js';

/** The command `preview`. */
export const preview: Command = {
  about: 'show a feed in the full timeline, with its problems, and follow the file',
  operand: feedOperand,
  options: {
    ...readingOptions,
    port: { value: 'N', about: 'where it is served on 127.0.0.1, by default 4747 or any free one' },
    open: { about: 'opens it in the browser' },
    ...langOption,
    ...themeOption,
  },
  exits: { fine: 'it was ended by Ctrl+C' },
  examples: ['preview sahel.json --open', 'preview acled.csv --lang fr', 'preview - < feed.ndjson'],
  run: async (args, io) => {
    const feed = await openFeed(args, io);
    const name = args.operand;
    const { server, changed } = servePreview(feed, async () => {
      // A file is watched; what an address answers is asked for when the page is.
      if (isAddress(name)) await feed.refresh();
    });
    const address = await listen(server, args.number('port', 0, 65_535));
    const stop = name === '-' || isAddress(name) ? undefined : watchFile(name, () => void follow());
    const follow = async (): Promise<void> => {
      if (!(await feed.refresh())) return;
      io.err(`${feed.state.summary}\n`);
      changed();
    };
    io.err(`${feed.state.summary}\n`);
    io.out(`The preview is at ${address} (Ctrl+C ends it)\n`);
    if (args.has('open')) openBrowser(address);
    await interrupted();
    stop?.();
    server.close();
    server.closeAllConnections();
    return exitCodes.fine;
  },
};

/** Reads the feed for the first time: if there is nothing to be had, there is no preview. */
async function openFeed(args: Arguments, io: Io): Promise<PreviewFeed> {
  const { name, text } = await readInput(args.operand, io);
  const [lang, theme] = [args.text('lang') ?? null, args.text('theme') ?? null];
  const options = { ...(await readOptions(args, io)), name, lang, theme };
  let first: string | null = text;
  const feed = new PreviewFeed(options, async () => {
    if (first === null && name === 'stdin') return text;
    const read = first ?? (await readInput(name, io)).text;
    first = null;
    return read;
  });
  await feed.refresh();
  return feed;
}

async function interrupted(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
