import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** The package as `npm publish` would send it. */
export interface Packed {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Bytes of the archive, and of what is in it. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly tarball: string;
  /** A folder in whose node_modules/ it is installed, without what it depends on. */
  readonly user: string;
  /** Takes all of it away. */
  readonly remove: () => void;
}

/** Packs the package and unpacks it for a user, in a folder of its own. */
export function pack(): Packed {
  const user = mkdtempSync(join(tmpdir(), 'conflict-timeline-user-'));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', user];
  const output = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' });
  const [told] = JSON.parse(output) as [Omit<Packed, 'tarball' | 'user'> & { filename: string }];
  const tarball = join(user, told.filename);
  const home = join(user, 'node_modules', 'conflict-timeline');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  return { ...told, tarball, user, remove: () => rmSync(user, { recursive: true }) };
}
