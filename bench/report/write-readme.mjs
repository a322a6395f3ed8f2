import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const README = 'bench/README.md';

/**
 * Puts what was measured, and what each library leaves out, between their marks.
 *
 * @param {string} measured
 * @param {readonly import('../peers/index.mjs').Peer[]} peers
 */
export async function writeReadme(measured, peers) {
  const list = peers.map(({ title, leavesOut }) => `- **${title}**: ${leavesOut}`).join('\n');
  const before = readFileSync(README, 'utf8');
  const after = between(between(before, 'measured', measured), 'peers', list);
  const config = await resolveConfig(README);
  writeFileSync(README, await format(after, { ...config, filepath: README }));
  console.log(`\nWritten to ${README}.`);
}

/**
 * @param {string} page
 * @param {string} mark
 * @param {string} text
 */
function between(page, mark, text) {
  const place = new RegExp(`(<!-- ${mark} -->\n)[^]*(<!-- /${mark} -->)`);
  return page.replace(place, (_, start, end) => `${start}\n${text}\n\n${end}`);
}
