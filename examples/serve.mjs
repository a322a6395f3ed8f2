// `npm start [-- --port N]`: build, serve the repository, rebuild and reload on change.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDevServer } from '@web/dev-server';
import { watch as watchBuild } from 'rollup';
import builds from '../rollup.config.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BUNDLE = 'dist/conflict-timeline.min.js';
const PAGE = 'examples/article/';
const DEFAULT_PORT = 8000;
const LAST_PORT = 65535;
const MIME_TYPES = {
  '**/*.ndjson': 'application/x-ndjson',
  '**/*.jsonl': 'application/x-ndjson',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await start();

/** Serves the article until Ctrl+C. */
async function start() {
  const port = await firstFreePort(readPort());
  console.log('Building ...');
  const { url, close } = await serve({ port, watch: true });
  console.log(`The timeline is at ${url}${PAGE} (Ctrl+C stops)`);
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

/**
 * Serves the repository over HTTP.
 *
 * @param {object} [options]
 * @param {number} [options.port] where to listen; 0, the default, takes any free port
 * @param {boolean} [options.watch] rebuild dist/ on change and reload open pages; false, the default, serves
 *   dist/ as the last `npm run build` left it and adds nothing to the pages
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 * @throws {Error} when dist/ was not built and `watch` is false
 */
export async function serve({ port = 0, watch = false } = {}) {
  const builder = watch ? await buildAndWatch() : requireBuild();
  const server = await startDevServer({
    config: {
      rootDir: ROOT,
      port,
      watch,
      injectWebSocket: watch,
      disableFileWatcher: !watch,
      clearTerminalOnReload: false,
      mimeTypes: MIME_TYPES,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  return {
    url: `http://localhost:${portOf(server.server)}/`,
    close: async () => void (await Promise.all([builder?.close(), server.stop()])),
  };
}

function requireBuild() {
  if (existsSync(join(ROOT, BUNDLE))) return undefined;
  throw new Error(`There is no ${BUNDLE} yet. Run \`npm run build\` first.`);
}

/** Resolves after the first build, whether it succeeded or not: the next change may mend it. */
async function buildAndWatch() {
  const builder = watchBuild(builds({ watch: true }));
  // A set, for both builds meet the same mistake and it should be told once.
  /** @type {Set<string>} */
  const mistakes = new Set();
  await new Promise((resolve) => {
    builder.on('event', (event) => {
      if (event.code === 'START') mistakes.clear();
      if (event.code === 'ERROR') mistakes.add(describe(event.error));
      // Rollup keeps what a build read until it is told that nobody will ask for it.
      if ('result' in event) void event.result?.close();
      if (event.code !== 'END') return;
      if (mistakes.size > 0) console.error(notBuilt(mistakes));
      resolve(undefined);
    });
  });
  return builder;
}

/** @param {import('rollup').RollupError} error */
function describe({ message, frame }) {
  return frame ? `${message}\n${frame}` : message;
}

/** @param {Iterable<string>} mistakes */
function notBuilt(mistakes) {
  return ['', ...mistakes, 'Not built. Waiting for the next change ...', ''].join('\n');
}

function readPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port <= LAST_PORT) return port;
  console.error(`--port takes a number from 1 to ${LAST_PORT}, not "${values.port}".`);
  process.exit(2);
}

/** @param {number} wanted */
async function firstFreePort(wanted) {
  let port = wanted;
  while (port < LAST_PORT && !(await isFree(port))) port += 1;
  return port;
}

/** @param {number} port */
async function isFree(port) {
  const probe = createServer().listen({ port });
  const free = await once(probe, 'listening').then(
    () => true,
    () => false,
  );
  probe.close();
  return free;
}

/** @param {import('node:net').Server | undefined} server */
function portOf(server) {
  const address = server?.address();
  if (address && typeof address === 'object') return address.port;
  throw new Error('The server does not listen on a port.');
}
