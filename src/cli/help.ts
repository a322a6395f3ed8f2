import type { Command, Option } from './command.js';
import { optionsOf } from './parse-arguments.js';

const program = 'conflict-timeline';

/** The program's help: every command in a line. */
export function programHelp(commands: Readonly<Record<string, Pick<Command, 'about'>>>): string {
  return join([
    `${program} checks, converts, shows and embeds timeline feeds.`,
    section('Usage', [`${program} COMMAND …`, `${program} COMMAND --help`, `${program} --version`]),
    section('Commands', table(Object.entries(commands).map(([name, { about }]) => [name, about]))),
    section('Exit codes', ['0 fine, 1 problems in what was read, 2 wrong use']),
  ]);
}

/** All about one command. */
export function commandHelp(name: string, command: Command): string {
  const { about, operand, exits, examples } = command;
  const options = Object.entries(optionsOf(command));
  return join([
    `${about[0]?.toUpperCase()}${about.slice(1)}.`,
    section('Usage', [`${program} ${name} ${operand.name} [options]`]),
    section('Options', table([[operand.name, operand.about], ...options.flatMap(optionRows)])),
    section('Exit codes', table(exitRows(exits))),
    section(
      'Examples',
      examples.map((example) => `${program} ${example}`),
    ),
  ]);
}

function optionRows([name, { short, value, choices, about }]: [string, Option]): Row[] {
  const names = `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`;
  return [[names, about], ...(choices ? [['', choices.join(' ')] as const] : [])];
}

const exitRows = ({ fine, problems }: Command['exits']): Row[] => [
  ['0', fine],
  ...(problems === undefined ? [] : [['1', problems] as const]),
  ['2', 'wrong use, or an input that could not be got'],
];

type Row = readonly [string, string];

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`);
}

const section = (title: string, lines: readonly string[]): string =>
  [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n');

const join = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
