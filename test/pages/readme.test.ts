import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { ROOT } from '../runner/root.mjs';
import { servePages } from './serve-page.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The first example of a language in README. */
function firstExample(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`README has no example in ${language}`);
  return found;
}

const openPage = await servePages();

test("README's first snippet draws README's feed in an empty page beside the one file", async (t) => {
  const asked: string[] = [];
  const prepare = async (page: Page): Promise<void> => {
    await page.route('**/empty/*', async (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      // Asked for in idle time, be that before or after the test looks; it never comes, and the feed is drawn all the same.
      if (name === 'conflict-timeline-details.min.js') return;
      asked.push(name);
      const bodies: Record<string, { body: string; contentType: string }> = {
        'page.html': { body: `<!doctype html>\n${firstExample('html')}`, contentType: 'text/html' },
        'feed.json': { body: firstExample('json'), contentType: 'application/json' },
        'conflict-timeline.min.js': {
          body: readFileSync(join(ROOT, 'dist', 'conflict-timeline.min.js'), 'utf8'),
          contentType: 'text/javascript',
        },
      };
      const answer = bodies[name];
      await (answer ? route.fulfill(answer) : route.fulfill({ status: 404 }));
    });
  };
  const { page, problems } = await openPage(t, 'empty/page.html', { prepare });
  await page.locator('conflict-timeline [data-id=lere]').waitFor();
  assert.deepEqual(problems, []);
  assert.deepEqual(asked, ['page.html', 'conflict-timeline.min.js', 'feed.json']);
});
