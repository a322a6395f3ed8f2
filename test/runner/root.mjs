import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, an absolute path. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
