import { readFile } from 'node:fs/promises';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { decode } from './decode.js';

/** A text and where it comes from. */
export interface Input {
  /** As it was given, so that an editor's terminal finds the file; `stdin` for standard input. */
  readonly name: string;
  readonly text: string;
}

/** How long a server may take, in ms. */
const patience = 30_000;

/** What a command's `FEED` may be. */
export const feedOperand = {
  name: 'FEED',
  about: 'a file, an http(s) address, or - for standard input',
} as const;

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/**
 * Reads a file, what an http(s) address answers, or with `-` standard input.
 *
 * @throws {UsageError} where there is nothing to be had
 */
export async function readInput(name: string, io: Io): Promise<Input> {
  if (name === '-') return { name: 'stdin', text: decode(await io.stdin()) };
  return { name, text: decode(await (isAddress(name) ? fetchBytes(name) : readBytes(name))) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [what, hint] = failures[code] ?? [message, 'Check the path and its permissions.'];
    throw new UsageError(`${path} can't be read: ${what}.`, hint);
  }
}

const failures: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'Check the path; it starts from the folder you are in.'],
  EISDIR: ['it is a folder', 'Name the file in it.'],
  EACCES: ['it is not yours to read', 'Change its permissions.'],
};

async function fetchBytes(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    const answer = `${response.status} ${response.statusText}`.trim();
    throw new UsageError(`${address} answered ${answer}.`, 'Open it in a browser and look.');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = reasonOf(error);
    throw new UsageError(`${address} can't be reached: ${reason}.`, 'Check the address.');
  }
}

/** What fetch() throws says only that it failed; why is in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { message?: string } };
  return cause?.message || message;
}
