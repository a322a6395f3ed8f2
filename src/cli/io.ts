/** What a command reads and writes beside files. */
export interface Io {
  /** Writes to standard output: what was asked for. */
  readonly out: (content: string | Uint8Array) => void;
  /** Writes to standard error: what is said about it. */
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
}

/** The streams of this process. */
export const processIo: Io = {
  out: (content) => void process.stdout.write(content),
  err: (text) => void process.stderr.write(text),
  stdin: async () => {
    const parts: Uint8Array[] = [];
    for await (const part of process.stdin) parts.push(part as Uint8Array);
    return Buffer.concat(parts);
  },
};
