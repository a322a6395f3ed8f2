// What `npm run build` and `npm start` write into dist/ by rollup.
import { readdirSync, readFileSync } from 'node:fs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { copyFeeds } from './build/plugins/copy-feeds.mjs';
import { copyFiles } from './build/plugins/copy-files.mjs';
import { emptyFolder } from './build/plugins/empty-folder.mjs';
import { executable } from './build/plugins/executable.mjs';
import { leaveOnUse } from './build/plugins/leave-on-use.mjs';
import { handedTemplates } from './build/plugins/handed-templates.mjs';
import { licenses } from './build/plugins/licenses.mjs';
import { shortTemplates } from './build/plugins/short-templates.mjs';
import { withoutDocs } from './build/plugins/without-docs.mjs';
import { withoutMaps } from './build/plugins/without-maps.mjs';
import { withoutNode } from './build/plugins/without-node.mjs';

const FOLDER = 'dist';
const ENTRIES = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  core: 'src/core.ts',
  convert: 'src/convert.ts',
  react: 'src/react.ts',
};
/** The command line, in Node; it finds what it serves beside itself in dist/. */
const PROGRAM = 'cli/main';
/** Scripts of pages that lie in dist/, each whole in its file, and what else these pages are made of. */
const PAGES = {
  'cli/preview/page': 'src/cli/preview/page.ts',
  embed: 'src/embed/embed.ts',
  'embed-page': 'src/embed/embed-page.ts',
};
const PAGE_FILES = {
  'cli/preview/preview.html': 'src/cli/preview/preview.html',
  'cli/preview/preview.css': 'src/cli/preview/preview.css',
  'embed.html': 'src/embed/embed.html',
  'embed.css': 'src/embed/embed.css',
};
const BUNDLE = { 'conflict-timeline.min': 'src/define.ts' };
/** What the bundle loads on use, each from a file of its own beside it. */
const LANGUAGES = readdirSync('src/locales/languages')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));
const ON_USE = {
  'conflict-timeline-details.min': 'src/elements/details/details.ts',
  'conflict-timeline-links.min': 'src/elements/links/link-controller.ts',
  'conflict-timeline-list.min': 'src/elements/list/reading-list.ts',
  'conflict-timeline-locator.min': 'src/scene/locator/locate.ts',
  'conflict-timeline-reader.min': 'src/feed/read-feed.ts',
  'conflict-timeline-story.min': 'src/elements/conflict-timeline-story/story-teller.ts',
  ...Object.fromEntries(
    LANGUAGES.filter((tag) => tag !== 'en').map((tag) => [
      `conflict-timeline-${tag}.min`,
      `src/locales/languages/${tag}.ts`,
    ]),
  ),
};
/** The languages for pages that choose them by themselves, as `conflict-timeline/locales/fr`. */
const LOCALES = Object.fromEntries(
  LANGUAGES.map((tag) => [`locales/languages/${tag}`, `src/locales/languages/${tag}.ts`]),
);

// Most functions are called in the first draw. With this line first, V8 (from Chrome 136 on, "explicit compile hints")
// compiles them while the file comes in, off the main thread, and not one by one when they are called.
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * What the modules hold instead of importing it: the outlines, which are no script, a library that no browser runs without
 * a bundler, and one that would have npm install React's types for everybody. Their files are named anew, as npm leaves out any folder called node_modules.
 */
const HELD = ['world-atlas', '@tanstack/virtual-core', '@lit/react'];
/** @type {readonly (readonly [RegExp, string])[]} */
const HELD_FILES = [
  [/^.*world-atlas\/.*$/, 'scene/locator/countries-110m'],
  [/^.*@lit\/react\/(.*)$/, 'lit-react/$1'],
  [/^.*virtual-core\/dist\/esm\/(.*)$/, 'controllers/virtual-core/$1'],
];

/** Words, and a library that has maps of its own: nobody steps through them. */
const UNMAPPED = /^(locales\/languages|controllers\/virtual-core)\//;

/** Frameworks that render on a server are told that the wrappers belong to the browser. */
const FOR_CLIENTS = "'use client';";

