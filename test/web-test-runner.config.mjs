// The elements, tested in a real Chromium: `npm test -- --only=elements`.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './browser/get-browser.mjs';
import { webReporter } from './runner/web-reporter.mjs';

const KNOWN_NOISE = 'Lit is in dev mode';

/** A library asks Node's environment whether it is being developed; in a browser there is none to ask. */
const withoutNode = {
  name: 'without-node',
  /** @param {{ path: string, body: unknown }} file */
  transform: ({ path, body }) =>
    path.includes('/@tanstack/') && typeof body === 'string'
      ? body.replaceAll('process.env.NODE_ENV', '"production"')
      : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: '.',
  files: ['test/elements/**/*.test.ts'],
  nodeResolve: true,
  plugins: [
    withoutNode,
    // Below ESNext, imports of JSON lose what lets a browser read them.
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' }),
  ],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: launchOptions() })],
  concurrency: 2,
  // Ends what hangs; the machine may be slow.
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: '30000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes(KNOWN_NOISE),
  reporters: [webReporter()],
};
