import type { Arguments } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';

/** An option of a command. */
export interface Option {
  /** Name of its value in the help; absent for one that is on or off. */
  readonly value?: string;
  /** The values it may have, where they are few. */
  readonly choices?: readonly string[];
  /** One letter that stands for it. */
  readonly short?: string;
  /** What it does, in a line of the help. */
  readonly about: string;
}

/** One thing that the command line does. */
export interface Command {
  /** What it does, in a line. */
  readonly about: string;
  /** The one thing it is given, as it is named in the help, and what that may be. */
  readonly operand: { readonly name: string; readonly about: string };
  readonly options: Readonly<Record<string, Option>>;
  /** What its exit codes 0 and 1 say. */
  readonly exits: { readonly fine: string; readonly problems?: string };
  /** Calls that show how it is meant, without the program's name. */
  readonly examples: readonly string[];
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>;
}
