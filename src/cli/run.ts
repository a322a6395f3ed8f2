import type { Command } from './command.js';
import { commands } from './commands.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import { commandHelp, programHelp } from './help.js';
import type { Io } from './io.js';
import { nearest } from './nearest.js';
import { parseArguments } from './parse-arguments.js';
import { readVersion } from './package-files.js';
import { UsageError } from './usage-error.js';

/** Carries out a command line. Never rejects for what was typed or for what stands in a feed: it says so and returns 2 or 1. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message} ${error.hint}\n`);
    return exitCodes.misuse;
  }
}

async function dispatch([name = '', ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  const general = generalOptions[name];
  if (general) return say(io, await general());
  if (name === '') throw new UsageError('No command is given.', seeHelp);
  const command = find(name);
  const args = parseArguments(rest, command);
  return args === 'help' ? say(io, commandHelp(name, command)) : command.run(args, io);
}

/** What may stand in place of a command. */
const generalOptions: Readonly<Record<string, () => string | Promise<string>>> = {
  __proto__: null as never,
  '--help': () => programHelp(commands),
  '-h': () => programHelp(commands),
  help: () => programHelp(commands),
  '--version': async () => `${await readVersion()}\n`,
};

const seeHelp = 'See conflict-timeline --help.';

function find(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const kind = name.startsWith('-') ? 'option' : 'command';
  const all = [...Object.keys(commands), ...Object.keys(generalOptions)];
  throw new UsageError(`There is no ${kind} ${name}.`, nearest(name, all) ?? seeHelp);
}

function say(io: Io, text: string): ExitCode {
  io.out(text);
  return exitCodes.fine;
}
