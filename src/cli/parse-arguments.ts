import { parseArgs } from 'node:util';
import { Arguments } from './arguments.js';
import type { Command, Option } from './command.js';
import { nearest } from './nearest.js';
import { UsageError } from './usage-error.js';

const help: Option = { short: 'h', about: 'this text' };

/** A command's own options and those that each has. */
export const optionsOf = ({ options }: Command): Readonly<Record<string, Option>> => ({
  ...options,
  help,
});

/**
 * Reads what stands behind a command's name.
 *
 * @returns `help` where that is what is asked for, whatever else is wrong
 * @throws {UsageError} for an option that the command hasn't, a value that is none, and more or fewer than one operand
 */
export function parseArguments(args: readonly string[], command: Command): Arguments | 'help' {
  const options = optionsOf(command);
  // Its own messages neither name the nearest nor say what to do: it splits, and what it finds is checked here.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(nodeOption)),
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  if (given.some(({ name }) => name === 'help')) return 'help';
  const values = new Map(given.map((token) => [token.name, valueOf(token, options)]));
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return new Arguments(onlyOne(operands, command), values);
}

const nodeOption = ([name, { value, short }]: [string, Option]) =>
  [name, { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) }] as const;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function valueOf(
  { name, rawName, value }: OptionToken,
  options: Readonly<Record<string, Option>>,
): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw unknownOption(rawName, Object.keys(options));
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new UsageError(`${rawName} takes no value.`, `Write ${rawName} alone.`);
  }
  // What begins with two dashes is the next option, before which the value was forgotten.
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new UsageError(`${rawName} needs a value.`, `Write ${rawName} ${option.value}.`);
  }
  if (option.choices && !option.choices.includes(value)) {
    const hint = nearest(value, option.choices) ?? `There are ${option.choices.join(', ')}.`;
    throw new UsageError(`${rawName} can't be "${value}".`, hint);
  }
  return value;
}

function unknownOption(rawName: string, names: readonly string[]): UsageError {
  const all = names.map((name) => `--${name}`);
  const hint = nearest(rawName, all) ?? `There are ${all.join(', ')}.`;
  return new UsageError(`There is no option ${rawName}.`, hint);
}

function onlyOne(operands: readonly string[], { operand: { name, about } }: Command): string {
  const [first, second] = operands;
  if (first === undefined || first === '') {
    throw new UsageError(`${name} is missing.`, `Give ${about}.`);
  }
  if (second === undefined) return first;
  throw new UsageError(`"${second}" is one too many.`, `Give one ${name} at a time.`);
}
