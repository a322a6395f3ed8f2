import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../package/root.js';

/** An example as a stranger has it: copied out, the packed package installed, built. */
export interface InstalledExample {
  readonly folder: string;
  /** Takes it away. */
  readonly remove: () => void;
}

/**
 * Copies an example into an empty folder, installs the package's archive and what the example itself needs, and builds it.
 * A page without package.json is one of this repository, and finds the package's files in ../../dist.
 *
 * @throws {Error} with what was printed where npm or the build fails
 */
export function installExample(name: string, tarball: string): InstalledExample {
  const folder = mkdtempSync(join(tmpdir(), `example-${name}-`));
  const source = join(ROOT, 'examples', name);
  const isPage = !existsSync(join(source, 'package.json'));
  cpSync(source, isPage ? join(folder, 'examples', name) : folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|_site)$/.test(path),
  });
  // Lock files and advice are of no use to a folder that is thrown away.
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
  npm(folder, ['install', ...flags, tarball]);
  if (isPage)
    symlinkSync(join(folder, 'node_modules/conflict-timeline/dist'), join(folder, 'dist'));
  else if (hasBuild(folder)) npm(folder, ['run', 'build']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function npm(cwd: string, args: readonly string[]): void {
  // None of the settings that npm gives to the scripts it runs, such as this test, is for the example.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?!config_)|^NODE_(ENV|OPTIONS)$/.test(name),
    ),
  );
  try {
    execFileSync('npm', args, { cwd, env, stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

function hasBuild(folder: string): boolean {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts?: { build?: string };
  };
  return scripts?.build !== undefined;
}
