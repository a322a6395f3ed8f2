import { assertFramed } from './assert-framed.js';
import { assertChosen } from './assert-chosen.js';
import type { Example } from './example.js';
import { siteExamples } from './site-examples.js';

/** The examples, each installed, built and opened. */
export const examples: readonly Example[] = [
  { name: 'article', folder: '.', page: 'examples/article/' },
  { name: 'story', folder: '.', page: 'examples/story/' },
  { name: 'plain', folder: 'dist', check: assertChosen },
  {
    name: 'iframe',
    folder: 'dist/article',
    elsewhere: { origin: 'https://timelines.example', folder: 'dist/timelines' },
    check: assertFramed,
  },
  { name: 'react-vite', folder: 'dist', check: assertChosen },
  { name: 'svelte-vite', folder: 'dist', check: assertChosen },
  { name: 'vue-vite', folder: 'dist', check: assertChosen },
  { name: 'webpack', folder: 'dist', check: assertChosen },
  ...siteExamples,
];
