import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');

/** A preview in a process of its own. */
export interface StartedPreview {
  /** Ends with a slash. */
  readonly url: string;
  /** Ends it as Ctrl+C does; resolves to its exit code. */
  readonly stop: () => Promise<number>;
}

/** Starts the built command line's `preview`; it ends with the test. */
export async function startPreview(
  t: TestContext,
  args: readonly string[],
): Promise<StartedPreview> {
  const child = spawn(process.execPath, [MAIN, 'preview', '--port', '0', ...args]);
  const ended = once(child, 'exit') as Promise<[number]>;
  t.after(() => child.kill());
  child.stderr.resume();
  let out = '';
  for await (const text of child.stdout) {
    out += String(text);
    if (out.includes('\n')) break;
  }
  const url = /http:\S+/.exec(out)?.[0];
  if (url === undefined) throw new Error(`The preview did not start: ${out}`);
  return {
    url,
    stop: async () => {
      child.kill('SIGINT');
      return (await ended)[0];
    },
  };
}
