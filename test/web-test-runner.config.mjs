// The elements, tested in a real Chromium: `npm test -- --only=elements`.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './browser/get-browser.mjs';
import { webReporter } from './runner/web-reporter.mjs';

const KNOWN_NOISE = 'Lit is in dev mode';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: '.',
  files: ['test/elements/**/*.test.ts'],
  nodeResolve: true,
  // Below ESNext, imports of JSON lose what lets a browser read them.
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' })],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: launchOptions() })],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: '10000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes(KNOWN_NOISE),
  reporters: [webReporter()],
};
