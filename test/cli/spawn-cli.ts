import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Outcome } from './call.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** The arguments of `node` that start the command line as it is written, not built. */
export const cliArguments = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts')];

/** What a process is started with. */
export interface SpawnOptions {
  readonly stdin?: string | Uint8Array;
  /** Modules that are loaded first. */
  readonly preload?: readonly string[];
}

/** Carries out a command line in a process of its own, as a shell does. */
export async function spawnCli(
  args: readonly string[],
  { stdin = '', preload = [] }: SpawnOptions = {},
): Promise<Outcome> {
  const first = preload.flatMap((file) => ['--import', file]);
  const child = spawn(process.execPath, [...first, ...cliArguments, ...args], { cwd: ROOT });
  child.stdin.end(stdin);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  const [out, err, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  return { code, out: out.toString(), err: err.toString() };
}
