// What `npm run build` and `npm start` write into dist/.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const FOLDER = 'dist';
const FEEDS = 'src/feeds';
const ENTRIES = { index: 'src/index.ts', define: 'src/define.ts', core: 'src/core.ts' };
const BUNDLE = { 'conflict-timeline.min': 'src/define.ts' };
/** What the bundle loads on use, each from a file of its own beside it. */
const ON_USE = { 'conflict-timeline-locator.min': 'src/scene/locator/locate.ts' };

// Most functions are called in the first draw. With this line first, V8 (from Chrome 136 on, "explicit compile hints")
// compiles them while the file comes in, off the main thread, and not one by one when they are called.
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The outlines of the locator map, which a package must not hold in a folder that npm leaves out. */
const OUTLINES = /world-atlas/;
const OUTLINES_FILE = 'scene/locator/countries-110m.js';

const EXTERNAL = [
  /^lit($|\/)/,
  /^@lit\//,
  /^d3($|-)/,
  /^date-fns($|\/)/,
  /^topojson-client$/,
  /^@tanstack\//,
];

/**
 * The builds, in order: the bundle (it empties dist/ first, and only once all of it compiled), what it loads on use, then
 * the modules.
 *
 * @param {{ watch?: unknown }} [args] the command line as rollup read it; while watching nothing is minified or emptied
 * @returns {import('rollup').RollupOptions[]}
 */
export default function builds({ watch } = {}) {
  return watch
    ? [bundle([]), onUse([]), modules()]
    : [bundle([emptyFolder(), minify()]), onUse([minify()]), modules()];
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
    plugins: [leaveOnUse(), nodeResolve(), withoutNode(), compile(), ...plugins],
    output: { ...output(), inlineDynamicImports: true, banner: COMPILE_AT_ONCE },
  };
}

/**
 * What the bundle loads on use. It holds all it needs: importing the bundle back would evaluate that twice where its
 * address has a query string.
 *
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions}
 */
function onUse(plugins) {
  return {
    input: ON_USE,
    plugins: [nodeResolve(), inlineJson(), compile(), ...plugins],
    output: output(),
  };
}

/**
 * Has the bundle import what is loaded on use from beside itself.
 *
 * @returns {import('rollup').Plugin}
 */
function leaveOnUse() {
  const names = new Map(Object.entries(ON_USE).map(([name, file]) => [resolve(file), name]));
  return {
    name: 'leave-on-use',
    resolveDynamicImport(specifier, importer) {
      const file = resolve(dirname(importer), String(specifier).replace(/\.js$/, '.ts'));
      const name = names.get(file);
      return name ? { id: `./${name}.js`, external: 'absolute' } : null;
    },
  };
}

/**
 * One module a source file, so that a bundler takes what is used; lit, d3 and date-fns stay imports.
 *
 * @returns {import('rollup').RollupOptions}
 */
function modules() {
  return {
    input: ENTRIES,
    external: EXTERNAL,
    plugins: [nodeResolve({ resolveOnly: ['world-atlas'] }), inlineJson(), compile(), copyFeeds()],
    output: {
      ...output(),
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({ name }) => (OUTLINES.test(name) ? OUTLINES_FILE : '[name].js'),
    },
  };
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

/**
 * A library asks Node's environment whether it is being developed; in a browser there is none to ask.
 *
 * @returns {import('rollup').Plugin}
 */
function withoutNode() {
  return {
    name: 'without-node',
    transform: (code) => ({
      code: code.replaceAll('process.env.NODE_ENV', '"production"'),
      map: null,
    }),
  };
}

/** @returns {import('rollup').Plugin} */
function minify() {
  const format = { comments: /@license|allFunctionsCalledOnLoad/ };
  // @ts-expect-error It is declared as CommonJS, but its module has a default export.
  return terser({ module: true, ecma: 2022, compress: { passes: 2 }, format });
}

/**
 * Files of an earlier build must not be packed with those of this one.
 *
 * @returns {import('rollup').Plugin}
 */
function emptyFolder() {
  return {
    name: 'empty-folder',
    generateBundle() {
      rmSync(FOLDER, { recursive: true, force: true });
    },
  };
}

/** @returns {import('rollup').Plugin} */
function copyFeeds() {
  return {
    name: 'copy-feeds',
    buildStart() {
      for (const name of readdirSync(FEEDS).filter((file) => file.endsWith('.json'))) {
        const file = `${FEEDS}/${name}`;
        this.addWatchFile(file);
        this.emitFile({ type: 'asset', fileName: `feeds/${name}`, source: readFileSync(file) });
      }
    },
  };
}
