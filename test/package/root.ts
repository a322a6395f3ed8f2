import { join } from 'node:path';

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** What `npm run build` wrote. */
export const DIST = join(ROOT, 'dist');
