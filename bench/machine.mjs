import { cpus, totalmem } from 'node:os';

/**
 * What the figures hold for, in words.
 *
 * @param {string} chromium
 * @param {readonly import('./require-peers.mjs').NamedPeer[]} peers
 */
export function machine(chromium, peers) {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const versions = peers.flatMap(({ title, version }) => (version ? [`${title} ${version}`] : []));
  return [
    new Date().toISOString().slice(0, 10),
    `${cores.length} cores, ${cores[0]?.model.trim()}, ${memory} GiB`,
    `Chromium ${chromium}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    ...(versions.length > 0 ? [versions.join(', ')] : []),
  ].join('; ');
}
