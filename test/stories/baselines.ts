import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What stories are compared to, a file each. */
export interface Baselines {
  readonly ending: string;
  /** @throws {Error} naming the remedy when there is none */
  readonly read: (name: string) => Buffer;
  readonly write: (name: string, content: string | Buffer) => void;
  /** Names of all that are there. */
  readonly names: () => readonly string[];
  readonly clear: () => void;
}

const here = dirname(fileURLToPath(import.meta.url));
const remedy = 'Run `npm run stories:renew`, look at what has changed, and commit it.';

export const snapshots = baselinesIn('snapshots', '.txt');
export const screenshots = baselinesIn('screenshots', '.png');

function baselinesIn(folder: string, ending: string): Baselines {
  const pathOf = (name: string): string => join(here, folder, `${name}${ending}`);
  return {
    ending,
    read: (name) => {
      if (existsSync(pathOf(name))) return readFileSync(pathOf(name));
      throw new Error(
        `There is no test/stories/${folder}/${name}${ending} to compare with. ${remedy}`,
      );
    },
    write: (name, content) => {
      mkdirSync(join(here, folder), { recursive: true });
      writeFileSync(pathOf(name), content);
    },
    names: () =>
      existsSync(join(here, folder))
        ? readdirSync(join(here, folder)).map((file) => file.slice(0, -ending.length))
        : [],
    clear: () => rmSync(join(here, folder), { recursive: true, force: true }),
  };
}
