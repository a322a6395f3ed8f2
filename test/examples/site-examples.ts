import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../package/root.js';
import { assertPolicy } from './assert-policy.js';
import { assertSections } from './assert-sections.js';
import { assertTwo } from './assert-two.js';
import { assertReadable, assertWritten } from './assert-written.js';
import type { Example } from './example.js';

const policy = JSON.parse(
  readFileSync(join(ROOT, 'examples', 'strict-csp', 'headers.json'), 'utf8'),
) as Record<string, string>;

/** Sites that are written by hand or by a generator, and pages with conditions of their own. */
export const siteExamples: readonly Example[] = [
  {
    name: 'strict-csp',
    folder: 'dist',
    headers: policy,
    check: ({ page }) => assertPolicy(page),
  },
  { name: 'two-timelines', folder: 'dist', check: ({ page }) => assertTwo(page) },
  { name: 'no-script', folder: 'dist', check: ({ page }) => assertWritten(page) },
  { name: 'scrollytelling', folder: 'dist', check: ({ page }) => assertSections(page) },
  { name: 'eleventy', folder: 'dist', check: ({ page }) => assertReadable(page) },
  { name: 'astro', folder: 'dist', check: ({ page }) => assertReadable(page) },
];
