import { existsSync, readFileSync } from 'node:fs';
import { loadPeer } from './peers/index.mjs';

/**
 * @typedef {import('./peers/index.mjs').Peer & { name: string, version: string }} NamedPeer
 */

/**
 * The peers by name, with their versions. Ends the process, after saying what to do, where one is not installed.
 *
 * @param {readonly string[]} names
 * @returns {Promise<NamedPeer[]>}
 */
export async function requirePeers(names) {
  const peers = [];
  for (const name of names) {
    const peer = await loadPeer(name);
    peers.push({ ...peer, name, version: peer.package ? versionOf(peer.package) : '' });
  }
  return peers;
}

/** @param {string} name */
function versionOf(name) {
  const file = `bench/node_modules/${name}/package.json`;
  if (existsSync(file)) return String(JSON.parse(readFileSync(file, 'utf8')).version);
  console.error(
    `${name} is not installed: only the benchmark needs it. Run \`npm ci --prefix bench\`, or leave it out as in \`npm run bench -- --only=ours,canvas\`.`,
  );
  process.exit(1);
}
