import { run } from '../../src/cli/run.js';

/** What a command line came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Carries out a command line in this process. */
export async function call(args: readonly string[], stdin = ''): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: (content) => void (out += Buffer.from(content).toString()),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
  });
  return { code, out, err };
}
