import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commands } from '../../src/cli/commands.js';
import { call } from './call.js';
import { spawnCli } from './spawn-cli.js';

const ROOT = join(import.meta.dirname, '..', '..');

const MISUSES: readonly [args: string, says: RegExp][] = [
  ['', /No command is given\. See conflict-timeline --help\./],
  ['validat feed.json', /no command validat\. Did you mean "validate"\?/],
  ['constructor', /no command constructor\. See/],
  ['--versoin', /no option --versoin\. Did you mean "--version"\?/],
  ['validate', /FEED is missing\. Give a file, an http\(s\) address, or - for standard input\./],
  ['validate a.json b.json', /"b\.json" is one too many\./],
  ['validate a.json --jsn', /no option --jsn\. Did you mean "--json"\?/],
  ['validate a.json --toString', /no option --toString\. There are --json, --strict, --help\./],
  ['validate a.json -x', /no option -x\./],
  ['validate a.json --json=yes', /--json takes no value\./],
  ['validate no-such-file.json', /no-such-file\.json can't be read: there is no such file\./],
  ['validate src', /src can't be read: it is a folder\. Name the file in it\./],
  [
    'validate http://127.0.0.1:1/',
    /http:\/\/127\.0\.0\.1:1\/ can't be reached: .+\. Check the address\./,
  ],
];

for (const [args, says] of MISUSES) {
  test(`"${args}" is refused with code 2 and a remedy`, async () => {
    const { code, out, err } = await call(args.split(' ').filter(Boolean));
    assert.equal(code, 2);
    assert.match(err, says);
    assert.equal(err.trimEnd().split('\n').length, 1);
    assert.equal(out, '');
  });
}

for (const name of Object.keys(commands)) {
  test(`"${name} --help" tells of all its options, whatever else stands there`, async () => {
    const { code, out, err } = await call([name, '--help', '--nonsense']);
    assert.equal(code, 0);
    assert.equal(err, '');
    const options = Object.keys(commands[name]?.options ?? {});
    for (const option of [...options, 'help']) assert.match(out, new RegExp(`--${option}\\b`));
    assert.match(out, /^Exit codes:\n {2}0 /m);
    assert.ok(Math.max(...out.split('\n').map((line) => line.length)) <= 100);
  });
}

test('the help names every command', async () => {
  for (const asked of ['--help', '-h', 'help']) {
    const { code, out } = await call([asked]);
    assert.equal(code, 0);
    for (const name of Object.keys(commands)) assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
  }
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  assert.deepEqual(await spawnCli(['--version']), { code: 0, out: `${version}\n`, err: '' });
});
