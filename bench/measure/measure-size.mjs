import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes that a page ships, each file packed on its own as a server does.
 *
 * @param {import('../peers/index.mjs').Peer} peer
 * @param {string} dist
 */
export function measureSize({ scripts, styles }, dist) {
  const gzip = (/** @type {string} */ file) => {
    const path = file.startsWith('dist/') ? join(dist, file.slice(5)) : file;
    return gzipSync(readFileSync(path), { level: 9 }).length;
  };
  const sum = (/** @type {readonly string[]} */ files) =>
    files.reduce((bytes, file) => bytes + gzip(file), 0);
  return { script: sum(scripts), style: sum(styles) };
}
