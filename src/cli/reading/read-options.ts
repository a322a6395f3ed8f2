import type { Arguments } from '../arguments.js';
import type { Option } from '../command.js';
import type { Io } from '../io.js';
import { formats, type ReadOptions } from './read-any.js';
import { readMap } from './read-map.js';

/** Options of all commands that read other formats too. */
export const readingOptions: Readonly<Record<string, Option>> = {
  from: { value: 'FORMAT', choices: formats, about: 'its format, by default auto, which looks' },
  map: { value: 'FILE', about: 'for csv: JSON that says which column is which field' },
};

/** What these options ask for. */
export async function readOptions(args: Arguments, io: Io): Promise<ReadOptions> {
  const from = formats.find((format) => format === args.text('from'));
  const map = args.text('map');
  return { ...(from && { from }), map: map === undefined ? undefined : await readMap(map, io) };
}
