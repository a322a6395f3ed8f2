import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../runner/root.mjs';

/** Where Storybook is built to. */
export const BUILT = join(ROOT, 'storybook-static');

/** A story as the index of the built Storybook has it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/**
 * All stories, in order.
 *
 * @throws {Error} when Storybook was not built
 */
export function readStories(): readonly Story[] {
  const file = join(BUILT, 'index.json');
  if (!existsSync(file)) {
    throw new Error(`There is no ${file} yet. Run \`npm run build-storybook\` first.`);
  }
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    entries: Readonly<Record<string, Story & { type: string }>>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}
