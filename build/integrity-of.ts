import { createHash } from 'node:crypto';

/** The value of a tag's `integrity` for a file. */
export function integrityOf(file: Uint8Array): string {
  return `sha384-${createHash('sha384').update(file).digest('base64')}`;
}