/**
 * The builds, in order: the bundle (it empties dist/ first, and only once all of it compiled), what it loads on use, the
 * modules, then the scripts of pages.
 *
 * @param {{ watch?: unknown }} [args] the command line as rollup read it; while watching nothing is minified or emptied
 * @returns {import('rollup').RollupOptions[]}
 */
export default function builds({ watch } = {}) {
  const { collect, write } = licenses();
  const last = watch ? [] : [shortTemplates(), minify()];
  return [
    bundle([...(watch ? [] : [emptyFolder()]), ...last, collect()]),
    ...Object.entries(ON_USE).map((entry) => onUse(entry, [...last, collect()])),
    modules([collect(), write()]),
    ...pages(last),
  ];
}

/**
 * One self-contained ES module for a script tag: nothing imports it back, so a query string on it does no harm.
 *
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions}
 */
function bundle(plugins) {
  return {
    input: BUNDLE,
    plugins: [
      leaveOnUse(ON_USE),
      nodeResolve(),
      withoutNode(),
      compile(),
      withoutDocs(),
      ...plugins,
    ],
    output: { ...output(), inlineDynamicImports: true, banner: COMPILE_AT_ONCE },
  };
}

/**
 * A file that the bundle loads on use. It holds all it needs: importing the bundle back would evaluate that twice where its
 * address has a query string.
 *
 * @param {readonly [name: string, file: string]} entry
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions}
 */
function onUse([name, file], plugins) {
  return {
    input: { [name]: file },
    plugins: [
      leaveOnUse(ON_USE),
      handedTemplates(),
      nodeResolve(),
      withoutNode(),
      inlineJson(),
      compile(),
      ...plugins,
    ],
    // A language is words, which nobody steps through.
    output: { ...output(), sourcemap: !file.includes('/languages/') },
  };
}

/**
 * One module a source file, so that a bundler takes what is used; the packages that it depends on stay imports.
 *
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions}
 */
function modules(plugins) {
  return {
    input: { ...ENTRIES, ...LOCALES, [PROGRAM]: `src/${PROGRAM}.ts` },
    external: [/^node:/, ...dependencies()],
    plugins: [
      nodeResolve({ resolveOnly: HELD }),
      withoutNode(),
      inlineJson(),
      compile(),
      copyFeeds(),
      copyFiles(PAGE_FILES),
      executable(`${FOLDER}/${PROGRAM}.js`),
      withoutMaps(UNMAPPED),
      ...plugins,
    ],
    output: {
      ...output(),
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({ name }) => `${nameFile(name)}.js`,
      banner: ({ name }) => (name === 'react' ? FOR_CLIENTS : ''),
    },
  };
}

/**
 * The scripts of pages, which leave no name behind: the same may stand in a page twice.
 *
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions[]}
 */
function pages(plugins) {
  return Object.entries(PAGES).map(([name, file]) => ({
    input: { [name]: file },
    plugins: [compile(), ...plugins],
    output: { ...output(), format: /** @type {const} */ ('iife') },
  }));
}

/** @param {string} name */
function nameFile(name) {
  return HELD_FILES.reduce((file, [pattern, held]) => file.replace(pattern, held), name);
}

/** What is installed with the package, or by who uses it, as patterns of module names. */
function dependencies() {
  const { dependencies, peerDependencies } = /** @type {Record<string, Record<string, string>>} */ (
    JSON.parse(readFileSync('package.json', 'utf8'))
  );
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return names.map((name) => new RegExp(`^${name}($|/)`));
}

/** @returns {import('rollup').OutputOptions} */
function output() {
  return { dir: FOLDER, format: 'es', entryFileNames: '[name].js', sourcemap: true };
}

/**
 * JSON as a script, so that no browser and no bundler is asked to import any.
 *
 * @returns {import('rollup').Plugin}
 */
function inlineJson() {
  // @ts-expect-error It is declared as CommonJS, but its module has a default export.
  return json({ compact: true, namedExports: false });
}

/** @returns {import('rollup').Plugin} */
function compile() {
  return esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
}

/** @returns {import('rollup').Plugin} */
function minify() {
  const format = { comments: /@license|allFunctionsCalledOnLoad/ };
  // @ts-expect-error It is declared as CommonJS, but its module has a default export.
  return terser({ module: true, ecma: 2022, compress: { passes: 2 }, format });
}
