// `npm run bench`: this package beside its peers, in one run, on this machine. It measures and asserts nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browserAt } from './measure/browser.mjs';
import { measureAll } from './measure/measure-all.mjs';
import { machine } from './machine.mjs';
import { readOptions } from './options.mjs';
import { requirePeers } from './require-peers.mjs';
import { report } from './report/report.mjs';
import { writeReadme } from './report/write-readme.mjs';
import { serve } from './serve.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const options = readOptions(process.argv.slice(2));
const peers = await requirePeers(options.peers);
if (options.build) build();
const server = await serve(process.cwd(), options.dist);
const browser = browserAt(server.url);
const about = machine(await browser.version(), peers);
const results = await measureAll(browser, peers, options);
await browser.kill();
server.close();
const text = report(about, results, options);
console.log(text);
if (options.write) await writeReadme(text, peers);

function build() {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}
