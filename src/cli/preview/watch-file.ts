import { realpathSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** How long a file must be left alone before it is read, in ms: many programs write in several steps. */
const pause = 60;

/**
 * Calls back when a file has been written, replaced, taken away or come back. Its folder is watched, and not the file: most
 * editors save by renaming a new file into its place, and the old one would be watched for ever.
 *
 * @returns what ends it
 */
export function watchFile(path: string, changed: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, pause);
  };
  const watchers = placesOf(path).map((place) => watchName(place, soon));
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}

/** The path itself and, where it is a link, what it leads to. */
const placesOf = (path: string): readonly string[] => [
  ...new Set([resolve(path), realpathSync(path)]),
];

function watchName(path: string, soon: () => void): FSWatcher {
  const name = basename(path);
  const watcher = watch(dirname(path), (_, changed) => {
    // Not every system says which file it was.
    if (changed === null || changed === name) soon();
  });
  // A folder that goes away can't be watched any more; what was shown stays.
  return watcher.on('error', () => watcher.close());
}
